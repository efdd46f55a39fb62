package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages of words: glossary, questions, index of the labs; and links of terms to the glossary.
 */
@ExtendWith(Visits.class)
class WordsIT {
  @Test
  void aTermIsReachedByLetterAndLeadsToItsLab(Visitor visitor) {
    var page = visitor.open("glossary/", options -> options.setJavaScriptEnabled(false));
    reach(page, "L");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(visitor.address() + "glossary/#letter-L");
    reach(page, "The Playground");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(visitor.address() + "playground/");
  }

  @Test
  void aTermInAPageLeadsToWhatItMeans(Visitor visitor) {
    var page = visitor.open("labs/digits/");
    var term = page.locator(".prose a.term").first();
    assertThat(term).hasText("network");
    assertThat(term)
        .hasAttribute(
            "title",
            "Many simple calculations called neurons, connected so that the answers of some are the"
                + " inputs of others.");
    term.click();
    assertThat(page).hasURL(visitor.address() + "glossary/#neural-network");
    var entry = page.locator("#neural-network");
    assertThat(entry).isInViewport();
    assertThat(entry.locator("dt")).hasText("Neural network");
    assertThat((String) entry.evaluate("at => getComputedStyle(at).outlineStyle"))
        .isEqualTo("solid");
  }

  @Test
  void theMarkedEntryIsFreeOfComplaintsInForcedColours(Visitor visitor) {
    var page =
        visitor.open("glossary/#loss", options -> options.setForcedColors(ForcedColors.ACTIVE));
    assertThat(page.locator("#loss")).isInViewport();
    Axe.assertFindsNothing(page, "the glossary in forced colours");
  }

  @Test
  void everyQuestionLeadsToItsAnswer(Visitor visitor) {
    var page = visitor.open("faq/");
    var questions =
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Questions"));
    var names = questions.getByRole(AriaRole.LINK).allInnerTexts();
    assertThat(names).hasSize(11);
    for (var name : names) {
      questions.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)).click();
      assertThat(heading(page, name)).isInViewport();
    }
  }

  @Test
  void everyLabThatThereIsStandsInTheIndexUnderItsQuestion(Visitor visitor) throws Exception {
    var page = visitor.open("labs/");
    var listed =
        page.locator("main .ways h3 a").all().stream()
            .map(link -> (String) link.evaluate("a => a.href"))
            .toList();
    var labs =
        SiteIT.pages().stream()
            .filter(path -> path.startsWith("labs/") && !path.equals("labs/"))
            .map(path -> visitor.address() + path)
            .toList();
    assertThat(listed).containsAll(labs).contains(visitor.address() + "playground/");
    heading(page, "How does it read handwriting?").getByRole(AriaRole.LINK).click();
    assertThat(page.locator("h1")).hasText("Reading handwriting");
    assertThat(page.locator(".site-header a[aria-current]")).hasText("Labs");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390})
  void theWaysToThePagesTakeTwoLinesAtMostOnAPhone(int width, Visitor visitor) {
    for (var path : List.of("", "glossary/")) {
      var page = visitor.open(path, options -> options.setViewportSize(width, 800));
      assertThat(page.locator(".site-header").boundingBox().height).isLessThan(84);
    }
  }

  private static Locator heading(Page page, String name) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Presses Tab until the focus is on a link of that name. */
  private static void reach(Page page, String name) {
    var link = page.locator("a:focus");
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      if (link.count() == 1 && link.innerText().equals(name)) {
        return;
      }
    }
    throw new AssertionError("Tab never reached “" + name + "”");
  }
}
