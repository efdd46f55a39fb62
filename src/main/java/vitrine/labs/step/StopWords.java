package vitrine.labs.step;

import java.util.List;
import vitrine.compute.graph.Affine;
import vitrine.compute.graph.AffineInputGradient;
import vitrine.compute.graph.AffineWeightGradient;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.BendGradient;
import vitrine.compute.graph.Column;
import vitrine.compute.graph.Concatenate;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Fill;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.RowSum;
import vitrine.view.Texts;
import vitrine.view.formula.NumberNames;
import vitrine.view.network.NetworkPlan;
import vitrine.view.network.TileNames;

/** What each stop of a walk is called, and what happens there, in a learner's words. */
record StopWords(Graph graph, NetworkPlan plan, TileNames tiles, NumberNames names) {

  /** The name of a stop: “weights into hidden layer 1, neuron 2”. */
  String subject(Stop stop) {
    var about = stop.about(graph, 0, 0);
    var node = about.node();
    if (node.role() == Role.GIVEN) {
      return texts().of(stop.phase() == Phase.LOSS ? "study.step.target" : "study.step.point");
    }
    if (node.operation() instanceof Concatenate) {
      return texts().of("study.step.inputs");
    }
    if (node.role() == Role.METRIC) {
      return texts().of("study.step.loss");
    }
    boolean isParameter = node.role() == Role.PARAMETER;
    if (isParameter && node.shape().sizes().size() == 2) {
      for (var link : plan.links()) {
        if (link.weight() == node && link.place() == stop.from()) {
          return texts().of("study.step.weights", tiles.name(link.to()));
        }
      }
    }
    if (isParameter && stop.count() > 1) {
      return biases(node);
    }
    var name = names.name(about);
    return name.isEmpty() ? node.name() : name;
  }

  /** The title of a stop: the phase, and what is computed. */
  String title(Stop stop) {
    return texts().of("study.step.title." + stop.phase().name(), subject(stop));
  }

  /** What happens here, in one sentence. */
  String sentence(Stop stop) {
    return texts().of("study.step.does." + kind(stop));
  }

  /** The name of a number in a line of its own. */
  String name(Reference number) {
    var name = names.name(number);
    return name.isEmpty() ? number.node().name() : name;
  }

  /** What a gradient from behind is the gradient of. */
  String behind(Reference gradient) {
    var of = graph.find(gradient.node().name().substring(Gradients.NAME.length()));
    return name(of == null ? gradient : new Reference(of, gradient.row(), gradient.place()));
  }

  private String biases(Node node) {
    int last = plan.columns().size() - 1;
    for (var tile : plan.tiles()) {
      if (tile.bias() == node) {
        return tile.column() == last
            ? texts().of("study.step.biases.output")
            : texts().of("study.step.biases", Integer.toString(tile.column()));
      }
    }
    return node.name();
  }

  private String kind(Stop stop) {
    var operation = stop.node().operation();
    return switch (stop.phase()) {
      case AGAIN -> "again";
      case UPDATE -> "update";
      case LOSS -> stop.node().role() == Role.GIVEN ? "target" : "loss";
      case FORWARD -> {
        if (stop.node().role() == Role.GIVEN) {
          yield "point";
        }
        if (operation instanceof Affine) {
          yield "sum";
        }
        if (operation instanceof Concatenate) {
          yield "inputs";
        }
        boolean isBend = operation instanceof Bend && names.name(stop.number(0, 0)).length() > 0;
        yield operation instanceof Column || !isNeuron(stop.node())
            ? "feature"
            : isBend ? "bend" : "value";
      }
      case BACKWARD -> {
        if (operation instanceof Fill) {
          yield "seed";
        }
        if (operation instanceof BendGradient) {
          yield "back.bend";
        }
        if (operation instanceof AffineInputGradient) {
          yield "back.sum";
        }
        if (operation instanceof AffineWeightGradient) {
          yield "back.weight";
        }
        boolean isBias = operation instanceof RowSum;
        yield isBias ? "back.bias" : "back.other";
      }
    };
  }

  /**
   * Whether anything has been learned on the way to it: features have no parameters behind them.
   */
  private boolean isNeuron(Node node) {
    for (var behind : Graph.behind(List.of(node))) {
      if (behind.role() == Role.PARAMETER) {
        return true;
      }
    }
    return false;
  }

  private Texts texts() {
    return names.texts();
  }
}
