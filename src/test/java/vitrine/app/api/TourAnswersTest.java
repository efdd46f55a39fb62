package vitrine.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vitrine.site.run.LabAtWork;
import vitrine.tours.Step;
import vitrine.tours.Tour;
import vitrine.tours.TourReader;
import vitrine.tours.Words;
import vitrine.tours.lab.LabState;
import vitrine.tours.question.Question;
import vitrine.tours.reckoning.Facts;
import vitrine.tours.reckoning.Reckoning;

/** Every question of every tour has an answer that the network beside it gives. */
class TourAnswersTest {
  private static final Path TOURS = Path.of("web/tours");

  @TestFactory
  List<DynamicContainer> tours() throws IOException {
    try (var files = Files.list(TOURS)) {
      return files.sorted().map(TourAnswersTest::read).map(TourAnswersTest::claims).toList();
    }
  }

  private static Tour read(Path file) {
    var id = file.getFileName().toString().replace(".md", "");
    try {
      return TourReader.read(id, Files.readString(file), Words.TEXTS);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static DynamicContainer claims(Tour tour) {
    var claims = new ArrayList<DynamicTest>();
    for (var step : tour.pages()) {
      for (var question : step.questions()) {
        claims.add(
            DynamicTest.dynamicTest(
                question.asked().id(), () -> assertThatItCanBeAnswered(step, question)));
      }
    }
    return DynamicContainer.dynamicContainer(tour.heading().id(), claims);
  }

  private static void assertThatItCanBeAnswered(Step step, Question question) {
    var facts = step.lab().hasLab() ? facts(step.lab(), question) : new Facts(Map.of(), Map.of());
    if (question instanceof Question.Choice choice) {
      long right = choice.options().stream().filter(each -> each.right().holds(facts)).count();
      assertThat(right).as("right answers").isEqualTo(1);
    } else if (question instanceof Question.Amount number) {
      assertThat(number.answer().value(facts)).isFinite();
    } else if (question instanceof Question.Task task) {
      for (var condition : task.goal().conditions()) {
        assertThatItIsKnown(condition.holds(), facts);
      }
    }
  }

  /** The lab after what is to be seen; over a curve, at its end. */
  private static Facts facts(LabState state, Question question) {
    var lab = LabAtWork.of(state, Path.of("web"));
    lab.change(question.asked().see());
    if (question instanceof Question.Curve curve) {
      lab.run(curve.steps(), curve.unit());
    }
    return lab.facts(question.names());
  }

  private static void assertThatItIsKnown(Reckoning condition, Facts facts) {
    assertThat(condition.value(facts)).isNotNaN();
    for (var name : condition.names()) {
      boolean isSetting = name.startsWith(Facts.SETTING);
      assertThat(
              isSetting
                  ? facts.settings().containsKey(name.substring(Facts.SETTING.length()))
                  : facts.numbers().containsKey(name))
          .as(name)
          .isTrue();
    }
  }
}
