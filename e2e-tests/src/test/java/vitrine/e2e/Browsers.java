package vitrine.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Launches a Chromium, from the first of these that gives one: what {@code VITRINE_BROWSER} names;
 * Playwright's own, if it is here already; an installed one; Playwright's own, downloaded;
 * Debian's, installed.
 */
final class Browsers {
  /**
   * What would cost as much as a page itself: the browser's own pop-ups, which it prepares for each
   * profile's first window. The browser hears only the last such list, so Playwright's stands here
   * too.
   */
  private static final String WITHOUT =
      "WebUIOmniboxAimPopup,WebUIOmniboxPopup,"
          + "AvoidCorsURLLoaderRestartOnRedirect,AvoidUnnecessaryBeforeUnloadCheckSync,"
          + "DestroyProfileOnBrowserClose,HttpsFirstBalancedModeAutoEnable,HttpsUpgrades,"
          + "LensOverlay,MediaRouter,NetworkTimeServiceQuerying,OptimizationHints,PaintHolding,"
          + "PreconnectToSearch,TcpPortRandomizationWin,ThirdPartyStoragePartitioning";

  /**
   * Each machine draws the same pixels, without a graphics card, and no browser phones home. Pages
   * are put together without the emulated card, which WebGL has to itself: it is slow.
   */
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--use-angle=swiftshader",
          "--enable-unsafe-swiftshader",
          "--disable-gpu-compositing",
          "--disable-features=" + WITHOUT);

  private static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome-stable",
          "google-chrome",
          "chrome",
          "msedge");

  private static final List<String> PLACES =
      List.of(
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

  private static final Path TURN = Path.of("target", "browser-launch.lock");

  private Browsers() {}

  /**
   * A browser. Where test runs stand side by side, one at a time looks for it, so that what the
   * first fetches the others find.
   *
   * @throws IllegalStateException if there is none and none can be had; the message says what to do
   */
  static Browser launch(Playwright playwright) throws IOException {
    try (var file = FileChannel.open(TURN, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var turn = file.lock()) {
      return launchHere(playwright);
    }
  }

  private static Browser launchHere(Playwright playwright) {
    var named = System.getProperty("vitrine.browser", System.getenv("VITRINE_BROWSER"));
    if (named != null && !named.isBlank()) {
      var browser = tryLaunch(playwright, Path.of(named));
      if (browser == null) {
        throw new IllegalStateException("VITRINE_BROWSER names no Chromium that starts: " + named);
      }
      return browser;
    }
    return Stream.<Attempt>of(
            () -> tryLaunch(playwright, null),
            () -> tryInstalled(playwright),
            () -> Provision.byPlaywright() ? tryLaunch(playwright, null) : null,
            () -> Provision.byDebian() ? tryInstalled(playwright) : null)
        .map(Attempt::browser)
        .filter(browser -> browser != null)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "There is no browser to test with: install Chromium (Debian: apt install"
                        + " chromium), or name one in the environment variable VITRINE_BROWSER."));
  }

  private interface Attempt {
    @Nullable Browser browser();
  }

  private static @Nullable Browser tryInstalled(Playwright playwright) {
    return installed().stream()
        .map(path -> tryLaunch(playwright, path))
        .filter(browser -> browser != null)
        .findFirst()
        .orElse(null);
  }

  private static List<Path> installed() {
    var found = new ArrayList<Path>();
    var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1);
    for (var name : NAMES) {
      for (var folder : folders) {
        found.add(Path.of(folder, name));
      }
    }
    PLACES.forEach(place -> found.add(Path.of(place)));
    found.removeIf(path -> !Files.isExecutable(path));
    return found;
  }

  /**
   * The browser at {@code path}, or Playwright's own; null if it is not there or does not start.
   */
  private static @Nullable Browser tryLaunch(Playwright playwright, @Nullable Path path) {
    var options = new LaunchOptions().setArgs(ARGUMENTS).setTimeout(60_000);
    if (path != null) {
      options.setExecutablePath(path);
    }
    try {
      return playwright.chromium().launch(options);
    } catch (PlaywrightException e) {
      return null;
    }
  }
}
