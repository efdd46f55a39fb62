package vitrine.e2e;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Fetches a browser where none is installed: quietly (the log is under {@code target}), and never
 * for longer than it may.
 */
final class Provision {
  private static final Path LOG = Path.of("target", "browser-provision.log");

  private Provision() {}

  /** Downloads Playwright's own Chromium; false if that does not work here. */
  static boolean byPlaywright() {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return runs(
        5,
        List.of(
            java,
            "-cp",
            path,
            "com.microsoft.playwright.CLI",
            "install",
            "--only-shell",
            "chromium"));
  }

  /**
   * Installs Debian's {@code chromium}; false if this is no Debian or its packages may not be
   * installed.
   */
  static boolean byDebian() {
    return System.getProperty("user.name").equals("root")
        && Files.isExecutable(Path.of("/usr/bin/apt-get"))
        && runs(5, List.of("apt-get", "update"))
        && runs(
            15,
            List.of(
                "apt-get",
                "-o",
                "DPkg::Lock::Timeout=120",
                "install",
                "-y",
                "--no-install-recommends",
                "chromium"));
  }

  private static boolean runs(int minutes, List<String> command) {
    try {
      Files.createDirectories(LOG.getParent());
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
      builder.redirectInput(new File("/dev/null"));
      builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      var process = builder.start();
      if (process.waitFor(minutes, TimeUnit.MINUTES)) {
        return process.exitValue() == 0;
      }
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      return false;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
