package vitrine.labs.frame.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Verdicts and confusion of eight examples of three classes, worked out by hand. */
final class ConfusionTest {
  private static final int[] TRUTHS = {0, 0, 1, 1, 2, 2, 2, 0};
  private static final double[] PROBABILITIES = {
    0.9, 0.05, 0.05, // 0, right, claims 0.9
    0.2, 0.7, 0.1, // 0 taken for 1, claims 0.7
    0.1, 0.8, 0.1, // 1, right, claims 0.8
    0.35, 0.3, 0.35, // 1 taken for 0, the first of equals, claims 0.35
    0.0, 0.0, 1.0, // 2, right, claims 1
    0.75, 0.05, 0.2, // 2 taken for 0, claims 0.75
    0.7, 0.2, 0.1, // 2 taken for 0, claims 0.7
    0.72, 0.2, 0.08 // 0, right, claims 0.72
  };

  private final Verdicts verdicts = Verdicts.of(PROBABILITIES, 3, image -> TRUTHS[image]);

  @Test
  void theAnswerIsTheMostProbableClassAndTheFirstOfEquals() {
    assertThat(verdicts.answer(3)).isZero();
    assertThat(verdicts.claim(3)).isEqualTo(0.35);
    assertThat(verdicts.isRight(4)).isTrue();
    assertThat(verdicts.probability(1, 2)).isEqualTo(0.1);
  }

  @Test
  void eachCellCountsTheExamplesOfOneClassTakenForOne() {
    var confusion = Confusion.of(verdicts);
    int[][] expected = {{2, 1, 0}, {1, 1, 0}, {2, 0, 1}};
    for (int truth = 0; truth < 3; truth++) {
      for (int answer = 0; answer < 3; answer++) {
        assertThat(confusion.count(truth, answer)).isEqualTo(expected[truth][answer]);
      }
    }
    assertThat(confusion.of(2)).isEqualTo(3);
    assertThat(confusion.right()).isEqualTo(4);
    assertThat(confusion.accuracy()).isEqualTo(0.5);
    assertThat(confusion.worst()).isEqualTo(new Confusion.Mixup(2, 0, 2));
  }

  @Test
  void aCellListsItsExamplesSurestFirst() {
    var confusion = Confusion.of(verdicts);
    assertThat(confusion.examples(2, 0)).isEqualTo(List.of(5, 6));
    assertThat(confusion.examples(0, 0)).isEqualTo(List.of(0, 7));
    assertThat(confusion.examples(1, 2)).isEmpty();
  }

  /** Rows {2, 1, 0}, {1, 1, 0}, {2, 0, 1}: 5 are taken for class 0, 2 for 1, 1 for 2. */
  @Test
  void precisionRecallAndTheirMeanAreSharesOfEachClass() {
    var confusion = Confusion.of(verdicts);
    assertThat(confusion.takenFor(0)).isEqualTo(5);
    assertThat(confusion.precision(0)).isEqualTo(0.4);
    assertThat(confusion.recall(0)).isCloseTo(2.0 / 3, within(1e-15));
    assertThat(confusion.f1(0)).isEqualTo(0.5);
    assertThat(confusion.precision(2)).isEqualTo(1);
    assertThat(confusion.recall(2)).isCloseTo(1.0 / 3, within(1e-15));
    assertThat(confusion.f1(2)).isEqualTo(0.5);
  }

  @Test
  void oneOutputTellsTwoClassesApartAtTheMiddleWhichCountsAsTheUpper() {
    double[] outputs = {-0.9, 0, 0.5, -0.1};
    var signs = Verdicts.ofTwo(outputs, -1, example -> example % 2);
    int[] answers = {0, 1, 1, 0};
    for (int i = 0; i < answers.length; i++) {
      assertThat(signs.answer(i)).isEqualTo(answers[i]);
    }
    assertThat(signs.claim(0)).isCloseTo(0.95, within(1e-15));
    assertThat(signs.claim(2)).isEqualTo(0.75);
    assertThat(Confusion.of(signs).accuracy()).isEqualTo(0.5);
    var probabilities = Verdicts.ofTwo(outputs, 0, example -> 0);
    assertThat(probabilities.answer(2)).isEqualTo(1);
    assertThat(probabilities.answer(1)).isZero();
  }

  @Test
  void ofNoExamplesThereAreNoShares() {
    var none = Confusion.of(Verdicts.of(new double[0], 3, example -> 0));
    assertThat(none.accuracy()).isZero();
    assertThat(none.precision(1)).isNaN();
    assertThat(none.recall(1)).isNaN();
    assertThat(none.f1(1)).isNaN();
  }
}
