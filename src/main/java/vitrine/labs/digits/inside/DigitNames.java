package vitrine.labs.digits.inside;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Node;
import vitrine.labs.digits.images.Layers;
import vitrine.network.layer.Features;
import vitrine.session.Probe;
import vitrine.view.Texts;
import vitrine.view.formula.Markup;
import vitrine.view.formula.NumberNames;

/**
 * What the numbers of a digits network are called while one image is looked at: x for pixels, w, b,
 * z and a in a layer, ŷ for the answers; neurons and pixels are counted from 1, answers are digits.
 *
 * @param looked the image looked at
 * @param side pixels a side of the image
 */
record DigitNames(List<Layers.Layer> layers, Looked looked, int side, Texts texts)
    implements NumberNames {
  DigitNames {
    layers = List.copyOf(layers);
  }

  /** A neuron: “layer 1, neuron 5”, “answer 7”. */
  String neuron(Layers.Layer layer, int place) {
    return layer.isLast()
        ? texts.of("inside.answer", Integer.toString(place))
        : texts.of("inside.neuron", Integer.toString(layer.number()), number(place));
  }

  /** An input of a layer: a pixel, or a neuron of the layer before. */
  String input(Layers.Layer layer, int place) {
    return layer.isFirst()
        ? texts.of("inside.pixel", number(place / side), number(place % side))
        : neuron(layers.get(layer.number() - 2), place);
  }

  /** A weight of a neuron. */
  String weight(Layers.Layer layer, int neuron, int input) {
    return texts.of("inside.weight", input(layer, input), neuron(layer, neuron));
  }

  @Override
  public Markup symbol(Reference number) {
    var node = number.node();
    int place = number.place();
    if (node.name().equals(Features.INPUT)) {
      return indexed("x", number(place));
    }
    var layer = layerOf(node);
    if (layer == null) {
      return Markup.leaf("mi", node.name());
    }
    if (node.equals(layer.weight())) {
      int inputs = layer.input().shape().size();
      return indexed("w", index(layer, place / inputs) + "," + number(place % inputs));
    }
    var letter =
        node.equals(layer.bias())
            ? "b"
            : node.equals(layer.sum()) ? "z" : layer.isLast() ? "ŷ" : "a";
    return indexed(letter, index(layer, place));
  }

  @Override
  public String name(Reference number) {
    var node = number.node();
    int place = number.place();
    if (node.name().equals(Features.INPUT)) {
      return texts.of("inside.pixel", number(place / side), number(place % side));
    }
    var layer = layerOf(node);
    if (layer == null) {
      return node.name();
    }
    if (node.equals(layer.weight())) {
      int inputs = layer.input().shape().size();
      return weight(layer, place / inputs, place % inputs);
    }
    var neuron = neuron(layer, place);
    if (node.equals(layer.bias())) {
      return texts.of("inside.bias", neuron);
    }
    return node.equals(layer.sum()) ? texts.of("inside.sum", neuron) : neuron;
  }

  @Override
  public String word(Reference number) {
    var layer = layerOf(number.node());
    if (layer != null && number.node().equals(layer.weight())) {
      return texts.of("formula.word.weight");
    }
    if (layer != null && number.node().equals(layer.bias())) {
      return texts.of("formula.word.bias");
    }
    return name(number);
  }

  @Override
  public Probe probe(Reference number) {
    var node = number.node();
    return node.role().isKept() ? Probe.parameters(node.name()) : looked.at(node.name());
  }

  /** The layer that a weight, a bias, a sum or an answer belongs to, or null. */
  Layers.@Nullable Layer layerOf(Node node) {
    for (var layer : layers) {
      if (node.equals(layer.weight())
          || node.equals(layer.bias())
          || node.equals(layer.sum())
          || node.equals(layer.output())) {
        return layer;
      }
    }
    return null;
  }

  private static String index(Layers.Layer layer, int place) {
    return layer.isLast() ? Integer.toString(place) : number(place);
  }

  private static String number(int place) {
    return Integer.toString(place + 1);
  }

  private static Markup indexed(String letter, String index) {
    return Markup.of("msub", Markup.leaf("mi", letter), Markup.leaf("mn", index));
  }
}
