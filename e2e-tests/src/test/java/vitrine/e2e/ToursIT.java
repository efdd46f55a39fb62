package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A tour is read beside its live lab, by whatever means a reader has. */
@ExtendWith(Visits.class)
class ToursIT {
  private static final String TOUR = "tours/layers/";

  @Test
  void theKeyboardAloneGoesThroughATourAndWrongAnswersGetHints(Visitor visitor) {
    var page = visitor.open(TOUR);
    ready(page);
    var line = question(page, "one-line");
    line.getByRole(AriaRole.RADIO).first().focus();
    page.keyboard().press("Space");
    check(line);
    assertThat(line.getByRole(AriaRole.STATUS)).containsText("hardly moved");
    line.getByRole(AriaRole.RADIO).first().focus();
    page.keyboard().press("ArrowDown");
    check(line);
    assertThat(line.getByRole(AriaRole.STATUS)).containsText("Wherever the line lies");
    assertThat(epoch(page)).isEqualTo(101);

    next(page, "Two lines are better");
    var count = question(page, "parameters");
    count.getByRole(AriaRole.TEXTBOX).focus();
    page.keyboard().type("6");
    page.keyboard().press("Enter");
    assertThat(count.getByRole(AriaRole.STATUS)).containsText("all the weights");
    page.keyboard().press("ControlOrMeta+a");
    page.keyboard().type("9");
    page.keyboard().press("Enter");
    assertThat(count.getByRole(AriaRole.STATUS)).containsText("Right.");

    next(page, "Who answers in the end?");
    var part = question(page, "where-joined");
    part.getByRole(AriaRole.RADIO).nth(2).focus();
    page.keyboard().press("Space");
    check(part);
    assertThat(part.getByRole(AriaRole.STATUS)).containsText("weighs the four answers");
    lab(page).evaluate("vitrine.set({networkShape: [2]})");
    assertThat(question(page, "look-inside").locator(".met")).hasCount(1);

    next(page, "Expect a curve");
    var curve = question(page, "expect-loss");
    curve.getByRole(AriaRole.COMBOBOX).focus();
    page.keyboard().press("ArrowDown");
    check(curve);
    assertThat(curve.locator(".tour-curve-table li")).hasCount(5);
    assertThat(curve.getByRole(AriaRole.STATUS)).not().isEmpty();

    next(page, "How few will do?");
    lab(page).evaluate("vitrine.set({networkShape: [3]}).then(() => vitrine.step(250))");
    assertThat(question(page, "few").locator(".met")).hasCount(2);

    page.reload();
    ready(page);
    assertThat(page.locator(".tour-page h2")).hasText("How few will do?");
    jump(page, "Two lines are better");
    assertThat(question(page, "parameters").getByRole(AriaRole.TEXTBOX)).hasValue("9");
    jump(page, "Recap");
    var why = question(page, "recap-why");
    why.getByRole(AriaRole.TEXTBOX).fill("It has only one edge.");
    check(why);
    why.getByRole(AriaRole.CHECKBOX).first().focus();
    page.keyboard().press("Space");
    check(why);
    assertThat(why.getByRole(AriaRole.STATUS)).containsText("Counted");
    page.getByRole(AriaRole.BUTTON, named("Finish")).press("Enter");
    assertThat(page.locator(".tour-end")).containsText("of 10 points");

    page.navigate(visitor.address() + "tours/");
    assertThat(page.locator("[data-tour=layers] .tour-done")).containsText("Done");
  }

  @Test
  void aPartIsAnsweredByPressingItAndAStepSetsEverythingAnew(Visitor visitor) {
    var page = visitor.open(TOUR + "?step=3");
    ready(page);
    assertThat(epoch(page)).isEqualTo(100);
    lab(page).locator("[data-part=inputs]").first().click();
    assertThat(question(page, "where-joined").getByRole(AriaRole.STATUS))
        .containsText("only pass on");
    lab(page).locator("[data-part=output] h2").click();
    assertThat(question(page, "where-joined").getByRole(AriaRole.STATUS)).containsText("weighs");
    lab(page).evaluate("vitrine.set({dataset: 'spiral', noise: 20}).then(() => vitrine.step(3))");
    page.getByRole(AriaRole.BUTTON, named("Set up again")).click();
    ready(page);
    assertThat(
            lab(page)
                .evaluate(
                    "vitrine.getState().then(state => [state.settings.dataset,"
                        + " state.settings.noise, state.epoch])"))
        .isEqualTo(List.of("xor", 0, 100));
  }

  @Test
  void theDepthIsChosenKeptAndInTheAddress(Visitor visitor) {
    var page = visitor.open(TOUR + "?step=2");
    assertThat(page.locator(".tour-page math")).hasCount(0);
    page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Formulas")).check();
    assertThat(page.locator(".tour-page math").first())
        .hasAttribute("alttext", Pattern.compile("tanh of"));
    assertThat(page.url()).contains("step=2&depth=formulas");
  }

  @Test
  void withoutStorageNothingBreaks(Visitor visitor) {
    var page = visitor.blank(options -> options);
    page.addInitScript(
        "Object.defineProperty(self, 'localStorage', {get() { throw new Error('barred'); }})");
    page.navigate(visitor.address() + TOUR);
    ready(page);
    next(page, "Two lines are better");
    page.navigate(visitor.address() + "tours/");
    assertThat(page.locator("#tour-path li")).not().hasCount(0);
  }

  @Test
  void everyStepIsCleanForAxeAndWholeOnAPhone(Visitor visitor) {
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      var page =
          visitor.open(
              TOUR + "?depth=formulas",
              options -> options.setColorScheme(scheme).setViewportSize(320, 640));
      for (var title : List.of("Expect a curve", "Recap")) {
        jump(page, title);
        Axe.assertFindsNothing(page, title + " in " + scheme, "main");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
      }
      jump(page, "Expect a curve");
      ready(page);
      page.evaluate("scrollTo(0, document.body.scrollHeight / 2)");
      var seen = page.locator(".tour-frame").boundingBox();
      assertThat(seen.y).isBetween(-1.0, 5.0);
      assertThat(seen.height).isLessThan(640 * 0.45);
    }
  }

  private static void ready(Page page) {
    assertThat(page.locator(".tour-lab-line [role=status]"))
        .containsText("Ready", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
  }

  private static void check(Locator question) {
    question.locator(".button-lead").press("Enter");
  }

  private static void next(Page page, String title) {
    page.getByRole(AriaRole.BUTTON, named("Next")).press("Enter");
    assertThat(page.locator(".tour-page h2")).hasText(title);
    assertThat(page.locator(".tour-page h2")).isFocused();
    ready(page);
  }

  private static void jump(Page page, String title) {
    page.locator(".tour-pages summary").press("Enter");
    page.getByRole(AriaRole.BUTTON, named(title)).press("Enter");
    assertThat(page.locator(".tour-page h2")).hasText(title);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator question(Page page, String id) {
    return page.locator("[data-question=" + id + "]");
  }

  private static Frame lab(Page page) {
    return page.frames().get(1);
  }

  private static Object epoch(Page page) {
    return lab(page).evaluate("vitrine.getState().then(state => state.epoch)");
  }
}
