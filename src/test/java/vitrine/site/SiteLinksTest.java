package vitrine.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The links between pages. */
class SiteLinksTest {
  private static final Set<String> PAGES =
      Set.of("teach/index.html", "teach/task/index.html", "docs/index.html");

  @Test
  void aLinkToAPageThatThereIsNotIsLeftOut() {
    var links = links("docs/index.html");
    assertThat(links.ofPlace("link:labs/ Labs")).isEmpty();
    assertThat(links.ofPlace("link:docs/ Documentation"))
        .isEqualTo("<li><a href=\"../docs/\" aria-current=\"page\">Documentation</a></li>");
    assertThat(links.forTeachers())
        .contains("teach/\">Embed</a>", "teach/task/\">Set a task</a>")
        .doesNotContain("Collect", "lessons");
  }

  @Test
  void theRowMarksTheVeryPageAndTheHeadingLineTheWholeRoom() {
    var links = links("teach/task/index.html");
    assertThat(links.ofPlace("link:teach/ Teach")).contains("aria-current=\"true\"");
    assertThat(links.forTeachers())
        .containsOnlyOnce("aria-current")
        .contains("teach/task/\" aria-current=\"page\"");
    assertThat(links("teach/index.html").forTeachers())
        .contains("teach/\" aria-current=\"page\">Embed");
  }

  @Test
  void aPageBelowOneOfTheRowBelongsToIt() {
    var links =
        new SiteLinks("teach/lessons/20/index.html", "./", Set.of("teach/lessons/index.html"));
    assertThat(links.forTeachers()).contains("teach/lessons/\" aria-current=\"true\"");
  }

  private static SiteLinks links(String page) {
    return new SiteLinks(page, "../", PAGES);
  }
}
