package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ready lessons are read, printed and opened; a tour or a lab goes on elsewhere. */
@ExtendWith(Visits.class)
class LessonsIT {
  private static final String LESSON = "teach/lessons/one-neuron/";
  private static final Pattern SHEETS = Pattern.compile("/Type /Page\\b");

  @Test
  void everyPageOfALessonIsWholeOnAPhoneAndCleanForAxe(Visitor visitor) {
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      var page =
          visitor.open(LESSON, options -> options.setColorScheme(scheme).setViewportSize(320, 640));
      for (var path : List.of("teach/lessons/", LESSON, LESSON + "sheet/", LESSON + "answers/")) {
        page.navigate(visitor.address() + path);
        Axe.assertFindsNothing(page, path + " in " + scheme);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
      }
    }
  }

  @Test
  void theSheetPrintsOnTwoPagesInBlackOnWhiteWithTheLinkOfTheClass(Visitor visitor) {
    var page = visitor.open(LESSON + "sheet/", options -> options.setColorScheme(ColorScheme.DARK));
    var address = visitor.address() + "tours/neuron/?step=3";
    assertThat(page.locator(".class-address")).hasText(address);
    assertThat(page.locator(".class-link svg"))
        .hasAttribute("aria-label", "QR code of the address " + address);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".site-header")).isHidden();
    assertThat(page.locator(".lesson-open").first()).isHidden();
    assertThat(page.locator("body").evaluate("body => getComputedStyle(body).color"))
        .isEqualTo("rgb(0, 0, 0)");
    for (var paper : List.of("A4", "Letter")) {
      var printed = page.pdf(new Page.PdfOptions().setFormat(paper));
      var sheets = SHEETS.matcher(new String(printed, StandardCharsets.ISO_8859_1));
      assertThat(sheets.results().count()).as(paper).isBetween(1L, 2L);
    }
  }

  @Test
  void theNetworkOfAQuestionOpensAsTheQuestionSays(Visitor visitor) {
    var page = visitor.open(LESSON + "answers/");
    var question = page.locator(".sheet-questions > li").nth(1);
    assertThat(question.locator(".lesson-answer data").last()).hasText("2.0");
    question.getByRole(AriaRole.LINK).click();
    assertThat(page.locator("#lab canvas, #lab svg").first()).isVisible();
    page.waitForFunction("window.vitrine");
    assertThat(page.evaluate("vitrine.value('output.sum[0,0]@own').then(sum => sum.data[0])"))
        .isEqualTo(2.5);
  }

  @Test
  void aTourGoesOnElsewhereByItsLinkAndAsksWhereThereIsSomethingAlready(Visitor visitor) {
    var page = visitor.open("tours/layers/");
    ready(page);
    var line = question(page, "one-line");
    line.getByRole(AriaRole.RADIO).nth(1).check();
    line.locator(".button-lead").click();
    assertThat(line.getByRole(AriaRole.STATUS)).containsText("Wherever the line lies");
    page.getByRole(AriaRole.BUTTON, named("Next")).click();
    assertThat(page.locator(".tour-page h2")).hasText("Two lines are better");
    page.locator(".elsewhere summary").press("Enter");
    var link = page.locator(".elsewhere input").inputValue();
    assertThat(link).startsWith(visitor.address() + "tours/layers/#continue=1.1.o~one-line_1_1_s_");
    assertThat(page.getByRole(AriaRole.IMG, named("QR code of the link to continue elsewhere")))
        .isVisible();
    Axe.assertFindsNothing(page, "the link to continue", ".elsewhere");

    var other = visitor.open(link);
    assertThat(other.locator(".tour-arrival")).hasText("You go on where you stopped elsewhere.");
    assertThat(other.locator(".tour-page h2")).hasText("Two lines are better");
    assertThat(other.url()).doesNotContain("#");
    other.getByRole(AriaRole.BUTTON, named("Previous")).click();
    assertThat(question(other, "one-line").getByRole(AriaRole.RADIO).nth(1)).isChecked();

    other.navigate("about:blank");
    other.navigate(link);
    assertThat(other.locator(".tour-page h2")).hasText("One neuron, one line");
    other.getByRole(AriaRole.BUTTON, named("Go on with those of the link")).click();
    assertThat(other.locator(".tour-page h2")).hasText("Two lines are better");

    other.navigate("about:blank");
    other.navigate(visitor.address() + "tours/layers/#continue=1.3.o~<b>_1_1_s_x");
    assertThat(other.locator(".tour-arrival")).containsText("damaged");
    assertThat(other.locator(".tour-page h2")).hasText("Two lines are better");
  }

  @Test
  void aLabGoesOnElsewhereAsItIs(Visitor visitor) {
    var page = visitor.open("labs/neuron/");
    page.waitForFunction("window.vitrine");
    page.evaluate("vitrine.set({dataset: 'and'}).then(() => vitrine.step(3))");
    page.locator(".elsewhere summary").press("Enter");
    assertThat(page.locator(".elsewhere svg")).isVisible();
    var other = visitor.open(page.locator(".elsewhere input").inputValue());
    other.waitForFunction("window.vitrine");
    assertThat(
            other.evaluate(
                "vitrine.getState().then(state => [state.settings.dataset, state.epoch])"))
        .isEqualTo(List.of("and", 3));
  }

  private static void ready(Page page) {
    assertThat(page.locator(".tour-lab-line [role=status]"))
        .containsText("Ready", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator question(Page page, String id) {
    return page.locator("[data-question=" + id + "]");
  }
}
