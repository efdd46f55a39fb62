package vitrine.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Any lab's page as its visitors speak of it: buttons and boxes by their names; and the network
 * through the public API, which is how every test knows what happened.
 */
class LabPage {
  /** A machine that also builds can be ten times slower than a visitor's. */
  private static final int PATIENCE_MILLIS = 20_000;

  private static final String WAIT =
      """
      async ([condition, patience]) => {
        const end = performance.now() + patience;
        for (;;) {
          const {state, settings, value} = await KNOWLEDGE;
          if (CONDITION) {
            return;
          }
          if (performance.now() > end) {
            throw new Error('never: ' + condition + ' but ' + JSON.stringify({state, value}));
          }
          await new Promise(requestAnimationFrame);
        }
      }\
      """;

  final Page page;

  /** A page that has arrived at a lab; waits until the lab answers. */
  LabPage(Page page) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    this.page = page;
    page.waitForFunction("() => window.vitrine");
    page.evaluate("() => vitrine.ready");
  }

  Page page() {
    return page;
  }

  // What is on the page, by role and name.

  Locator lab() {
    return page.locator("#lab");
  }

  Locator button(String name) {
    return named(AriaRole.BUTTON, name);
  }

  Locator slider(String name) {
    return named(AriaRole.SLIDER, name);
  }

  Locator box(String name) {
    return named(AriaRole.TEXTBOX, name);
  }

  /** The box beside a slider. */
  Locator exact(String setting) {
    return box(setting + ", exact value");
  }

  Locator list(String name) {
    return named(AriaRole.COMBOBOX, name);
  }

  Locator choice(String name) {
    return named(AriaRole.RADIO, name);
  }

  Locator tick(String name) {
    return named(AriaRole.CHECKBOX, name);
  }

  /** The card that is open. */
  Locator card() {
    return page.getByRole(AriaRole.DIALOG);
  }

  /** The line in which the page explains itself. */
  Locator explanation() {
    return lab().locator(".toast");
  }

  /** The panel that says that the weights grew without bound. */
  Locator notice() {
    return lab().locator("> [role=alert]");
  }

  /** The sentence that refuses what was typed for a setting. */
  Locator refusalOf(String key) {
    return page.locator("[data-setting=" + key + "] [role=alert]");
  }

  /** Types a number into the box beside a slider. */
  void type(String setting, String text) {
    exact(setting).fill(text);
    exact(setting).press("Enter");
  }

  Locator named(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  // What the network is and does, by the API.

  /** What an expression of the page gives; promises are waited for. */
  @Nullable Object ask(String expression) {
    return page.evaluate("async () => (" + expression + ")");
  }

  /** The sentence with which a call is rejected; empty if it is not. */
  String refusal(String call) {
    return (String)
        page.evaluate(
            "async () => { try { await ("
                + call
                + "); return ''; } catch (e) {"
                + " return e instanceof Error ? e.message : 'no Error: ' + e; } }");
  }

  Map<String, Object> state() {
    return answers("vitrine.getState()");
  }

  Map<String, Object> settings() {
    return answers("vitrine.getState().then(state => state.settings)");
  }

  double epoch() {
    return ((Number) state().get("epoch")).doubleValue();
  }

  boolean isRunning() {
    return state().get("running").equals(true);
  }

  Map<String, Object> metrics() {
    return answers("vitrine.metrics()");
  }

  /** The metrics after so many more epochs. */
  Map<String, Object> step(int epochs) {
    return answers("vitrine.step(" + epochs + ")");
  }

  /** The numbers of a tensor of the live network. */
  List<Double> value(String path) {
    var numbers = (List<?>) page.evaluate("async path => (await vitrine.value(path)).data", path);
    return numbers.stream().map(number -> ((Number) number).doubleValue()).toList();
  }

  /** The first numbers of several tensors, asked for at once. */
  List<Double> firsts(List<String> paths) {
    var numbers =
        (List<?>)
            page.evaluate(
                "paths => Promise.all(paths.map(path => vitrine.value(path)))"
                    + ".then(all => all.map(each => each.data[0]))",
                paths);
    return numbers.stream().map(number -> ((Number) number).doubleValue()).toList();
  }

  /** Waits until an expression over {@code state} and {@code settings} is true. */
  void waitUntil(String condition) {
    waitFor("vitrine.getState().then(state => ({state, settings: state.settings}))", condition);
  }

  /** Waits until an expression over one {@code value} of the live network is true. */
  void waitUntilValue(String path, String condition) {
    waitFor("vitrine.value('" + path + "').then(value => ({value: value.data[0]}))", condition);
  }

  /** Looks once a frame, as Playwright's own way of waiting does not wait for promises. */
  private void waitFor(String knowledge, String condition) {
    page.evaluate(
        WAIT.replace("KNOWLEDGE", knowledge).replace("CONDITION", condition),
        List.of(condition, PATIENCE_MILLIS));
  }

  /** Waits until an expression over the page alone is true. */
  void waitUntilPage(String condition) {
    page.waitForFunction("() => " + condition);
  }

  /** Waits until a setting, written as the API writes it, has that value. */
  void waitUntil(String setting, String value) {
    waitUntil("String(settings." + setting + ") === '" + value + "'");
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> answers(String call) {
    return (Map<String, Object>) page.evaluate("() => " + call);
  }
}
