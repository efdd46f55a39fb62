package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.view.NumberText;

/**
 * The first minute on the home page: somebody draws a digit, the network guesses, is taught, reads
 * it, and is fooled.
 */
@ExtendWith(Visits.class)
class HomeIT {
  /** Where the network and what it runs in come from. */
  private static final Pattern NETWORK = Pattern.compile("/[^/]*(worker|engine)[^/]*$");

  private static final Pattern TAUGHT = Pattern.compile("^Round \\d+: it reads [89]\\d\\.\\d%");

  /** Shares of the pad, from its upper left corner. */
  private static final double[] THREE = {
    .3, .2, .5, .12, .68, .22, .66, .36, .48, .46, .66, .55, .7, .7, .55, .85, .3, .78
  };

  private static final double[] ROOF = {.2, .9, .5, .1, .8, .9};
  private static final double[] BAR = {.3, .6, .7, .6};

  @Test
  void theFirstMinuteByMouse(Visitor visitor) {
    var packs = new ArrayList<String>();
    var page = visitor.blank(options -> options);
    page.onRequest(
        request -> {
          if (request.url().contains(".pack.")) {
            packs.add(request.url());
          }
        });
    page.navigate(visitor.address());
    assertThat(words(page)).containsText("Draw a 3", anyText());
    assertThatItIs(page, "Draw");
    assertThat(reading(page)).containsText("Nothing is drawn yet");

    draw(page, THREE);
    assertThatItIs(page, "Guess");
    assertThat(reading(page)).not().containsText("Nothing is drawn yet");
    assertThat(seen(page)).hasAttribute("aria-label", Pattern.compile("Ink covers \\d+%"));
    assertThat(packs).as("fetched before it is taught").isEmpty();

    button(page, "Teach it").click();
    assertThatItIs(page, "Learn");
    assertThat(words(page)).hasText(TAUGHT, anyTime());
    assertThatItIs(page, "Read");
    assertThat(reading(page)).hasText(Pattern.compile("^(It reads|Rather) 3: "));
    assertThat(page.locator(".bar-best .bar-name")).hasText("3");
    assertThat(packs).hasSize(2);

    button(page, "Fool it").click();
    assertThat(words(page)).containsText("Now draw a letter");
    draw(page, ROOF);
    draw(page, BAR);
    assertThatItIs(page, "Fooled");
    assertThat(words(page)).containsText("“I do not know”");
    assertThat(reading(page)).hasText(Pattern.compile("\\d: \\d"));

    var shown = page.locator(".scene-words");
    button(page, "Start again").click();
    assertThat(shown).containsText("Draw a 3");
  }

  /** The number shown is the one that the lab finds when it replays the run. */
  @Test
  void theDigitsLabGoesOnFromWhereItIs(Visitor visitor) {
    var page = open(visitor, "");
    button(page, "Teach it").click();
    assertThat(words(page)).hasText(TAUGHT, anyTime());
    assertThat(page.locator("[data-value='accuracy@test']")).isVisible();
    var link = page.getByRole(AriaRole.LINK, named("Next: the digits lab"));
    page.waitForCondition(
        () -> {
          var address = link.getAttribute("href");
          return address != null && address.contains("~2");
        });
    var accuracy = page.locator("[data-value='accuracy@test']").innerText();
    link.click();
    page.waitForURL(Pattern.compile("labs/digits/"));
    page.evaluate("() => window.vitrine.ready");
    var metrics = "async () => (await window.vitrine.metrics()).testAccuracy";
    var found = ((Number) page.evaluate(metrics)).doubleValue();
    assertThat(NumberText.percent(1).write(found)).isEqualTo(accuracy);
  }

  @Test
  void theFirstMinuteByKeyboard(Visitor visitor) {
    var page = open(visitor, "");
    tabTo(page, "Drawing pad");
    for (var key : List.of("ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "Space")) {
      page.keyboard().press(key);
    }
    for (int i = 0; i < 8; i++) {
      page.keyboard().press("ArrowDown");
    }
    assertThat(page.locator("[role=status].visually-hidden"))
        .hasText("Row 12, column 8. Pen down, on ink.");
    page.keyboard().press("Space");
    assertThatItIs(page, "Guess");
    assertThat(seen(page)).hasAttribute("aria-label", Pattern.compile("in the middle"));
    page.keyboard().press("Backspace");
    assertThatItIs(page, "Draw");

    tabTo(page, "Teach it");
    page.keyboard().press("Space");
    assertThat(page.locator(":focus")).hasText("Pause");
    assertThat(words(page)).hasText(TAUGHT, anyTime());
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasText("Fool it");
    page.keyboard().press("Enter");
    assertThat(words(page)).containsText("Now draw a letter");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NO_PREFERENCE", "REDUCE"})
  void nothingStartsByItself(ReducedMotion motion, Visitor visitor) {
    var page = visitor.open("", options -> options.setReducedMotion(motion));
    assertThat(words(page)).containsText("Draw a 3", anyText());
    var before = page.locator("#lab").innerText();
    page.evaluate(
        "async () => { for (let i = 0; i < 30; i++) await new Promise(requestAnimationFrame); }");
    assertThat(page.locator("#lab").innerText()).isEqualTo(before);
    assertThatItIs(page, "Draw");
  }

  @Test
  void onePutsInkOnThePadWhileTheNetworkIsStillToCome(Visitor visitor) {
    var page = visitor.blank(options -> options);
    var held = new ArrayList<Route>();
    page.route(NETWORK, held::add);
    page.navigate(visitor.address());
    page.waitForFunction(
        "() => performance.getEntriesByName('first-contentful-paint').length === 1");
    assertThat(page.locator("h1")).isVisible();
    page.waitForCondition(() -> !held.isEmpty());
    draw(page, THREE);
    assertThat(button(page, "Undo stroke")).hasAttribute("aria-disabled", "false");
    assertThat(words(page)).not().containsText("guesses");
    page.unroute(NETWORK);
    held.forEach(Route::resume);
    assertThat(words(page)).containsText("guesses by chance", anyText());
  }

  @Test
  void withoutJavaScriptThePictureAndAWayInAreThere(Visitor visitor) {
    var page = visitor.open("", options -> options.setJavaScriptEnabled(false));
    assertThat(page.locator("img.hero-picture")).isVisible();
    page.getByRole(AriaRole.LINK, named("Watch a network learn to read")).click();
    assertThat(page.locator("h1")).hasText("Reading handwriting");
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
    assertThat(words(page)).containsText("Draw a 3", anyText());
    assertThatAxeFindsNothing(page, "blank");
    draw(page, THREE);
    assertThatItIs(page, "Guess");
    assertThatAxeFindsNothing(page, "untaught");
    button(page, "Teach it").click();
    assertThat(words(page)).hasText(TAUGHT, anyTime());
    assertThatAxeFindsNothing(page, "taught");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 390, 768, 1024, 1440})
  void nothingSticksOutAndNothingMoves(int width, Visitor visitor) {
    var page = visitor.open("", options -> options.setViewportSize(width, 800));
    assertThat(words(page)).containsText("Draw a 3", anyText());
    var deed = box(button(page, "Fool it"));
    var pad = box(page.locator(".pad"));
    draw(page, THREE);
    assertThatItIs(page, "Guess");
    assertThat(box(page.locator(".pad"))).isEqualTo(pad);
    button(page, "Teach it").click();
    assertThat(words(page)).hasText(TAUGHT, anyTime());
    assertThat(box(button(page, "Fool it"))).isEqualTo(deed);
    assertThat(box(page.locator(".pad"))).isEqualTo(pad);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({"390, 844", "360, 740", "1366, 768"})
  void buttonsPadAndAnswerAreSeenTogether(int width, int height, Visitor visitor) {
    var page = visitor.open("", options -> options.setViewportSize(width, height));
    assertThat(words(page)).containsText("Draw a 3", anyText());
    for (var part : List.of(button(page, "Teach it"), page.locator(".pad"), reading(page))) {
      var box = part.boundingBox();
      assertThat(box.y + box.height).as(part.toString()).isLessThanOrEqualTo(height);
    }
    if (width < height) {
      var pad = page.locator(".pad").boundingBox();
      assertThat(pad.y + pad.height)
          .as("on a phone drawing comes first")
          .isLessThanOrEqualTo(button(page, "Teach it").boundingBox().y);
    }
  }

  private static Page open(Visitor visitor, String query) {
    var page = visitor.open(query);
    assertThat(words(page)).containsText("Draw a 3", anyText());
    return page;
  }

  /** Draws one stroke through places of the pad. */
  private static void draw(Page page, double[] places) {
    var box = page.locator(".pad").boundingBox();
    for (int i = 0; i < places.length; i += 2) {
      page.mouse()
          .move(
              box.x + (places[i] * box.width),
              box.y + (places[i + 1] * box.height),
              new Mouse.MoveOptions().setSteps(i == 0 ? 1 : 5));
      if (i == 0) {
        page.mouse().down();
      }
    }
    page.mouse().up();
  }

  private static Locator words(Page page) {
    return page.locator(".scene-words");
  }

  private static Locator reading(Page page) {
    return page.locator(".reading-words");
  }

  private static Locator seen(Page page) {
    return page.locator(".seen-picture");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static List<Double> box(Locator element) {
    BoundingBox box = element.boundingBox();
    return List.of(box.x, box.y, box.width, box.height);
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

  private static void assertThatAxeFindsNothing(Page page, String scene) {
    Axe.assertFindsNothing(page, scene);
  }
}
