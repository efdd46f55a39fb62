package vitrine.labs.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Role;
import vitrine.training.optimizer.Optimizer;
import vitrine.view.formula.ExpressionValue;

/** What comes from behind times the local derivative is the gradient. */
final class ShareTest {
  private static final double NEAR = 1e-14;

  @ParameterizedTest
  @EnumSource(
      value = Curve.class,
      names = {"TANH", "RELU", "SIGMOID", "IDENTITY", "GELU", "SOFTPLUS", "SINE", "ELU", "SILU"})
  void everyGradientIsTheSumOfItsShares(Curve curve) {
    var taught = new Taught(curve, Optimizer.SGD, Penalty.NONE, 3).look(1);
    var value = new ExpressionValue(taught::number, 1);
    for (var node : taught.graph.nodes(Role.GRADIENT)) {
      for (int place = 0; place < node.shape().size(); place++) {
        var gradient = new Reference(node, 0, place);
        var shares = Share.of(gradient);
        if (node.name().equals("gradient.loss.example")) {
          assertThat(shares).isEmpty();
          continue;
        }
        double sum =
            shares.stream()
                .mapToDouble(share -> value.of(share.local()) * taught.number(share.behind()))
                .sum();
        assertThat(sum)
            .as(node + "[" + place + "]")
            .isCloseTo(taught.number(gradient), within(NEAR));
        assertThat(shares).as(node.name()).isNotEmpty();
      }
    }
  }

  @Test
  void chainLeadsToTheLossByTheWayThatCarriesMost() {
    var taught = new Taught(Curve.TANH, Optimizer.SGD, Penalty.NONE, 3).look(2);
    var first = new Reference(taught.graph.node("gradient.layer1.weight"), 0, 3);
    var chain = Chain.of(first, taught::number);
    assertThat(chain.stream().map(link -> link.node().name()))
        .containsExactly(
            "gradient.layer1.weight",
            "gradient.layer1.sum",
            "gradient.layer1.output",
            "gradient.layer2.sum",
            "gradient.layer2.output",
            "gradient.output.sum",
            "gradient.output",
            "gradient.loss.example");
    var value = new ExpressionValue(taught::number, 1);
    double strongest = 0;
    int way = -1;
    for (var share : Share.of(chain.get(2))) {
      double size = Math.abs(value.of(share.local()) * taught.number(share.behind()));
      if (size > strongest) {
        strongest = size;
        way = share.behind().place();
      }
    }
    assertThat(List.of(chain.get(3).place())).containsExactly(way);
  }
}
