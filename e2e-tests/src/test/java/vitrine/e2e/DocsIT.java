package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the documentation shows is what runs, and what it says is what comes of it. */
@ExtendWith(Visits.class)
class DocsIT {
  private static final String PROMISE = "// It says: ";

  @Test
  void everyExampleRunsAsItIsShownAndSaysWhatItPromises(Visitor visitor) throws IOException {
    int run = 0;
    for (var path : pages()) {
      var page = visitor.open(path);
      for (var example : page.locator("[data-example]").all()) {
        var shown = example.locator("code").textContent();
        var file =
            page.request()
                .get(
                    (String)
                        example.evaluate(
                            "each => new URL(" + "each.dataset.example, document.baseURI).href"));
        assertThat(shown.strip()).isEqualTo(file.text().strip());
        example.getByRole(AriaRole.BUTTON).press("Enter");
        var promised = shown.substring(shown.indexOf(PROMISE) + PROMISE.length()).strip();
        assertThat(example.getByRole(AriaRole.STATUS))
            .hasText(promised, new LocatorAssertions.HasTextOptions().setTimeout(30_000));
        run++;
      }
    }
    assertThat(run).isGreaterThanOrEqualTo(8);
  }

  @Test
  void theFootOfEveryPageLeadsToTheDocumentationAndToPrivacy(Visitor visitor) {
    var page = visitor.open("");
    page.locator("footer").getByText("Documentation").click();
    assertThat(page.locator("h1")).hasText("Documentation");
    page.locator("footer").getByText("Privacy").click();
    assertThat(page.locator("h1")).hasText("Privacy");
    assertThat(page.locator(".docs-ways [aria-current=page]")).hasText("Privacy");
  }

  private static List<String> pages() throws IOException {
    return SiteIT.pages().stream().filter(path -> path.startsWith("docs/")).toList();
  }
}
