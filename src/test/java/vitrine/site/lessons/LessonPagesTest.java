package vitrine.site.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.site.tours.TourPages;
import vitrine.tours.Words;

/** What stands in the pages of the lessons, and what the build refuses. */
class LessonPagesTest {
  private static final Path WEB = Path.of("web");
  private static final Pattern NUMBER = Pattern.compile("<data value=\"([^\"]+)\">([^<]+)</data>");

  @TempDir Path folder;

  /** The witness is a pocket calculator. */
  @Test
  void theAnswersAreWhatTheCalculationsComeTo() throws IOException {
    var answers = page("one-neuron/answers/");
    assertThat(numbers(question(answers, 1)))
        .containsExactly("0.8", "−0.4", "1.5", "−2.0", "1.5", "0.8", "1.2", "−2.0", "−0.4", "0.8");
    assertThat(numbers(question(answers, 2)))
        .containsExactly("0.5", "1.2", "0.8", "0.5", "2.5", "2.0");
    assertThat(values(question(answers, 3)).get(0))
        .isEqualTo(1 / (1 + Math.exp(-2.5)), offset(1e-12));
    assertThat(numbers(question(page("reading-digits/answers/"), 3)))
        .containsSequence("100,352", "8,192", "640")
        .contains(String.format("%,d", (785 * 128) + (129 * 64) + (65 * 10)));
    var step = values(question(page("how-it-learns/answers/"), 1));
    assertThat(step.get(6)).isEqualTo(step.get(0) - (step.get(2) * step.get(1)), offset(1e-12));
  }

  @Test
  void theSheetOfThePupilsHasEveryQuestionAndNoAnswer() throws IOException {
    for (var id : List.of("one-neuron", "how-it-learns", "reading-digits")) {
      var sheet = page(id + "/sheet/");
      assertThat(sheet).doesNotContain("lesson-answer").contains("data-class-link");
      assertThat(parts(sheet, "<li>")).isEqualTo(parts(page(id + "/answers/"), "<li>"));
    }
  }

  @Test
  void thePlanCountsItsMinutesToTheEnd() throws IOException {
    assertThat(page("one-neuron/")).contains(">0–3</th>").contains(">18–20</th>");
    assertThat(page("how-it-learns/")).contains("–45</th>");
    assertThat(page("reading-digits/")).contains("–90</th>");
  }

  @Test
  void whatIsWrongIsToldWithFileAndLine() throws IOException {
    refused(
        "minutes: 20", "minutes: 21", "one.md, line 3: The lesson takes 21 minutes, its plan 20.");
    refused("3 | Tell", "x | Tell", "“x” is no number of minutes.");
    refused("tour: neuron 3", "tour: neuro 3", "line 7: There is no tour “neuro”.");
    refused("tour: neuron 3", "tour: neuron 9999", "line 7: “tour:” names a tour");
    refused("tour: neuron 3", "lab: neuron stage=half", "The lab “neuron” has no setting “stage”");
    refused("tour: neuron 3\n", "", "A lesson has one link for the class");
    refused("## Questions", "## Question", "Here comes the part “## Questions”.");
    refused("(tour:layers)", "(tour:layer)", "There is no tour “layer”.");
    refused("(lab:neuron)", "(lab:neurons)", "a lab that is not there: lab:neurons");
  }

  @Test
  void anAnswerThatIsTypedOrNotTrueIsRefused() throws IOException {
    refused("answer: The sum is above nought", "answer: The sum is above 0", "are made by the lab");
    refused(
        "holds: output.sum[0,0]@own > 0", "holds: output.sum[0,0]@own > 9", "This does not hold");
    refused("dataset = films", "dataset = movies", "has no setting “dataset” with the value");
    refused("{output[0,0]@own | fixed2}", "{outpt | fixed2}", "The lab has no number for [outpt].");
    refused("{output[0,0]@own | fixed2}", "{output[0,0]@own | fix}", "no number format");
    refused("{output[0,0]@own | fixed2}", "{1 + | fixed2}", "is no calculation");
  }

  private void refused(String from, String to, String sentence) throws IOException {
    var lessons = Files.createDirectories(folder.resolve("lessons"));
    var tours = Files.createDirectories(folder.resolve("tours"));
    for (var tour : List.of("neuron.md", "layers.md")) {
      Files.writeString(tours.resolve(tour), Files.readString(WEB.resolve("tours/" + tour)));
    }
    var source = Files.readString(WEB.resolve("lessons/one-neuron.md"));
    assertThat(source).contains(from);
    Files.writeString(lessons.resolve("one.md"), source.replace(from, to));
    assertThatThrownBy(() -> LessonPages.of(folder, Words.TEXTS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one.md, line ")
        .hasMessageContaining(sentence);
  }

  private static String page(String path) {
    return Lessons.PAGES.get("teach/lessons/" + path + "index.html").body();
  }

  private static String question(String page, int number) {
    return page.split("<li>", -1)[number];
  }

  private static int parts(String page, String mark) {
    return page.split(mark, -1).length;
  }

  private static List<String> numbers(String html) {
    return NUMBER.matcher(html).results().map(found -> found.group(2)).toList();
  }

  private static List<Double> values(String html) {
    var values = new ArrayList<Double>();
    NUMBER.matcher(html).results().forEach(found -> values.add(Double.valueOf(found.group(1))));
    return values;
  }

  /** Made once: the labs work for seconds. */
  private static final class Lessons {
    static final Map<String, TourPages.Made> PAGES = read();

    private static Map<String, TourPages.Made> read() {
      try {
        return LessonPages.of(WEB, Words.TEXTS);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
