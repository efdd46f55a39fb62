package vitrine.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vitrine.site.SiteServer;

/**
 * Takes a picture of every lab of the built site, 1200 by 630 pixels, as other sites show it beside
 * a link: {@code mvn -q test-compile exec:java -Ppictures}. No test: the pictures are committed,
 * because each machine draws letters otherwise.
 */
public final class MakePictures {
  private static final Path FOLDER = Path.of("web", "pictures");
  private static final int QUALITY = 60;

  private MakePictures() {}

  /** Arguments: a port and a folder, which are not used, then the labs wanted; all if none is. */
  public static void main(String[] arguments) throws Exception {
    var wanted = List.of(arguments).subList(Math.min(2, arguments.length), arguments.length);
    var site = Path.of(System.getProperty("pictures.site", Visitor.SITE.toString()));
    var quiet = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    try (var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(quiet));
        var browser = Browsers.launch(playwright);
        var server = SiteServer.start(site, SiteServer.Options.onFreePort())) {
      for (var line : Files.readAllLines(FOLDER.resolve("pictures.properties"))) {
        int equals = line.indexOf('=');
        var lab = equals < 0 ? "" : line.substring(0, equals).strip();
        if (equals > 0 && line.charAt(0) != '#' && (wanted.isEmpty() || wanted.contains(lab))) {
          take(browser, server.address(), lab, line.substring(equals + 1).strip().split(" "));
        }
      }
    }
  }

  /** {@code state}: how many epochs to train, then the query of the lab's page if it has one. */
  private static void take(Browser browser, String site, String lab, String[] state)
      throws IOException {
    var options =
        new Browser.NewContextOptions()
            .setViewportSize(1200, 630)
            .setColorScheme(ColorScheme.LIGHT)
            .setReducedMotion(ReducedMotion.REDUCE);
    try (var context = browser.newContext(options)) {
      var page = context.newPage();
      var folder = lab.equals("playground") ? "" : "labs/";
      var query = state.length > 1 ? "&" + state[1] : "";
      page.navigate(site + folder + lab + "/?embed=1" + query);
      page.locator(".lab-columns:not(.lab-waiting)").waitFor();
      page.evaluate(
          "async epochs => { await vitrine.ready;"
              + " if (epochs > 0) { await vitrine.step(epochs); }"
              + " await vitrine.metrics(); }",
          Integer.parseInt(state[0]));
      settle(page);
      var file = FOLDER.resolve(lab + ".jpg");
      page.screenshot(
          new Page.ScreenshotOptions()
              .setType(ScreenshotType.JPEG)
              .setQuality(QUALITY)
              .setPath(file));
      System.out.println(file + " " + Files.size(file));
    }
  }

  /** Until two pictures half a second apart are the same. */
  private static void settle(Page page) {
    var before = page.screenshot();
    for (int i = 0; i < 20; i++) {
      page.waitForTimeout(500);
      var now = page.screenshot();
      if (Arrays.equals(before, now)) {
        return;
      }
      before = now;
    }
  }
}
