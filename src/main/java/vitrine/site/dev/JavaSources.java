package vitrine.site.dev;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The Java sources of what runs in the browser, and their classes. */
final class JavaSources {
  private final Path sources;
  private final Path classes;
  private final List<File> classPath;

  JavaSources(Path sources, Path classes, List<File> classPath) {
    this.sources = sources;
    this.classes = classes;
    this.classPath = classPath;
  }

  /** Compiles all of them, which takes about a second once the compiler is warm. */
  void compile() throws IOException, Broken {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var log = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      files.setLocation(StandardLocation.CLASS_PATH, classPath);
      files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(classes.toFile()));
      var options = List.of("--release", "17", "-proc:none", "-nowarn", "-g");
      var units = files.getJavaFileObjectsFromPaths(all());
      if (!compiler.getTask(log, files, null, options, null, units).call()) {
        throw new Broken(log.toString().strip());
      }
    }
  }

  /** All but the build's own, which is running. */
  private List<Path> all() throws IOException {
    var own = sources.resolve("vitrine/site");
    try (var files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java") && !file.startsWith(own))
          .toList();
    }
  }
}
