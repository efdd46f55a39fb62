package vitrine.e2e;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The Playground as its visitors speak of it: buttons and boxes by their names; and the network
 * through the public API, which is how every test knows what happened.
 */
final class PlaygroundPage extends LabPage {
  /** The engines that a link can ask for. */
  static final List<String> ENGINES = List.of("wasm", "js");

  private static final String PATH = "playground/";

  private PlaygroundPage(Page page) {
    super(page);
  }

  /** The Playground in a profile of its own, by its query and fragment or by a whole address. */
  static PlaygroundPage open(Visitor visitor, String link) {
    return new PlaygroundPage(visitor.open(link.contains("://") ? link : PATH + link));
  }

  /** The Playground with a link that asks for its usual start, so that nothing runs by itself. */
  static PlaygroundPage atRest(Visitor visitor) {
    return open(visitor, "?s=1");
  }

  /** The Playground in a page that has arrived there. */
  static PlaygroundPage in(Page page) {
    return new PlaygroundPage(page);
  }

  /** Opens another address in the same profile, from scratch even if only the fragment differs. */
  void go(String address) {
    page.navigate("about:blank");
    page.navigate(address);
    page.evaluate("() => vitrine.ready");
  }

  // What is on the page, by role and name.

  /** A tile of the figure; what it is worth now may follow its name. */
  Locator tile(String name) {
    var words = Pattern.compile("^" + name.replaceAll("[()]", "\\\\$0") + "($|[:,])");
    return lab().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words));
  }

  Locator lossChart() {
    return lab().locator("figure.loss-chart");
  }

  /** Opens what lies under “More”, and what lies folded in there. */
  PlaygroundPage showMore() {
    for (var summary : page.locator(".lab-data summary").all()) {
      summary.click();
    }
    return this;
  }

  /** Gives an input to the network, or takes it away, through its card. */
  void toggleInput(String input) {
    tile(input).click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("the network")).click();
  }

  /** Presses the line of a weight, in the middle of it. */
  void openWeight(int line) {
    var middle =
        (List<?>)
            lab()
                .locator("svg .link-reach")
                .nth(line)
                .evaluate(
                    "path => { const at = path.getPointAtLength(path.getTotalLength() / 2)"
                        + ".matrixTransform(path.getScreenCTM()); return [at.x, at.y]; }");
    page.mouse()
        .click(((Number) middle.get(0)).doubleValue(), ((Number) middle.get(1)).doubleValue());
  }

  /** Every weight and bias, layer by layer. */
  Map<String, List<Double>> parameters() {
    var all = new LinkedHashMap<String, List<Double>>();
    int hidden = shape().size();
    for (int layer = 1; layer <= hidden + 1; layer++) {
      var name = layer > hidden ? "output" : "layer" + layer;
      all.put(name + ".weight", value(name + ".weight"));
      all.put(name + ".bias", value(name + ".bias"));
    }
    return all;
  }

  /** The neurons of each hidden layer. */
  List<?> shape() {
    return (List<?>) settings().get("networkShape");
  }

  /** Waits until the page has opened itself again with that value of a setting. */
  void waitUntilOpen(String setting, String value) {
    page.waitForCondition(
        () -> {
          try {
            return settings().get(setting).equals(value);
          } catch (PlaywrightException e) {
            return false; // between two documents
          }
        });
  }

  /** The frame of the only iframe, once its lab answers. */
  static Frame frame(Page host) {
    host.waitForCondition(() -> host.frames().size() == 2);
    var frame = host.frames().get(1);
    frame.waitForFunction("() => window.vitrine");
    frame.evaluate("() => vitrine.ready");
    return frame;
  }
}
