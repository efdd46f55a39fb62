package vitrine.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TemplateTest {
  @Test
  void valuesStandAboveTheLineAndTheBodyBelowIt() {
    var page = Template.parse("a.html", "title: Two: parts\nfamily:\n---\n<p>---\n");
    assertThat(page.value("title")).isEqualTo("Two: parts");
    assertThat(page.value("family")).isEmpty();
    assertThat(page.value("other")).isEmpty();
    assertThat(page.body()).isEqualTo("<p>---\n");
  }

  @Test
  void aPageThatIsWrittenWronglySaysWhatIsWrong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Template.parse("a.html", "<p>"))
        .withMessage("a.html has no line --- above its text.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Template.parse("a.html", "title\n---\n"))
        .withMessage("a.html: “title” should read “key: value”.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Template.parse("a.html", "---\n").required("title"))
        .withMessage("a.html lacks “title”.");
  }

  @Test
  void everyPlaceIsFilledOnce() {
    assertThat(Template.fill("{{a}}-{{b}}{{a}}.", place -> "{{" + place + "}}"))
        .isEqualTo("{{a}}-{{b}}{{a}}.");
    assertThat(Template.fill("no place", place -> "x")).isEqualTo("no place");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Template.fill("a {{b", place -> "x"))
        .withMessageContaining("{{b");
  }
}
