package vitrine.site.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vitrine.site.Serve;
import vitrine.site.SiteBuilder;

/**
 * Serves the site and makes it anew within a few seconds of each save. It leaves out what takes
 * long: the engine as WebAssembly (pages run the JavaScript one), full optimisation, the checks of
 * the compilation, the limits of size.
 */
public final class DevLoop {
  private final Path sources;
  private final Path web;
  private final Path modules;
  private final Path site;
  private final JavaSources java;
  private final FamilyModules families;
  private boolean stale; // whether the modules are older than the sources

  private DevLoop(Path project) throws IOException {
    sources = project.resolve("src/main/java");
    web = project.resolve("web");
    modules = Files.createDirectories(project.resolve("target/dev/modules"));
    site = Files.createDirectories(project.resolve("target/dev/site"));
    var classes = project.resolve("target/classes");
    var path = ClassPath.ofThisProgram();
    java = new JavaSources(sources, classes, path);
    families = new FamilyModules(path, modules);
  }

  /** Arguments: the port, the folder of the project. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int port = Serve.port(arguments[0]);
    var loop = new DevLoop(Path.of(arguments[1]));
    try (var server = Serve.started(loop.site, port);
        var watch = Watch.over(List.of(loop.sources, loop.web))) {
      loop.build(true);
      System.out.println(
          "Vitrine is at " + server.address() + " and follows what you save (Ctrl+C ends it)");
      while (true) {
        var saved = watch.next();
        loop.build(saved.stream().anyMatch(file -> file.startsWith(loop.sources)));
      }
    }
  }

  private void build(boolean sourcesChanged) throws InterruptedException {
    long start = System.nanoTime();
    stale |= sourcesChanged;
    try {
      if (stale) {
        java.compile();
        families.compile(SiteBuilder.families(web), SiteBuilder.engines(web));
        stale = false;
      }
      SiteBuilder.draft(web, modules, site);
      System.out.printf("Made in %.1f s%n", (System.nanoTime() - start) / 1e9);
    } catch (IllegalArgumentException | Broken e) {
      System.err.println(e.getMessage());
    } catch (IOException e) {
      System.err.println(e);
    }
  }
}
