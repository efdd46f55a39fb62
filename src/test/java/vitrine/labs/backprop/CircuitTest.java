package vitrine.labs.backprop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.compute.graph.Expression;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.labs.small.SmallModel;
import vitrine.labs.step.Phase;
import vitrine.labs.step.Trial;
import vitrine.labs.step.Walk;
import vitrine.session.Probe;
import vitrine.session.Supplies;
import vitrine.view.formula.ExpressionValue;
import vitrine.view.network.NetworkPlan;

/** What stands on the wires of the drawn computation is what trying shows. */
final class CircuitTest {
  private static final String EVERY_NETWORK =
      "neuron,sigmoid\nneuron,tanh\nneuron,relu\nneuron,linear\nnetwork,sigmoid\nnetwork,tanh\n"
          + "network,relu\nchain,sigmoid\nchain,linear";

  /** A lab's live network with its walk and its circuit. */
  private record Seen(SmallModel model, Graph graph, Walk walk, Circuit circuit) {
    static Seen of(String graph, String activation) {
      return of(Map.of("graph", graph, "activation", activation));
    }

    static Seen of(Map<String, String> settings) {
      var lab = new BackpropLab();
      var chosen = lab.declaration().fallbacks().with(settings);
      var model = new SmallModel(lab, chosen, new Supplies());
      var walk = Walk.of(model.graph());
      var plan = NetworkPlan.of(model.graph(), input -> false);
      return new Seen(model, model.graph(), walk, Circuit.of(walk, plan, 0));
    }

    double[] numbers(Node node) {
      var probe =
          node.role().isKept() ? Probe.parameters(node.name()) : Probe.example(node.name(), 0);
      return model.read(List.of(probe)).get(0);
    }

    double value(Expression expression) {
      return new ExpressionValue(this::number, 1).of(expression);
    }

    double number(Reference number) {
      return numbers(number.node())[number.place()];
    }

    Trial trial() {
      return new Trial(walk, this::numbers);
    }
  }

  @ParameterizedTest
  @CsvSource(textBlock = EVERY_NETWORK)
  void theProductOnTheWireOfEveryWeightIsWhatNudgingItShows(String graph, String activation) {
    var seen = Seen.of(graph, activation);
    var trial = seen.trial();
    int tested = 0;
    for (var wire : seen.circuit.wires()) {
      var number = wire.from().number();
      if (number != null && number.node().role() == Role.PARAMETER) {
        double tried = trial.nudge(number.node(), number.place()).slope();
        assertThat(seen.number(wire.gradient())).isCloseTo(tried, within(1e-7));
        tested++;
      }
    }
    int parameters =
        seen.graph.nodes(Role.PARAMETER).stream().mapToInt(node -> node.shape().size()).sum();
    assertThat(tested).isEqualTo(parameters);
  }

  @ParameterizedTest
  @CsvSource(textBlock = EVERY_NETWORK)
  void eachProductIsTheOneBehindTimesTheLocalDerivative(String graph, String activation) {
    var seen = Seen.of(graph, activation);
    for (var wire : seen.circuit.wires()) {
      if (wire.local() != null) {
        double behind = seen.number(behind(seen.circuit, wire));
        assertThat(seen.number(wire.gradient()))
            .isCloseTo(behind * seen.value(wire.local()), within(1e-15));
      }
    }
  }

  /** The product on the wire that leaves the gate to which this one leads. */
  private static Reference behind(Circuit circuit, Wire wire) {
    return circuit.wires().stream()
        .filter(other -> other.from() == wire.to())
        .map(Wire::gradient)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(textBlock = EVERY_NETWORK)
  void whatEntersASumAddsUpToWhatLeavesIt(String graph, String activation) {
    var seen = Seen.of(graph, activation);
    for (var gate : seen.circuit.gates()) {
      if (gate.kind() == Gate.Kind.SUM) {
        double sum =
            seen.circuit.into(gate).stream().mapToDouble(wire -> seen.value(wire.value())).sum();
        assertThat(seen.number(gate.number())).isCloseTo(sum, within(1e-15));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(textBlock = EVERY_NETWORK)
  void theStepOfTheRunIsTheStepThatTheWalkTriedOut(String graph, String activation) {
    var seen = Seen.of(graph, activation);
    var trial = seen.trial();
    double promised = trial.lossAfter();
    seen.model.advance(1);
    for (var parameter : seen.graph.nodes(Role.PARAMETER)) {
      assertThat(seen.numbers(parameter)).isEqualTo(trial.after(parameter));
    }
    assertThat(seen.numbers(seen.walk.loss())[0]).isEqualTo(promised);
  }

  @Test
  void aSigmoidLetsAtMostAQuarterOfTheBlameThroughAndAChainOfThemHardlyAny() {
    var seen = Seen.of("chain", "sigmoid");
    double behind = seen.numbers(seen.graph.node("gradient.output"))[0];
    double first = seen.numbers(seen.graph.node("gradient.layer1.sum"))[0];
    double weights = 1;
    for (var name : List.of("layer2.weight", "layer3.weight", "output.weight")) {
      weights *= seen.numbers(seen.graph.node(name))[0];
    }
    assertThat(Math.abs(first)).isLessThanOrEqualTo(Math.abs(behind * weights) / 256);
  }

  @Test
  void everythingIsKnownAtTheEndAndOnlyWhatEntersAtTheBeginning() {
    var seen = Seen.of("network", "sigmoid");
    int last = seen.walk.stops().size() - 1;
    var begin = new Reached(seen.walk, 0, List.of());
    var end = new Reached(seen.walk, last, List.of());
    for (var gate : seen.circuit.gates()) {
      boolean enters = gate.isLeaf() && gate.kind() != Gate.Kind.TARGET;
      assertThat(begin.value(gate, seen.circuit)).as(gate.kind().name()).isEqualTo(enters);
      assertThat(end.value(gate, seen.circuit)).isTrue();
    }
    for (var wire : seen.circuit.wires()) {
      assertThat(begin.gradient(wire)).isFalse();
      assertThat(end.gradient(wire)).isEqualTo(wire.gradient() != null);
    }
  }

  @ParameterizedTest
  @CsvSource(textBlock = EVERY_NETWORK)
  void everyStopLightsSomething(String graph, String activation) {
    var seen = Seen.of(graph, activation);
    for (int at = 0; at < seen.walk.stops().size(); at++) {
      var reached = new Reached(seen.walk, at, List.of());
      boolean isBack = seen.walk.stops().get(at).phase() == Phase.BACKWARD;
      assertThat(isBack ? reached.wires(seen.circuit) : reached.gates(seen.circuit)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(textBlock = "neuron\nnetwork\nchain")
  void theSettingReachesEveryStop(String graph) {
    var declared = new BackpropLab().declaration().setting(BackpropLab.WALK);
    assertThat(Seen.of(graph, "tanh").walk.stops())
        .hasSizeLessThanOrEqualTo((int) declared.high() + 1);
  }
}
