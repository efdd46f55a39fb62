package vitrine.tours.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.tours.markup.Fault;

class ReckoningTest {
  private static final Facts FACTS =
      new Facts(
          Map.of(
              "testLoss", new double[] {0.25},
              "hidden", new double[] {3},
              "layer1.weight", new double[] {1, -2, 3, 4},
              "layer1.weight[0,1]", new double[] {-2}),
          Map.of("dataset", "circle", "learningRate", "0.03"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 + 3 * 4 | 14",
        "(2 + 3) * 4 | 20",
        "2 - 3 - 4 | -5",
        "12 / 3 / 2 | 2",
        "-2 ^ 2 | -4",
        "2 ^ 3 ^ 2 | 512",
        "hidden * 2 - 1 | 5",
        "layer1.weight[0,1] + 1 | -1",
        "sum(layer1.weight) | 6",
        "count(layer1.weight) | 4",
        "mean(layer1.weight) | 1.5",
        "max(layer1.weight) | 4",
        "max(1, hidden, 2) | 3",
        "abs(-3) + sqrt(16) | 7",
        "relu(-1) + relu(2) | 2",
        "testLoss < 0.3 and hidden <= 3 | 1",
        "testLoss < 0.1 or hidden = 3 | 1",
        "testLoss < 0.1 and hidden = 3 | 0",
        "not(testLoss < 0.1) | 1",
        "setting.dataset is circle | 1",
        "setting.dataset is not circle | 0",
        "setting.learningRate > 0.02 | 1"
      })
  void comesToWhatItSays(String source, double value) {
    assertThat(ReckoningReader.read(source, 1).value(FACTS)).isCloseTo(value, within(1e-12));
  }

  @Test
  void elementaryFunctionsAgreeWithJava() {
    assertThat(ReckoningReader.read("tanh(0.5) + exp(1) + log(2) + sigmoid(0)", 1).value(FACTS))
        .isCloseTo(Math.tanh(0.5) + Math.E + Math.log(2) + 0.5, within(1e-14));
  }

  @Test
  void whatIsNotKnownHoldsNothing() {
    for (var source : List.of("noise < 1", "noise >= 1", "noise != 1", "layer1.weight > 0")) {
      assertThat(ReckoningReader.read(source, 1).holds(FACTS)).as(source).isFalse();
    }
    assertThat(ReckoningReader.read("noise", 1).value(FACTS)).isNaN();
  }

  @Test
  void tellsTheNamesItNeeds() {
    var source = "count(layer1.weight) + testLoss * 2 > 1 and setting.dataset is xor";
    assertThat(ReckoningReader.read(source, 1).names())
        .containsExactly("layer1.weight", "setting.dataset", "testLoss");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1 +", "(1", "1)", "1 2", "median(1)", "testLoss is low", "abs(1, 2)", "a[0"})
  void whatIsNoCalculationIsRefused(String source) {
    assertThatThrownBy(() -> ReckoningReader.read(source, 7))
        .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.line()).isEqualTo(7));
  }

  @Test
  void aGoalIsReachedWhenAllItsConditionsHold() {
    var low = new Condition("low", ReckoningReader.read("testLoss < 0.3", 1));
    var few = new Condition("few", ReckoningReader.read("hidden <= 2", 1));
    assertThat(new Goal(List.of(low)).isReached(FACTS)).isTrue();
    assertThat(new Goal(List.of(low, few)).isReached(FACTS)).isFalse();
    assertThat(new Goal(List.of(low, few)).met(FACTS)).containsExactly(true, false);
    assertThat(new Goal(List.of()).isReached(FACTS)).isFalse();
  }
}
