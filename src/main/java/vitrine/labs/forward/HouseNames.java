package vitrine.labs.forward;

import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.network.Network;
import vitrine.network.layer.Features;
import vitrine.session.Probe;
import vitrine.session.Settings;
import vitrine.view.Texts;
import vitrine.view.formula.Markup;
import vitrine.view.formula.NumberNames;

/**
 * What the numbers of the house-price network are called, and where they are read: at the house
 * that is looked at. Scaled inputs are x, raw ones r; in each layer weights are w, biases b, sums z
 * and outputs a, numbered by neuron.
 *
 * @param at the house
 */
record HouseNames(Texts texts, Graph graph, Probe.At at) implements NumberNames {
  private static final String LAYER = "layer";

  /** The names for the house that settings choose: one of the test set, or the visitor's own. */
  static HouseNames of(Texts texts, Graph graph, Settings settings) {
    var at =
        settings.flag("own")
            ? new Probe.At(Probe.Place.OWN, 0)
            : new Probe.At(Probe.Place.TEST_EXAMPLE, settings.whole("house") - 1);
    return new HouseNames(texts, graph, at);
  }

  @Override
  public Probe probe(Reference number) {
    return probe(number.node());
  }

  /** Where the numbers of a node are read. */
  Probe probe(Node node) {
    var name = node.name();
    return node.role().isKept() ? Probe.parameters(name) : new Probe(name, at);
  }

  /** What is known of a house, by its number from 0. */
  String column(int place) {
    return texts.of("lab.column." + HouseColumn.ALL.get(place).key());
  }

  /** A neuron by its layer, from 1, and its number from 0. */
  String neuron(int layer, int neuron) {
    return layer == HouseGraph.SIZES.size() - 1
        ? texts.of("lab.neuron.output")
        : texts.of("lab.neuron", Integer.toString(layer), Integer.toString(neuron + 1));
  }

  /** What comes into a layer, by the layer, from 1, and the number from 0. */
  String into(int layer, int input) {
    return layer == 1 ? column(input) : neuron(layer - 1, input);
  }

  @Override
  public Markup symbol(Reference number) {
    var name = number.node().name();
    int layer = layer(name);
    if (layer > 0) {
      boolean isAlone = layer == HouseGraph.SIZES.size() - 1;
      var part = isAlone && name.equals(Network.OUTPUT) ? "output" : part(name);
      return switch (part) {
        case "weight" -> weight(number, isAlone);
        case "bias" -> indexed("b", isAlone ? "" : place(number.place()));
        case "sum" -> indexed("z", isAlone ? "" : place(number.place()));
        default -> isAlone ? Markup.leaf("mi", "ŷ") : indexed("a", place(number.place()));
      };
    }
    var key = "formula.symbol." + name;
    var letter = texts.has(key) ? texts.of(key) : name;
    return indexed(letter, number.node().shape().size() > 1 ? place(number.place()) : "");
  }

  private static Markup weight(Reference number, boolean isAlone) {
    int inputs = number.node().shape().width();
    var from = place(number.place() % inputs);
    return indexed("w", isAlone ? from : place(number.place() / inputs) + "," + from);
  }

  @Override
  public String name(Reference number) {
    var name = number.node().name();
    int layer = layer(name);
    if (layer > 0) {
      var part = name.equals(Network.OUTPUT) ? "output" : part(name);
      if (part.equals("weight")) {
        int inputs = number.node().shape().width();
        return texts.of(
            "lab.name.weight",
            into(layer, number.place() % inputs),
            neuron(layer, number.place() / inputs));
      }
      return texts.of("lab.name." + part, neuron(layer, number.place()));
    }
    var key = "lab.name." + name;
    if (!texts.has(key)) {
      return word(number);
    }
    return texts.of(key, number.node().shape().size() > 1 ? column(number.place()) : "");
  }

  @Override
  public String word(Reference number) {
    var name = number.node().name();
    int layer = layer(name);
    if (layer > 0) {
      return texts.of("lab.word." + (name.equals(Network.OUTPUT) ? "output" : part(name)));
    }
    var key = "lab.word." + name;
    return texts.has(key) ? texts.of(key) : symbol(number).plain();
  }

  /** The number of a layer by the name of one of its nodes; 0 if it belongs to none. */
  private static int layer(String name) {
    if (name.startsWith(LAYER)) {
      return name.charAt(LAYER.length()) - '0';
    }
    boolean isLast = name.equals(Network.OUTPUT) || name.startsWith(Network.OUTPUT + ".");
    return isLast ? HouseGraph.SIZES.size() - 1 : 0;
  }

  private static String part(String name) {
    return name.substring(name.indexOf('.') + 1);
  }

  /** Counted from 1, as learners do. */
  private static String place(int place) {
    return Integer.toString(place + 1);
  }

  private static Markup indexed(String letter, String index) {
    var symbol = Markup.leaf("mi", letter);
    return index.isEmpty() ? symbol : Markup.of("msub", symbol, Markup.leaf("mn", index));
  }

  /**
   * The node that the first layer is given: the scaled inputs, or the raw ones where not scaled.
   */
  static Node given(Graph graph) {
    var scaled = graph.find(HouseGraph.SCALED);
    return scaled == null ? graph.node(Features.INPUT) : scaled;
  }
}
