package vitrine.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;

/**
 * What a browser complained about during a test: every console message, every uncaught error, every
 * answer that says "not here", and every request to another host. There must be none but those that
 * the test expects.
 */
public final class Complaints {
  /** What the emulated graphics card says of its own speed wherever numbers are read from it. */
  private static final String EMULATED = "GL Driver Message (OpenGL, Performance";

  private final List<String> heard = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();
  private final List<String> hosts = new ArrayList<>();

  /** Listens to a context from now on. */
  void listenTo(BrowserContext context) {
    context.onConsoleMessage(
        message -> heard.add("console." + message.type() + ": " + message.text()));
    context.onWebError(error -> heard.add("uncaught: " + error.error()));
    context.onRequest(this::note);
    context.onResponse(
        response -> {
          if (response.status() >= 400) {
            heard.add(response.status() + ": " + response.url());
          }
        });
  }

  /** From now on, requests to that host are no complaint. */
  void allowHost(String address) {
    hosts.add(address);
  }

  /** Complaints that contain {@code part} are right in this test. */
  public void expect(String part) {
    expected.add(part);
  }

  /** What was heard so far and not expected. */
  public List<String> unexpected() {
    return heard.stream()
        .filter(text -> !text.contains(EMULATED))
        .filter(text -> expected.stream().noneMatch(text::contains))
        .toList();
  }

  void assertNone() {
    assertThat(unexpected()).as("what the browser complained about").isEmpty();
  }

  private void note(Request request) {
    var url = request.url();
    boolean own = url.startsWith("data:") || url.startsWith("blob:") || url.startsWith("file:");
    if (!own && hosts.stream().noneMatch(url::startsWith)) {
      heard.add("request to another host: " + url);
    }
  }
}
