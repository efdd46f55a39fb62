package vitrine.labs.neuron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.labs.small.SmallModel;
import vitrine.session.Command;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.session.Settings;
import vitrine.session.Supplies;

/** One neuron, its numbers and what it can and cannot learn. */
class NeuronLabTest {
  private static final int LONG = 4000;

  private static Settings settings(String... changes) {
    var settings = NeuronSettings.DECLARATION.fallbacks();
    for (int i = 0; i < changes.length; i += 2) {
      settings = settings.with(changes[i], changes[i + 1]);
    }
    return settings;
  }

  private static SmallModel model(String... changes) {
    return new SmallModel(new NeuronLab(), settings(changes), new Supplies());
  }

  private static double[] read(SmallModel model, String probe) {
    return model.read(List.of(Probe.parse(probe))).get(0);
  }

  private static void set(SmallModel model, double bias, Double... weights) {
    model.apply(new Command.SetValue(NeuronGraph.WEIGHT, 0, List.of(weights)));
    model.apply(new Command.SetValue(NeuronGraph.BIAS, 0, List.of(bias)));
  }

  private static double accuracy(SmallModel model) {
    return read(model, "accuracy@train")[0];
  }

  @Test
  void itsNumbersAreThoseOfSchoolArithmetic() {
    var model = model("input1", "0.5", "input2", "-0.5");
    set(model, 0.25, 2.0, 3.0);
    assertThat(read(model, "product@own")).containsExactly(1, -1.5);
    assertThat(read(model, "weighted@own")).containsExactly(-0.5);
    assertThat(read(model, "output.sum@own")).containsExactly(-0.25);
    assertThat(read(model, "output@own")[0]).isCloseTo(1 / (1 + Math.exp(0.25)), within(1e-15));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void aSumIsTheProductsAndTheBiasForAnyNumberOfInputs(int inputs) {
    var model = model("inputs", Integer.toString(inputs), "input5", "-0.7", "input4", "0.3");
    model.advance(20);
    double sum = read(model, "output.bias@parameters")[0];
    var products = read(model, "product@own");
    for (double product : products) {
      sum += product;
    }
    assertThat(products).hasSize(inputs);
    assertThat(read(model, "output.sum@own")[0]).isCloseTo(sum, within(1e-12));
    assertThat(read(model, "output@grid5")).hasSize(inputs == 1 ? 5 : 25);
  }

  @ParameterizedTest
  @CsvSource({"and,2", "or,2", "and,3", "or,4", "and,1"})
  void itLearnsAndAndOr(String dataset, String inputs) {
    var model = model("dataset", dataset, "inputs", inputs, "learningRate", "1");
    model.advance(LONG);
    assertThat(accuracy(model)).isEqualTo(1);
  }

  @Test
  void itLearnsTheFilmsButNotWithoutABias() {
    var model = model("learningRate", "1");
    model.advance(LONG);
    assertThat(accuracy(model)).isEqualTo(1);
    assertThat(read(model, "accuracy@test")).containsExactly(1);
    double bias = read(model, "output.bias@parameters")[0];
    model.apply(new Command.Change(Map.of("bias", "false")));
    model.advance(LONG);
    assertThat(accuracy(model)).isLessThan(1);
    assertThat(read(model, "output.bias@parameters")).containsExactly(bias);
    assertThatThrownBy(() -> set(model, 1, 1.0, 1.0)).isInstanceOf(Refusal.class);
    model.apply(new Command.Change(Map.of("bias", "true")));
    assertThat(read(model, "output.bias@parameters")).containsExactly(bias);
  }

  @Test
  void noLineDoesBetterThanThreeOfFourOnExclusiveOr() {
    var model = model("dataset", "xor", "learningRate", "1");
    model.advance(LONG);
    assertThat(accuracy(model)).isLessThanOrEqualTo(0.75);
    assertThat(best(model).right()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"films,14", "and,4", "or,4", "xor,3"})
  void theBestLineGetsAsManyRightAsItSays(String dataset, int right) {
    var model = model("dataset", dataset);
    var line = best(model);
    set(model, line.shift(), line.across(), line.up());
    assertThat(line.right()).isEqualTo(right);
    assertThat(accuracy(model) * read(model, "target@train").length).isCloseTo(right, within(1e-9));
  }

  private static BestLine best(SmallModel model) {
    return BestLine.of(read(model, "input@train"), read(model, "target@train"));
  }

  /** Against every line of a fine comb of directions and shifts. */
  @Test
  void noLineOfAFineCombIsBetterThanTheBest() {
    var points = new double[] {0, 0, 1, 0.1, 0.2, 1, 0.9, 1.1, 0.5, 0.4, -0.3, 0.6, 0.7, -0.5};
    var labels = new double[] {1, -1, -1, 1, 1, -1, 1};
    int most = 0;
    for (int turn = 0; turn < 720; turn++) {
      double a = Math.cos(turn * Math.PI / 360);
      double b = Math.sin(turn * Math.PI / 360);
      for (double c = -2; c <= 2; c += 0.01) {
        int right = 0;
        for (int i = 0; i < labels.length; i++) {
          boolean yes = (a * points[2 * i]) + (b * points[2 * i + 1]) + c > 0;
          right += yes == (labels[i] > 0) ? 1 : 0;
        }
        most = Math.max(most, right);
      }
    }
    assertThat(BestLine.of(points, labels).right()).isEqualTo(most);
  }

  @Test
  void theDecisionLineEndsWhereTheSumIsZeroOnTheEdgeOfThePlane() {
    var line = DecisionLine.of(2, -1, 0.5, -1.5, 1.5);
    assertThat(line.isCrossing()).isTrue();
    for (double[] end : new double[][] {{line.x1(), line.y1()}, {line.x2(), line.y2()}}) {
      assertThat((2 * end[0]) - end[1] + 0.5).isCloseTo(0, within(1e-12));
      assertThat(Math.max(Math.abs(end[0]), Math.abs(end[1]))).isCloseTo(1.5, within(1e-12));
    }
    assertThat(DecisionLine.of(1, 1, 5, -1.5, 1.5).isCrossing()).isFalse();
    assertThat(DecisionLine.of(0, 0, 1, -1.5, 1.5).isCrossing()).isFalse();
    assertThat(DecisionLine.distance(3, 4, 10)).isEqualTo(2);
  }

  @Test
  void anotherActivationGoesOnWithTheSameWeights() {
    var model = model();
    model.advance(40);
    var weights = read(model, "output.weight@parameters");
    for (var activation : List.of("tanh", "relu", "leakyRelu", "gelu", "linear")) {
      model.apply(new Command.Change(Map.of("activation", activation)));
      assertThat(read(model, "output.weight@parameters")).containsExactly(weights);
    }
    model.advance(100);
    assertThat(read(model, "output.weight@parameters")).isNotEqualTo(weights);
  }
}
