package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.Probe;
import vitrine.view.NumberText;

/**
 * The first minute on the home page: the network guesses, is taught, gets the points right, and is
 * fooled. What it shows is held against a network of the same settings on the JVM.
 */
@ExtendWith(Visits.class)
class HomeIT {
  /** Where the network and what it runs in come from. */
  private static final Pattern NETWORK = Pattern.compile("/[^/]*(worker|engine)[^/]*$");

  private static final Pattern TAUGHT = Pattern.compile("^Round \\d+: it gets 100\\.0% right");

  @Test
  void theFirstMinuteByMouse(Visitor visitor) {
    var page = open(visitor, "");
    assertThatItIs(page, "Guess");
    assertThat(words(page)).hasText(Pattern.compile("only guesses: it gets \\d+\\.\\d% right"));
    assertThatNumbersAreTrue(page, 2);

    var before = place(page).innerText();
    press(page, 0.8, 0.2);
    assertThat(place(page)).not().hasText(before);
    assertThatNumbersAreTrue(page, 2);

    button(page, "Teach it").click();
    assertThatItIs(page, "Learn");
    assertThat(words(page)).hasText(TAUGHT, anyTime());
    assertThatItIs(page, "Right");
    assertThat(button(page, "Go on")).isVisible();
    assertThatNumbersAreTrue(page, 3);

    button(page, "Fool it").click();
    assertThatItIs(page, "Fooled");
    assertThat(words(page)).containsText("Nothing it learned from lies near the mark");
    assertThatNumbersAreTrue(page, 2);
    press(page, 0.45, 0.5);
    assertThatItIs(page, "Right");

    var link = page.getByRole(AriaRole.LINK, named("Next: the Playground"));
    int examples = examples(page);
    link.click();
    assertThatThePlaygroundHas(page, examples);
  }

  @Test
  void theFirstMinuteByKeyboard(Visitor visitor) {
    var page = open(visitor, "");
    tabTo(page, "Teach it");
    page.keyboard().press("Space");
    assertThat(page.locator(":focus")).hasText("Pause");
    assertThat(words(page)).hasText(TAUGHT, anyTime());
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasText("Fool it");
    page.keyboard().press("Enter");
    assertThatItIs(page, "Fooled");
    // The whole sentence is told to whoever cannot see it.
    assertThat(page.locator("[role=status].visually-hidden")).hasText(words(page).innerText());

    tabTo(page, "The mark: the place you ask about");
    var mark = page.locator(":focus");
    var there = mark.getAttribute("aria-valuetext");
    for (var key : List.of("ArrowUp", "ArrowRight")) {
      for (int i = 0; i < 12; i++) {
        page.keyboard().press(key);
      }
    }
    assertThatItIs(page, "Right");
    assertThat(mark.getAttribute("aria-valuetext"))
        .isNotEqualTo(there)
        .contains("it answers")
        .contains(place(page).innerText());
    assertThatNumbersAreTrue(page, 3);

    int examples = examples(page);
    page.keyboard().press("Shift+Tab");
    assertThat(page.locator(":focus")).hasText("Next: the Playground");
    page.keyboard().press("Enter");
    assertThatThePlaygroundHas(page, examples);
  }

  @Test
  void itCanBePausedGoneOnWithAndStartedAgain(Visitor visitor) {
    var page = open(visitor, "");
    button(page, "Teach it").click();
    assertThat(words(page)).hasText(Pattern.compile("Round [1-9]"), anyTime());
    button(page, "Pause").click();
    assertThat(words(page)).hasText(Pattern.compile("^Paused"));
    assertThatNumbersAreTrue(page, 3);
    button(page, "Go on").click();
    assertThat(words(page)).hasText(TAUGHT, anyTime());
    button(page, "Start again").click();
    assertThatItIs(page, "Guess");
    assertThat(button(page, "Teach it")).isVisible();
    assertThatNumbersAreTrue(page, 2);
    var link = page.getByRole(AriaRole.LINK, named("Next: the Playground"));
    link.click();
    assertThatThePlaygroundHas(page, 0);
  }

  @Test
  void whatIsUntaughtIsNotFooled(Visitor visitor) {
    var page = open(visitor, "");
    button(page, "Fool it").click();
    assertThat(place(page)).containsText("far from every point");
    assertThat(place(page)).not().containsText("surely");
    assertThatItIs(page, "Guess");
    assertThatNumbersAreTrue(page, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NO_PREFERENCE", "REDUCE"})
  void nothingStartsByItself(ReducedMotion motion, Visitor visitor) {
    var page = visitor.open("", options -> options.setReducedMotion(motion));
    assertThat(words(page)).containsText("only guesses", anyText());
    assertThat(place(page)).containsText("no idea", anyText());
    assertThat(words(page)).containsText("%");
    var before = page.locator("#lab").innerText();
    page.evaluate(
        "async () => { for (let i = 0; i < 30; i++) await new Promise(requestAnimationFrame); }");
    assertThat(page.locator("#lab").innerText()).isEqualTo(before);
    assertThatItIs(page, "Guess");
  }

  @Test
  void thePageIsPaintedWhileTheNetworkIsStillToCome(Visitor visitor) {
    var page = visitor.blank(options -> options);
    var held = new ArrayList<Route>();
    page.route(NETWORK, held::add);
    page.navigate(visitor.address());
    page.waitForFunction(
        "() => performance.getEntriesByName('first-contentful-paint').length === 1");
    assertThat(page.locator("h1")).isVisible();
    assertThat(words(page)).not().containsText("only guesses");
    page.waitForCondition(() -> !held.isEmpty());
    page.unroute(NETWORK);
    held.forEach(Route::resume);
    assertThat(words(page)).containsText("only guesses", anyText());
  }

  @Test
  void withoutJavaScriptThePictureAndAWayInAreThere(Visitor visitor) {
    var page = visitor.open("", options -> options.setJavaScriptEnabled(false));
    assertThat(page.locator("img.hero-picture")).isVisible();
    page.getByRole(AriaRole.LINK, named("Watch a network learn")).click();
    assertThat(page.locator("h1")).hasText("The Playground");
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, NONE", "DARK, NONE", "LIGHT, ACTIVE"})
  void axeFindsNothingInAnyScene(ColorScheme scheme, ForcedColors forced, Visitor visitor) {
    // Without the short fading of a button's colour, of which axe would see the middle.
    var page =
        visitor.open(
            "",
            options ->
                options
                    .setColorScheme(scheme)
                    .setForcedColors(forced)
                    .setReducedMotion(ReducedMotion.REDUCE));
    assertThat(words(page)).containsText("only guesses", anyText());
    assertThatAxeFindsNothing(page, "untaught");
    button(page, "Teach it").click();
    assertThat(words(page)).hasText(TAUGHT, anyTime());
    assertThatAxeFindsNothing(page, "taught");
    button(page, "Fool it").click();
    assertThatItIs(page, "Fooled");
    assertThatAxeFindsNothing(page, "fooled");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 390, 768, 1024, 1440})
  void nothingSticksOutAndNoButtonMoves(int width, Visitor visitor) {
    var page = visitor.open("", options -> options.setViewportSize(width, 800));
    assertThat(words(page)).containsText("only guesses", anyText());
    var place = box(page, "Fool it");
    button(page, "Teach it").click();
    assertThat(words(page)).hasText(TAUGHT, anyTime());
    assertThat(box(page, "Fool it")).isEqualTo(place);
    button(page, "Fool it").click();
    assertThatItIs(page, "Fooled");
    assertThat(box(page, "Fool it")).isEqualTo(place);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({"390, 844", "360, 740", "1366, 768"})
  void buttonsAndPlaneAreSeenTogether(int width, int height, Visitor visitor) {
    var page = visitor.open("", options -> options.setViewportSize(width, height));
    assertThat(words(page)).containsText("only guesses", anyText());
    for (var part : List.of(button(page, "Teach it"), page.locator(".map-stack"))) {
      var box = part.boundingBox();
      assertThat(box.y + box.height).as(part.toString()).isLessThanOrEqualTo(height);
    }
  }

  private static Page open(Visitor visitor, String query) {
    var page = visitor.open(query);
    assertThat(words(page)).containsText("only guesses", anyText());
    return page;
  }

  private static Locator words(Page page) {
    return page.locator(".scene-words");
  }

  private static Locator place(Page page) {
    return page.locator(".place-words");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static List<Double> box(Page page, String button) {
    BoundingBox box = button(page, button).boundingBox();
    return List.of(box.x, box.y, box.width, box.height);
  }

  /** Presses the plane at a share of its width and of its height. */
  private static void press(Page page, double across, double down) {
    var box = page.locator(".map-stack").boundingBox();
    page.mouse().click(box.x + (across * box.width), box.y + (down * box.height));
  }

  private static void assertThatItIs(Page page, String scene) {
    assertThat(page.locator(".scenes [aria-current=step]")).hasText(scene);
  }

  /** A machine that also builds teaches slowly. */
  private static LocatorAssertions.HasTextOptions anyTime() {
    return new LocatorAssertions.HasTextOptions().setTimeout(60_000);
  }

  private static LocatorAssertions.ContainsTextOptions anyText() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);
  }

  private static void tabTo(Page page, String name) {
    for (int i = 0; i < 40; i++) {
      page.keyboard().press("Tab");
      var at =
          (String)
              page.evaluate(
                  "() => document.activeElement.getAttribute('aria-label') ||"
                      + " document.activeElement.textContent");
      if (at.equals(name)) {
        return;
      }
    }
    throw new AssertionError("Tab never reached “" + name + "”");
  }

  /** The training examples that the link leads to, from the usual start. */
  private static int examples(Page page) {
    var link = page.getByRole(AriaRole.LINK, named("Next: the Playground")).getAttribute("href");
    int mark = link.indexOf('~');
    return mark < 0 ? 0 : Integer.parseInt(link.substring(mark + 1));
  }

  private static PlaygroundModel model(int examples) {
    var model = new PlaygroundModel(PlaygroundSettings.DECLARATION.fallbacks());
    model.advance(examples);
    return model;
  }

  /**
   * Every number in sight is the one of the network on the JVM that was taught as long, once the
   * picture rests.
   */
  private static void assertThatNumbersAreTrue(Page page, int atLeast) {
    page.waitForCondition(() -> shown(page, false).equals(shown(page, true)));
    assertThat(shown(page, false)).hasSizeGreaterThanOrEqualTo(atLeast);
  }

  /** Every number in sight as the page shows it, or as it should. */
  private static List<String> shown(Page page, boolean asItShould) {
    var model = model(examples(page));
    return page.locator("#lab [data-value]").all().stream()
        .map(
            number -> {
              var path = number.getAttribute("data-value");
              var format = NumberText.of(number.getAttribute("data-format"));
              return asItShould ? format.write(value(model, path)) : number.innerText();
            })
        .toList();
  }

  private static double value(PlaygroundModel model, String path) {
    if (path.equals("epoch")) {
      return Math.floor(model.examples() / model.epochSize());
    }
    int open = path.indexOf('[');
    var probe = open < 0 ? path : path.substring(0, open) + path.substring(path.indexOf(']') + 1);
    int row = open < 0 ? 0 : Integer.parseInt(path.substring(open + 1, path.indexOf(',')));
    return model.read(List.of(Probe.parse(probe))).get(0)[row];
  }

  private static void assertThatThePlaygroundHas(Page page, int examples) {
    page.waitForURL(Pattern.compile("playground/"));
    var lab = PlaygroundPage.in(page);
    assertThat(lab.state()).containsEntry("step", examples).containsEntry("running", false);
    var model = model(examples);
    for (var path : List.of("layer1.weight", "layer2.bias", "output.weight")) {
      var expected = model.read(List.of(Probe.parameters(path))).get(0);
      assertThat(lab.value(path)).isEqualTo(Arrays.stream(expected).boxed().toList());
    }
  }

  private static void assertThatAxeFindsNothing(Page page, String scene) {
    page.evaluate("Promise.all(document.getAnimations().map(each => each.finished))");
    var found = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
    assertThat(found.stream().map(rule -> rule.getId() + ": " + rule.getNodes()))
        .as(scene)
        .isEmpty();
  }
}
