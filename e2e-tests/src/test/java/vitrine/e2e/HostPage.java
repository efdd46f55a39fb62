package vitrine.e2e;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A page of another origin that shows something of the site in frames, keeps what it hears, and
 * asks by messages.
 */
final class HostPage {
  private static final String HTML =
      """
      <!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A course page</title>
      <h1>A course page</h1><div id="place"></div>
      <script>
        self.heard = [];
        self.ids = 0;
        self.frame = number => document.querySelectorAll('iframe')[number || 0];
        self.say = (message, to) => frame(to).contentWindow.postMessage(message, '*');
        self.ask = (type, payload, to) => new Promise(resolve => {
          const id = ++ids;
          const listener = event => {
            if (event.data && event.data.id === id) {
              removeEventListener('message', listener);
              resolve(event.data);
            }
          };
          addEventListener('message', listener);
          say({ns: 'vitrine', v: 1, type, id, payload}, to);
        });
        addEventListener('message', event => heard.push(event.data));
      </script>
      """;

  private final Page page;

  private HostPage(Page page) {
    this.page = page;
  }

  /** Opens one, served from that folder. */
  static HostPage open(Visitor visitor, Path folder) {
    return in(visitor.blank(options -> options), visitor, folder);
  }

  /** Opens one in a page that is there already. */
  static HostPage in(Page page, Visitor visitor, Path folder) {
    try {
      Files.writeString(folder.resolve("index.html"), HTML);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    page.navigate(visitor.serve(folder, options -> options).address());
    return new HostPage(page);
  }

  Page page() {
    return page;
  }

  String origin() {
    return (String) page.evaluate("location.origin");
  }

  /** Puts HTML into its text. */
  void show(String html) {
    page.evaluate("html => { heard.length = 0; place.innerHTML = html; }", html);
  }

  /** Waits until it has heard something of which that is true; {@code payload} may be named. */
  void waitToHear(String type, String condition) {
    page.waitForFunction(
        "heard.some(({type, payload}) => type === '" + type + "' && (" + condition + "))");
  }

  /** How often it has heard that. */
  int count(String type) {
    return (int) page.evaluate("heard.filter(each => each.type === '" + type + "').length");
  }

  /** What a frame answers, or how it refuses. */
  @SuppressWarnings("unchecked")
  Map<String, Object> ask(String type, String payload) {
    return (Map<String, Object>) page.evaluate("ask('" + type + "', " + payload + ")");
  }

  /** The frame of that number, counted from 0, with what is shown in it. */
  Frame frame(int number) {
    return page.mainFrame().childFrames().get(number);
  }
}
