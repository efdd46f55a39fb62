package vitrine.labs.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.labs.small.SmallModel;
import vitrine.session.Command;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.session.Supplies;

/**
 * Every loss and every slope of the lab is what its definition says, and training makes it small.
 */
class LossLabTest {
  private static SmallModel model(LossKind kind, String... more) {
    var lab = new LossLab();
    var settings = lab.declaration().fallbacks().with("loss", kind.key());
    for (int i = 0; i < more.length; i += 2) {
      settings = settings.with(more[i], more[i + 1]);
    }
    return new SmallModel(lab, settings, new Supplies());
  }

  private static double[] read(SmallModel model, String node) {
    return model.read(List.of(Probe.train(node))).get(0);
  }

  private static String slope(SmallModel model, LossKind kind) {
    return LossGraph.slope(model.graph(), kind).name();
  }

  @ParameterizedTest
  @EnumSource(LossKind.class)
  void trainingMakesTheMeanLossSmall(LossKind kind) {
    var model = model(kind);
    double before = read(model, "loss")[0];
    model.advance(5 * 200);
    assertThat(read(model, "loss")[0]).isLessThan(before / 2);
    assertThat(model.isDiverged()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(LossKind.class)
  void theBiasIsHeldSoThatEachPredictionIsMovedByItsOwnSlopeAlone(LossKind kind) {
    var model = model(kind);
    var scores = LossGraph.scores(model.graph()).name();
    var before = read(model, scores);
    var slopes = read(model, "gradient." + scores);
    model.advance(5);
    var after = read(model, scores);
    for (int i = 0; i < before.length; i++) {
      // The mean over five examples, at rate 0.3.
      assertThat(after[i]).isCloseTo(before[i] - (0.3 * slopes[i] / 5), within(1e-12));
    }
    assertThat(model.read(List.of(Probe.parameters(LossGraph.BIAS))).get(0)).containsOnly(0);
  }

  @Test
  void anotherLossComesWithItsOwnTruth() {
    var model = model(LossKind.SQUARED);
    model.apply(new Command.Change(Map.of("loss", "binary")));
    assertThat(read(model, "target")).containsOnly(-1, 1);
    model.apply(new Command.Change(Map.of("loss", "categorical")));
    assertThat(read(model, "label")).containsExactly(0, 1, 2, 0, 1);
  }

  @Test
  void aDraggedPredictionIsTheOnlyOneThatMoves() {
    var model = model(LossKind.BINARY);
    var before = read(model, "output");
    model.apply(RowsView.set(2, Axis.score(0.9)));
    var after = read(model, "output");
    for (int i = 0; i < before.length; i++) {
      assertThat(after[i]).isCloseTo(i == 2 ? 0.9 : before[i], within(1e-12));
    }
    assertThat(read(model, "loss.example")[2]).isCloseTo(-Math.log(0.9), within(1e-12));
    assertThat(read(model, "slope")[2]).isCloseTo(-1 / 0.9, within(1e-12));
  }

  @Test
  void sureAndWrongCostsMoreAndMore() {
    var model = model(LossKind.BINARY);
    model.apply(RowsView.set(1, Axis.score(0.9)));
    assertThat(read(model, "chance")[1]).isCloseTo(0.1, within(1e-12));
    assertThat(read(model, "loss.example")[1]).isCloseTo(Math.log(10), within(1e-12));
    assertThat(read(model, "slope")[1]).isCloseTo(10, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "4", "5"})
  void theSlopeOfAScoreIsProbabilityLessTruth(String classes) {
    var model = model(LossKind.CATEGORICAL, "classes", classes);
    int width = Integer.parseInt(classes);
    var shares = read(model, "output");
    var slopes = read(model, slope(model, LossKind.CATEGORICAL));
    var labels = read(model, "label");
    var chances = read(model, "chance");
    var losses = read(model, "loss.example");
    for (int example = 0; example < LossData.COUNT; example++) {
      for (int category = 0; category < width; category++) {
        int at = (example * width) + category;
        double truth = labels[example] == category ? 1 : 0;
        assertThat(slopes[at]).isCloseTo(shares[at] - truth, within(1e-12));
      }
      double chance = shares[(example * width) + (int) labels[example]];
      assertThat(chances[example]).isCloseTo(chance, within(1e-12));
      assertThat(losses[example]).isCloseTo(-Math.log(chance), within(1e-12));
    }
  }

  @Test
  void aDraggedScoreIsThatOfItsExampleAndItsClass() {
    var model = model(LossKind.CATEGORICAL);
    model.apply(ClassesView.set(3, 2, 1.25));
    assertThat(read(model, "logits")[(3 * 3) + 2]).isEqualTo(1.25);
  }

  @ParameterizedTest
  @EnumSource(LossKind.class)
  void theCurveRunsThroughEveryExampleWithTheSlopeOfTheGraph(LossKind kind) {
    var model = model(kind);
    for (var axisName : List.of("prediction", "chance")) {
      var settings = model.settings().with(Map.of("axis", axisName));
      var axis = Axis.of(settings);
      var answers = answers(model, kind);
      for (int example = 0; example < LossData.COUNT; example++) {
        int place = answers.dragged(axis, example, 0);
        var curve = Curves.of(answers, model.graph(), axis, example, place);
        double x = answers.along(axis, example, place);
        assertThat(curve.of(x)).isCloseTo(answers.losses()[example], within(1e-9));
        if (axis.what() != Axis.What.CHANCE) {
          double step = 1e-6;
          double slope = (curve.of(x + step) - curve.of(x - step)) / (2 * step);
          double known = answers.slopes()[(example * answers.width()) + place];
          assertThat(slope).isCloseTo(known, within(1e-4 * Math.max(1, Math.abs(known))));
        }
        assertThat(answers.scoreAt(axis, example, place, x))
            .isCloseTo(answers.scores()[(example * answers.width()) + place], within(1e-9));
      }
    }
  }

  private static Answers answers(SmallModel model, LossKind kind) {
    var chance = model.graph().find(LossGraph.CHANCE);
    return new Answers(
        kind,
        read(model, LossGraph.scores(model.graph()).name()),
        read(model, "output"),
        read(model, kind == LossKind.CATEGORICAL ? "label" : "target"),
        read(model, "loss.example"),
        read(model, slope(model, kind)),
        chance == null ? new double[0] : read(model, LossGraph.CHANCE),
        read(model, "loss")[0]);
  }

  @Test
  void certaintyIsNoProbabilityThatCanBeTyped() {
    var model = model(LossKind.BINARY);
    for (double typed : new double[] {0, 1, 1.5, -0.1}) {
      Command set = RowsView.set(0, Axis.score(typed));
      assertThatThrownBy(() -> model.apply(set)).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void theThreeCurvesToCompareAreThoseOfTheGraphs() {
    for (int i = 0; i < Curves.NAMED.size(); i++) {
      var named = Curves.NAMED.get(i);
      var kind = LossKind.values()[i];
      assertThat(named.key()).isEqualTo(kind.key());
      var model = model(kind);
      var curve = Curves.of(answers(model, kind), model.graph(), Axis.of(model.settings()), 0, 0);
      for (double x = -5; x <= 5; x += 0.25) {
        assertThat(named.of(x)).isCloseTo(curve.of(x), within(1e-12));
      }
    }
  }
}
