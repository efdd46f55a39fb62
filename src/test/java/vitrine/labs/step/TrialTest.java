package vitrine.labs.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Role;
import vitrine.training.optimizer.Optimizer;
import vitrine.view.formula.ExpressionValue;

/** What is tried on a copy is what the run would do. */
final class TrialTest {
  @ParameterizedTest
  @CsvSource({
    "SGD, NONE",
    "SGD, L1",
    "SGD, L2",
    "MOMENTUM, L2",
    "NESTEROV, NONE",
    "RMSPROP, NONE",
    "ADAM, L2",
    "ADAMW, NONE"
  })
  void stepIsTheTrainersBitForBit(Optimizer optimizer, Penalty penalty) {
    var taught = new Taught(Curve.TANH, optimizer, penalty, 7).look(2);
    var trial = taught.trial();
    taught.trainer(Taught.one(2)).advance(1, 1);
    for (var parameter : taught.graph.nodes(Role.PARAMETER)) {
      assertThat(trial.after(parameter)).isEqualTo(taught.state.read(parameter));
      assertThat(trial.after(parameter)).isNotEqualTo(taught.numbers(parameter));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SGD, NONE",
    "SGD, L1",
    "SGD, L2",
    "MOMENTUM, L2",
    "NESTEROV, NONE",
    "RMSPROP, NONE",
    "ADAM, L2",
    "ADAMW, NONE"
  })
  void formulaOfAnUpdateGivesTheNewValue(Optimizer optimizer, Penalty penalty) {
    var taught = new Taught(Curve.SIGMOID, optimizer, penalty, 7).look(3);
    var trial = taught.trial();
    var formula = new UpdateFormula(taught.graph, 0);
    var value = new ExpressionValue(taught::number, 1);
    for (var parameter : taught.graph.nodes(Role.PARAMETER)) {
      var update = taught.graph.node("update." + parameter.name());
      for (int place = 0; place < parameter.shape().size(); place++) {
        assertThat(value.of(formula.of(new Reference(update, 0, place))))
            .as(update + "[" + place + "]")
            .isCloseTo(trial.after(parameter)[place], within(1e-14));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Curve.class,
      names = {"TANH", "SIGMOID", "IDENTITY", "GELU", "SOFTPLUS", "SINE", "SILU"})
  void nudgingAgreesWithTheGradient(Curve curve) {
    var taught = new Taught(curve, Optimizer.SGD, Penalty.NONE, 3).look(1);
    var trial = taught.trial();
    for (var parameter : taught.graph.nodes(Role.PARAMETER)) {
      var gradient = taught.numbers(taught.graph.node(Gradients.nameOf(parameter)));
      for (int place = 0; place < gradient.length; place++) {
        assertThat(trial.nudge(parameter, place).slope())
            .as(parameter + "[" + place + "]")
            .isCloseTo(gradient[place], within(Math.abs(gradient[place]) * 1e-6));
      }
    }
  }

  @Test
  void tryingLeavesTheCopyAndTheRunAsTheyWere() {
    var taught = new Taught(Curve.TANH, Optimizer.ADAM, Penalty.NONE, 3).look(0);
    var trial = taught.trial();
    double before = trial.lossBefore();
    assertThat(before).isEqualTo(taught.numbers(taught.graph.node("loss.example"))[0]);
    var weight = taught.graph.node("layer1.weight");
    var kept = taught.state.read(weight);
    assertThat(trial.lossWith(weight, 1, 0.5)).isNotEqualTo(before);
    assertThat(trial.lossWith(weight, 1, 0)).isEqualTo(before);
    assertThat(trial.lossBefore()).isEqualTo(before);
    assertThat(taught.state.read(weight)).isEqualTo(kept);
  }

  @Test
  void smallStepMakesTheLossOfItsExampleSmaller() {
    var taught = new Taught(Curve.TANH, Optimizer.SGD, Penalty.NONE, 0).look(2);
    var trial = taught.trial();
    assertThat(trial.lossAfter()).isLessThan(trial.lossBefore());
    var lossNow = taught.trial();
    taught.trainer(Taught.one(2)).advance(1, 1);
    assertThat(lossNow.lossAfter())
        .isEqualTo(taught.look(2).numbers(taught.graph.node("loss.example"))[0]);
  }

  @Test
  void whatABatchUnderWayHasGatheredDoesNotCount() {
    var taught = new Taught(Curve.TANH, Optimizer.SGD, Penalty.NONE, 4).look(2);
    var alone = taught.trial().after(taught.graph.node("layer1.weight"));
    taught.state.fill(taught.graph.node("gradientSum.layer1.weight"), 3);
    taught.state.fill(taught.graph.node("gradientSum.count"), 4);
    taught.look(2);
    assertThat(taught.trial().after(taught.graph.node("layer1.weight"))).isEqualTo(alone);
  }
}
