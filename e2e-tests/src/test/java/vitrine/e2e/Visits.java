package vitrine.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vitrine.site.SiteServer;

/**
 * Gives each test that asks for one a {@link Visitor}, and ends the test with its complaints. All
 * tests of one Java process share one browser and one server.
 */
public final class Visits implements ParameterResolver, AfterEachCallback {
  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(Visits.class);

  /** What all tests share. */
  private record Place(Playwright playwright, Browser browser, SiteServer server)
      implements AutoCloseable {
    static Place open() {
      // Browsers sees to one; Playwright is not to fetch three of them first.
      var quiet = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
      var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(quiet));
      try {
        var server = SiteServer.start(Visitor.SITE, SiteServer.Options.onFreePort());
        return new Place(playwright, Browsers.launch(playwright), server);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
      server.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Visitor.class;
  }

  @Override
  public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var place =
        context
            .getRoot()
            .getStore(HERE)
            .getOrComputeIfAbsent(Place.class, key -> Place.open(), Place.class);
    return context
        .getStore(HERE)
        .getOrComputeIfAbsent(
            Visitor.class,
            key -> new Visitor(place.browser(), place.server().address()),
            Visitor.class);
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    var visitor = context.getStore(HERE).get(Visitor.class, Visitor.class);
    if (visitor == null) {
      return;
    }
    try (visitor) {
      if (context.getExecutionException().isPresent()) {
        var name = context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName();
        visitor.picture(Path.of("target", "failed-visits"), name.replaceAll("[^\\w.-]+", "-"));
        if (!visitor.complaints().unexpected().isEmpty()) {
          System.err.println(name + " heard: " + visitor.complaints().unexpected());
        }
      } else {
        visitor.complaints().assertNone();
      }
    }
  }
}
