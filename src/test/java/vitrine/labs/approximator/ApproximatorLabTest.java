package vitrine.labs.approximator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.compute.graph.Role;
import vitrine.labs.small.SmallModel;
import vitrine.session.Command;
import vitrine.session.Probe;
import vitrine.session.Supplies;

/** Sums of bent lines copy curves, and everything that the lab says about it is so. */
final class ApproximatorLabTest {
  private static final int PLACES = 65;

  private static SmallModel model(Map<String, String> settings) {
    var lab = new ApproximatorLab();
    var chosen = lab.declaration().fallbacks().with(settings);
    return new SmallModel(lab, chosen, new Supplies());
  }

  private static double[] read(SmallModel model, Probe probe) {
    return model.read(List.of(probe)).get(0);
  }

  private static Score score(SmallModel model) {
    return Score.of(read(model, Probe.train("output")), read(model, Probe.train("target")), 0.1);
  }

  @ParameterizedTest
  @CsvSource({
    "wave,tanh",
    "hill,tanh",
    "step,tanh",
    "tooth,tanh",
    "bowl,tanh",
    "line,tanh",
    "tooth,relu",
    "bowl,relu",
    "wave,sigmoid",
    "hill,sigmoid"
  })
  void fifteenNeuronsCopyTheseShapesToATenthAlmostEverywhere(String shape, String activation) {
    var model = model(Map.of("shape", shape, "activation", activation));
    model.advance(1500 * PLACES);
    var score = score(model);
    assertThat(score.within()).as(score.toString()).isGreaterThan(0.9);
    assertThat(score.meanError()).isLessThan(0.05);
  }

  @Test
  void oneNeuronCannotCopyAWaveAndMoreComeNearer() {
    var one = model(Map.of("width", "1"));
    var many = model(Map.of("width", "12"));
    one.advance(800 * PLACES);
    many.advance(800 * PLACES);
    assertThat(score(one).within()).isLessThan(0.5);
    assertThat(score(many).meanError()).isLessThan(score(one).meanError() / 3);
  }

  @ParameterizedTest
  @CsvSource({"3,false", "7,false", "15,true", "1,true", "32,true"})
  void thePiecesAndTheBiasAddUpToTheAnswer(String width, String deep) {
    var model = model(Map.of("width", width, "deep", deep));
    model.advance(20 * PLACES);
    var last = deep.equals("true") ? "layer2" : "layer1";
    var weights = read(model, Probe.parameters("output.weight"));
    double bias = read(model, Probe.parameters("output.bias"))[0];
    var answers = read(model, Probe.grid("output", 33));
    var pieces = Pieces.of(read(model, Probe.grid(last + ".output", 33)), weights);
    for (int place = 0; place < answers.length; place++) {
      int at = place;
      double sum = IntStream.range(0, pieces.length).mapToDouble(i -> pieces[i][at]).sum();
      assertThat(answers[place]).isCloseTo(sum + bias, within(1e-12));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 7, 10, 15, 20, 32})
  void countedSizesAreThoseOfTheNetworksAndDeepOnesAreNearlyAsLarge(int width) {
    for (var deep : List.of("false", "true")) {
      var model = model(Map.of("width", Integer.toString(width), "deep", deep));
      int learned =
          model.graph().nodes(Role.PARAMETER).stream().mapToInt(node -> node.shape().size()).sum();
      boolean isDeep = deep.equals("true");
      assertThat(isDeep ? Sizes.ofDeep(Sizes.twin(width)) : Sizes.ofShallow(width))
          .isEqualTo(learned);
    }
    int apart = Math.abs(Sizes.ofDeep(Sizes.twin(width)) - Sizes.ofShallow(width));
    assertThat(apart).isLessThanOrEqualTo(width < 4 ? 2 : Sizes.twin(width) + 3);
  }

  @Test
  void theNetworkWithWhichTheLabBeginsHasADeepTwinOfTheVerySameSize() {
    assertThat(Sizes.ofDeep(Sizes.twin(15))).isEqualTo(Sizes.ofShallow(15)).isEqualTo(46);
  }

  @Test
  void twoStepsMakeABump() {
    var bump = new Bump(-0.25, 0.5, 0.75, 80);
    var model = model(Map.of("width", "2", "activation", "sigmoid"));
    model.apply(new Command.SetValue("layer1.weight", 0, numbers(bump.weights())));
    model.apply(new Command.SetValue("layer1.bias", 0, numbers(bump.biases())));
    model.apply(new Command.SetValue("output.weight", 0, numbers(bump.outputs())));
    model.apply(new Command.SetValue("output.bias", 0, List.of(0.0)));
    for (double x : new double[] {-1, -0.5, -0.35, 0.6, 1}) {
      assertThat(model.predict(new double[] {x})[0]).isCloseTo(0, within(0.01));
    }
    for (double x : new double[] {-0.15, 0, 0.4}) {
      assertThat(model.predict(new double[] {x})[0]).isCloseTo(0.75, within(0.01));
    }
    assertThat(model.predict(new double[] {-0.25})[0]).isCloseTo(0.375, within(0.01));
    assertThat(Bump.of(bump.weights(), bump.biases(), bump.outputs())).isEqualTo(bump);
  }

  private static List<Double> numbers(double[] values) {
    return IntStream.range(0, values.length).mapToObj(i -> values[i]).toList();
  }

  @Test
  void aDrawnCurveGoesThroughItsHeightsAndStraightBetweenThem() {
    var steps = IntStream.range(0, Target.POINTS).map(i -> (i * 7 % 101) - 50).boxed().toList();
    var drawn = new Target(Target.DRAWN, steps);
    for (int i = 0; i < Target.POINTS; i++) {
      assertThat(drawn.at(Target.place(i))).isCloseTo(steps.get(i) / 50.0, within(1e-12));
      assertThat(Target.nearest(Target.place(i))).isEqualTo(i);
    }
    double middle = (Target.place(3) + Target.place(4)) / 2;
    assertThat(drawn.at(middle)).isCloseTo((steps.get(3) + steps.get(4)) / 100.0, within(1e-12));
    assertThat(drawn.steps()).containsExactly(steps.stream().mapToInt(each -> each).toArray());
  }

  @Test
  void whatIsMissingOfADrawingIsLikeItsEnd() {
    assertThat(new Target(Target.DRAWN, List.of()).at(0.3)).isZero();
    assertThat(new Target(Target.DRAWN, List.of(10, 25)).at(0.9)).isEqualTo(0.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wave", "hill", "step", "tooth", "bowl", "line"})
  void namedShapesStayWhereTheyCanBeDrawn(String shape) {
    var target = new Target(shape, List.of());
    for (double x = -1; x <= 1; x += 0.01) {
      assertThat(target.at(x)).isBetween(-1.0, 1.0);
    }
  }

  @Test
  void theScoreCountsWhatLiesWithinTheBand() {
    var score = Score.of(new double[] {0, 0.1, 0.3, Double.NaN}, new double[] {0, 0, 0, 0}, 0.1);
    assertThat(score.within()).isEqualTo(0.5);
  }
}
