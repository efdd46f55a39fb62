package vitrine.labs.backprop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.labs.backprop.Gate.Kind;
import vitrine.labs.step.Share;
import vitrine.labs.step.Walk;
import vitrine.training.TrainingGraph;
import vitrine.view.network.Link;
import vitrine.view.network.NetworkPlan;
import vitrine.view.network.Tile;

/**
 * A small dense network taken apart: every product, sum and activation a gate of its own, joined by
 * wires. Made for networks in which every neuron but the last is heard by one other only, so that
 * the blame on a wire is that of the number on it.
 *
 * @param gates in the order of the way forward
 * @param wires in the order of the gates that they leave
 */
record Circuit(List<Gate> gates, List<Wire> wires) {
  Circuit {
    gates = List.copyOf(gates);
    wires = List.copyOf(wires);
  }

  /** The circuit of a walk. */
  static Circuit of(Walk walk, NetworkPlan plan, int example) {
    return new Builder(walk, example).build(plan);
  }

  /** The wires that lead to a gate. */
  List<Wire> into(Gate gate) {
    var found = new ArrayList<Wire>();
    for (var wire : wires) {
      if (wire.to() == gate) {
        found.add(wire);
      }
    }
    return found;
  }

  /** The gates of a neuron of that kind, in the order of its inputs. */
  List<Gate> of(Tile tile, Kind kind) {
    var found = new ArrayList<Gate>();
    for (var gate : gates) {
      if (gate.tile() == tile && gate.kind() == kind) {
        found.add(gate);
      }
    }
    return found;
  }

  /** The gate of that kind. */
  Gate only(Kind kind) {
    for (var gate : gates) {
      if (gate.kind() == kind) {
        return gate;
      }
    }
    throw new IllegalArgumentException("There is no " + kind.name() + ".");
  }

  /** Takes a network apart. */
  private static final class Builder {
    private final Graph graph;
    private final Walk walk;
    private final int example;
    private final List<Gate> gates = new ArrayList<>();
    private final List<Wire> wires = new ArrayList<>();
    private final Map<Tile, Gate> answers = new HashMap<>();

    Builder(Walk walk, int example) {
      this.walk = walk;
      this.example = example;
      graph = walk.graph();
    }

    Circuit build(NetworkPlan plan) {
      Gate last = null;
      for (var tile : plan.tiles()) {
        if (tile.isNeuron()) {
          last = neuron(tile, plan.into(tile));
        }
      }
      var target = gate(Kind.TARGET, null, 0, number(TrainingGraph.label(graph), 0));
      var loss = gate(Kind.LOSS, null, 0, number(walk.loss(), 0));
      join(Objects.requireNonNull(last), loss);
      wires.add(new Wire(target, loss, Objects.requireNonNull(target.number()), null, null));
      var lossNumber = number(walk.loss(), 0);
      wires.add(new Wire(loss, null, lossNumber, null, gradient(lossNumber)));
      return new Circuit(gates, wires);
    }

    private Gate neuron(Tile tile, List<Link> links) {
      var sumNumber = number(Objects.requireNonNull(tile.sum()), tile.place());
      var behind = Objects.requireNonNull(gradient(sumNumber));
      var products = new ArrayList<Gate>();
      for (int i = 0; i < links.size(); i++) {
        products.add(product(tile, links.get(i), i, behind));
      }
      var bias = number(Objects.requireNonNull(tile.bias()), tile.place());
      var biasGate = gate(Kind.BIAS, tile, 0, bias);
      var sum = gate(Kind.SUM, tile, 0, sumNumber);
      for (var product : products) {
        var inputs = into(product);
        var value = new Expression.Product(List.of(inputs.get(1).value(), inputs.get(0).value()));
        wires.add(new Wire(product, sum, value, new Expression.Constant(1), behind));
      }
      wires.add(new Wire(biasGate, sum, bias, new Expression.Constant(1), gradient(bias)));
      var bend = gate(Kind.BEND, tile, 0, number(tile.node(), tile.place()));
      answers.put(tile, bend);
      join(sum, bend);
      return bend;
    }

    private Gate product(Tile tile, Link link, int index, Reference behind) {
      var weight = number(link.weight(), link.place());
      var input = number(link.from().node(), link.from().place());
      var answer = answers.get(link.from());
      var source = answer == null ? gate(Kind.INPUT, tile, index, input) : answer;
      var weightGate = gate(Kind.WEIGHT, tile, index, weight);
      var product = gate(Kind.PRODUCT, tile, index, null);
      var blame = gradient(input);
      wires.add(new Wire(source, product, input, blame == null ? null : weight, blame));
      wires.add(new Wire(weightGate, product, weight, input, gradient(weight)));
      return product;
    }

    private List<Wire> into(Gate product) {
      return new Circuit(gates, wires).into(product);
    }

    /** A wire along which a gradient is one share: what comes from behind times the slope here. */
    private void join(Gate from, Gate to) {
      var number = Objects.requireNonNull(from.number());
      var gradient = Objects.requireNonNull(gradient(number));
      wires.add(new Wire(from, to, number, Share.of(gradient).get(0).local(), gradient));
    }

    private Gate gate(Kind kind, @Nullable Tile tile, int index, @Nullable Reference number) {
      var gate = new Gate(kind, tile, index, number);
      gates.add(gate);
      return gate;
    }

    private Reference number(Node node, int place) {
      return new Reference(node, node.shape().perRow() ? example : 0, place);
    }

    private @Nullable Reference gradient(Reference number) {
      var node = graph.find(Gradients.nameOf(number.node()));
      return node == null ? null : number(node, number.place());
    }
  }
}
