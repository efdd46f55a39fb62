package vitrine.labs.forward;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.session.Probe;
import vitrine.session.Settings;
import vitrine.session.Snapshot;
import vitrine.view.Texts;

/** All numbers of the way forward for the house that is looked at, at one moment. */
final class Moment {
  private final Map<String, double[]> values = new HashMap<>();
  private final HouseNames names;

  private Moment(HouseNames names) {
    this.names = names;
  }

  /** What a snapshot holds, or nothing where it was taken for another house. */
  static Moment of(Snapshot snapshot, HouseNames names) {
    var moment = new Moment(names);
    for (var node : nodes(names.graph())) {
      double[] found = snapshot.find(names.probe(node));
      if (found != null) {
        moment.values.put(node.name(), found);
      }
    }
    return moment;
  }

  /** What must be seen for that. */
  static List<Probe> probes(Texts texts, Graph graph, Settings settings) {
    var names = HouseNames.of(texts, graph, settings);
    var probes = new ArrayList<Probe>();
    for (var node : nodes(graph)) {
      probes.add(names.probe(node));
    }
    return probes;
  }

  private static List<Node> nodes(Graph graph) {
    var found = new ArrayList<Node>();
    found.addAll(graph.nodes(Role.GIVEN));
    found.addAll(graph.nodes(Role.VALUE));
    found.addAll(graph.nodes(Role.PARAMETER));
    for (var name : List.of(HouseGraph.MEAN, HouseGraph.SPREAD)) {
      var node = graph.find(name);
      if (node != null) {
        found.add(node);
      }
    }
    found.add(graph.node(HouseGraph.PRICE_MEAN));
    found.add(graph.node(HouseGraph.PRICE_SPREAD));
    return found;
  }

  HouseNames names() {
    return names;
  }

  /** Whether everything is known: the numbers of the house as well as the weights. */
  boolean isWhole() {
    return values.containsKey(HouseGraph.PRICE) && values.containsKey("layer1.weight");
  }

  /** A number; not a number if it is not known. */
  double of(Node node, int place) {
    double[] known = values.get(node.name());
    return known == null || place >= known.length ? Double.NaN : known[place];
  }

  double of(Reference number) {
    return of(number.node(), number.place());
  }

  /** The number of a single one. */
  double of(String node) {
    return of(names.graph().node(node), 0);
  }

  /** The product of a weight and its input. */
  double product(Layer layer, int neuron, int input) {
    return of(layer.weight(), layer.place(neuron, input)) * of(layer.given(), input);
  }

  /** The sum of a neuron after so many of its products, the bias first, as the engine adds. */
  double sum(Layer layer, int neuron, int products) {
    double sum = of(layer.bias(), neuron);
    for (int input = 0; input < products; input++) {
      sum = product(layer, neuron, input) + sum;
    }
    return sum;
  }
}
