package vitrine.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vitrine.site.SiteServer;

/**
 * One test's visitor of the site: opens pages, each in a browser profile of its own, and hears
 * every complaint.
 */
public final class Visitor implements AutoCloseable {
  /** The built site. */
  public static final Path SITE = Path.of("target", "site");

  /** As in a browser without service workers: tests count requests, and answer some themselves. */
  private static final String NO_KEEPER =
      "Object.defineProperty(navigator, 'serviceWorker', {value: undefined})";

  private final Browser browser;
  private final String address;
  private final Complaints complaints = new Complaints();
  private final List<AutoCloseable> opened = new ArrayList<>();
  private final List<BrowserContext> contexts = new ArrayList<>();

  Visitor(Browser browser, String address) {
    this.browser = browser;
    this.address = address;
    complaints.allowHost(host(address));
  }

  /** The address of the site's root; ends with a slash. */
  public String address() {
    return address;
  }

  /** What the browser complained about. */
  public Complaints complaints() {
    return complaints;
  }

  /** Opens a page of the site, such as {@code playground/}, on a desk. */
  public Page open(String path) {
    return open(path, options -> options);
  }

  /** Opens a page of the site, or any absolute address, on another device. */
  public Page open(String path, UnaryOperator<Browser.NewContextOptions> options) {
    var page = blank(options);
    page.navigate(URI.create(address).resolve(path).toString());
    return page;
  }

  /** An empty page in a profile of its own, which keeps nothing of the site for later. */
  public Page blank(UnaryOperator<Browser.NewContextOptions> options) {
    var page = blankThatKeeps(options);
    page.context().addInitScript(NO_KEEPER);
    return page;
  }

  /** The same; but the site may be kept there for when there is no network. */
  public Page blankThatKeeps(UnaryOperator<Browser.NewContextOptions> options) {
    var context =
        browser.newContext(
            options.apply(new Browser.NewContextOptions().setViewportSize(1440, 900)));
    contexts.add(context);
    opened.add(context);
    complaints.listenTo(context);
    return context.newPage();
  }

  /** Serves a folder on one more free port, which is another origin; ends with the test. */
  public SiteServer serve(Path folder, UnaryOperator<SiteServer.Options> options) {
    try {
      var server = SiteServer.start(folder, options.apply(SiteServer.Options.onFreePort()));
      opened.add(server);
      complaints.allowHost(host(server.address()));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps a picture of every page that is open, as {@code <name>-<number>.png}. */
  void picture(Path folder, String name) {
    int number = 0;
    for (var context : contexts) {
      for (var page : context.pages()) {
        page.screenshot(
            new Page.ScreenshotOptions().setPath(folder.resolve(name + "-" + number++ + ".png")));
      }
    }
  }

  @Override
  public void close() throws Exception {
    for (var each : opened) {
      each.close();
    }
  }

  private static String host(String address) {
    return address.substring(0, address.indexOf('/', "http://".length()) + 1);
  }
}
