package vitrine.site.dev;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMProblemRenderer;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/** The JavaScript modules of page families, made fast rather than small. */
final class FamilyModules {
  private final List<File> classPath;
  private final Path modules;

  FamilyModules(List<File> classPath, Path modules) {
    this.classPath = classPath;
    this.modules = modules;
  }

  /**
   * Makes the page of each family, and the engine of each that has one, two modules at a time:
   * {@code vitrine.app.digits.DigitsPage} and {@code DigitsEngine} for {@code digits}, {@code
   * DigitsFastEngine} for {@code digits-fast}.
   */
  void compile(List<String> families, List<String> engines) throws Broken, InterruptedException {
    var jobs = new ArrayList<Callable<String>>();
    for (var family : families) {
      jobs.add(() -> compile(main(family) + "Page", family + ".js"));
    }
    for (var family : engines) {
      jobs.add(() -> compile(main(family) + "Engine", family + "-engine.js"));
    }
    var workers = Executors.newFixedThreadPool(2);
    try {
      for (var job : workers.invokeAll(jobs)) {
        if (!job.get().isEmpty()) {
          throw new Broken(job.get());
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("The compiler failed.", e);
    } finally {
      workers.shutdown();
    }
  }

  private static String main(String module) {
    var words = List.of(module.split("-", -1));
    var name =
        words.stream()
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
    return "vitrine.app." + words.get(0) + "." + name;
  }

  /** Makes one module; what is wrong with it, or nothing. */
  private String compile(String mainClass, String file) throws IOException {
    var complaints = new StringBuilder();
    try (var loader = new URLClassLoader(urls(), FamilyModules.class.getClassLoader())) {
      var tool = new TeaVMTool();
      tool.setClassPath(classPath);
      tool.setClassLoader(loader);
      tool.setMainClass(mainClass);
      tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
      tool.setJsModuleType(JSModuleType.UMD);
      tool.setOptimizationLevel(TeaVMOptimizationLevel.SIMPLE);
      tool.setObfuscated(false);
      tool.setTargetDirectory(modules.toFile());
      tool.setTargetFileName(file);
      tool.generate();
      if (!tool.getProblemProvider().getSevereProblems().isEmpty()) {
        var calls = tool.getDependencyInfo().getCallGraph();
        TeaVMProblemRenderer.describeProblems(
            calls, tool.getProblemProvider(), new Log(complaints));
      }
    } catch (TeaVMToolException e) {
      return mainClass + ": " + e.getMessage();
    }
    return complaints.toString().strip();
  }

  private URL[] urls() throws MalformedURLException {
    var urls = new URL[classPath.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = classPath.get(i).toURI().toURL();
    }
    return urls;
  }

  private static final class Log extends EmptyTeaVMToolLog {
    private final StringBuilder text;

    Log(StringBuilder text) {
      this.text = text;
    }

    @Override
    public void error(String line) {
      text.append(line).append('\n');
    }
  }
}
