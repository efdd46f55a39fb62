package vitrine.labs.forward;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.graph.Node;
import vitrine.view.NumberText;
import vitrine.view.Texts;
import vitrine.view.dom.RovingGrid;
import vitrine.view.dom.Tag;

/**
 * One layer at once: the matrix of its weights times what it is given, plus its biases, and what
 * the activation makes of the sums; each block with its shape.
 */
final class LayerZoomView implements Zoom {
  private static final NumberText FORMAT = NumberText.fixed(2);

  private final Texts texts;
  private final Layer layer;
  private final LiveNumbersView numbers;
  private final List<List<Tag>> rows = new ArrayList<>();
  private final Tag blocks = Tag.of("div", "flow-matrix");
  private final Tag element;

  LayerZoomView(Texts texts, Layer layer, LiveNumbersView numbers, String activation) {
    this.texts = texts;
    this.layer = layer;
    this.numbers = numbers;
    int neurons = layer.neurons();
    int inputs = layer.inputs();
    blocks.add(
        block("weights", layer.weight(), neurons, inputs, "W"),
        sign("·"),
        block("inputs", layer.given(), inputs, 1, "x"),
        sign("+"),
        block("bias", layer.bias(), neurons, 1, "b"),
        sign("="),
        block("sum", layer.sum(), neurons, 1, "z"),
        sign("→"),
        block("output", layer.output(), neurons, 1, "a"));
    // Rows of buttons, turned: the arrows go over the table as it is seen.
    new RovingGrid(blocks).level().arrange(columns());
    var shapes =
        texts.of(
            "lab.matrix.shapes",
            Integer.toString(neurons),
            Integer.toString(inputs),
            texts.of("setting.activation." + activation));
    element =
        Tag.of("div", "flow-layer")
            .add(
                Tag.of("p", "flow-formula").text("z = W x + b,  a = " + function(activation)),
                Tag.of("div", "flow-scroll")
                    .attribute("tabindex", "0")
                    .attribute("role", "region")
                    .attribute("aria-label", texts.of("lab.matrix"))
                    .add(blocks),
                Tag.of("p", "hint").text(shapes));
  }

  @Override
  public Tag tag() {
    return element;
  }

  @Override
  public void draw(Moment moment, int at) {
    numbers.draw(moment, at);
    var stop = Walk.HOUSES.stop(at);
    for (var row : rows) {
      for (var button : row) {
        var neuron = button.attribute("data-neuron");
        boolean isHere =
            stop.layer() == layer.number()
                && neuron != null
                && neuron.equals(Integer.toString(stop.neuron()));
        button.toggle("is-here", isHere);
      }
    }
  }

  private String function(String activation) {
    return layer.number() == HouseGraph.SIZES.size() - 1
        ? "z"
        : texts.of("setting.activation." + activation) + "(z)";
  }

  private Tag block(String part, Node node, int high, int wide, String letter) {
    var table = Tag.of("div", "flow-block-grid").attribute("data-part", part);
    table.style("grid-template-columns", "repeat(" + wide + ", auto)");
    boolean isOfNeurons = high == layer.neurons() && node != layer.given();
    for (int row = 0; row < high; row++) {
      var line = new ArrayList<Tag>();
      for (int column = 0; column < wide; column++) {
        var button = numbers.button(node, (row * wide) + column, FORMAT, from(node, row));
        if (isOfNeurons) {
          button.attribute("data-neuron", Integer.toString(row));
        }
        line.add(button);
        table.add(button);
      }
      rows.add(line);
    }
    var name =
        texts.of(
            "lab.matrix.block",
            letter,
            texts.of("lab.piece." + part),
            Integer.toString(high),
            Integer.toString(wide));
    return Tag.of("div", "flow-block")
        .attribute("role", "group")
        .attribute("aria-label", name)
        .add(
            Tag.of("span", "flow-block-name")
                .attribute("aria-hidden", "true")
                .text(letter + "  " + high + "×" + wide),
            table);
  }

  /** Weights, biases and inputs are there before the walk; sums and outputs come with it. */
  private int from(Node node, int row) {
    int ready = Walk.HOUSES.ready(layer.number(), row < layer.neurons() ? row : 0);
    if (node == layer.output()) {
      return ready;
    }
    if (node == layer.sum()) {
      return ready - 1;
    }
    return node == layer.given() ? Walk.HOUSES.ready(layer.number() - 1, row) : 0;
  }

  private List<List<Tag>> columns() {
    var columns = new ArrayList<List<Tag>>();
    int row = 0;
    while (row < rows.size()) {
      int wide = rows.get(row).size();
      int high = wide > 1 ? layer.neurons() : run(row);
      for (int column = 0; column < wide; column++) {
        var line = new ArrayList<Tag>();
        for (int i = 0; i < high; i++) {
          line.add(rows.get(row + i).get(column));
        }
        columns.add(line);
      }
      row += high;
    }
    return columns;
  }

  /** How many lines of one button belong to the block that begins at a line. */
  private int run(int row) {
    boolean isWeights = row == 0;
    boolean isInputs = row == layer.neurons();
    return isWeights || !isInputs ? layer.neurons() : layer.inputs();
  }

  private static Tag sign(String text) {
    return Tag.of("span", "flow-sign").attribute("aria-hidden", "true").text(text);
  }
}
