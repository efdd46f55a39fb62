package vitrine.labs.forward;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import vitrine.view.NumberText;
import vitrine.view.Texts;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** One neuron: its bias, each product with the sum so far, and what the activation makes of it. */
final class NeuronZoomView implements Zoom {
  static final NumberText FORMAT = NumberText.fixed(3);

  private final Texts texts;
  private final Layer layer;
  private final int neuron;
  private final LiveNumbersView numbers;
  private final IntConsumer go;
  private final List<Line> lines = new ArrayList<>();
  private final Tag body = Tag.of("tbody");
  private final Tag element;

  /**
   * A line of the sum.
   *
   * @param from the place of the walk from which it is known
   * @param input the product; −1 for the bias
   */
  private record Line(Tag tag, int from, int input, NumberCell product, NumberCell sum) {}

  NeuronZoomView(
      HouseNames names, Layer layer, int neuron, LiveNumbersView numbers, IntConsumer go) {
    this.texts = names.texts();
    this.layer = layer;
    this.neuron = neuron;
    this.numbers = numbers;
    this.go = go;
    var head = Tag.of("tr");
    for (var key : List.of("from", "input", "weight", "product", "so.far")) {
      head.add(Tag.of("th").attribute("scope", "col").text(texts.of("lab.head." + key)));
    }
    bias();
    for (int input = 0; input < layer.inputs(); input++) {
      product(names, input);
    }
    int ready = Walk.HOUSES.ready(layer.number(), neuron);
    result("sum", "lab.sum", numbers.button(layer.sum(), neuron, FORMAT, ready - 1));
    var key = layer.number() == HouseGraph.SIZES.size() - 1 ? "lab.answers" : "lab.after";
    result("activation", key, numbers.button(layer.output(), neuron, FORMAT, ready));
    element =
        Tag.of("div", "flow-scroll")
            .attribute("data-part", "neuron")
            .add(
                Tag.of("table", "flow-sum")
                    .add(
                        Tag.of("caption", "flow-title").text(names.neuron(layer.number(), neuron)),
                        Tag.of("thead").add(head),
                        body));
  }

  @Override
  public Tag tag() {
    return element;
  }

  @Override
  public void draw(Moment moment, int at) {
    numbers.draw(moment, at);
    for (var line : lines) {
      line.tag.toggle("is-here", at == line.from).toggle("is-ahead", at < line.from);
      if (at < line.from) {
        line.product.clear();
        line.sum.clear();
      } else {
        line.sum.show(moment.sum(layer, neuron, line.input + 1));
        if (line.input >= 0) {
          line.product.show(moment.product(layer, neuron, line.input));
        }
      }
    }
  }

  private void bias() {
    int from = Walk.HOUSES.product(layer.number(), neuron, 0) - 1;
    var line = line(texts.of("lab.bias"), from, -1, Sums.of(layer, neuron, 0, numbers.names()));
    line.attribute("data-part", "bias")
        .add(
            cell(),
            cell(),
            cell(numbers.button(layer.bias(), neuron, FORMAT, 0)),
            cell(lines.get(0).sum.tag()));
    body.add(line);
  }

  private void product(HouseNames names, int input) {
    int from = Walk.HOUSES.product(layer.number(), neuron, input);
    var line =
        line(
            names.into(layer.number(), input),
            from,
            input,
            Sums.of(layer, neuron, input + 1, names));
    var known = lines.get(lines.size() - 1);
    if (input == 0) {
      line.attribute("data-part", "product");
    }
    var open =
        Tag.button("number-open")
            .add(
                Tag.of("span", "visually-hidden").text(texts.of("lab.look.closer") + " "),
                known.product.tag())
            .on("click", event -> go.accept(from));
    line.add(
        cell(numbers.button(layer.given(), input, FORMAT, 0)),
        cell(
            Tag.of("span").attribute("aria-hidden", "true").text("× "),
            numbers.button(layer.weight(), layer.place(neuron, input), FORMAT, 0)),
        cell(Tag.of("span").attribute("aria-hidden", "true").text("= "), open),
        cell(known.sum.tag()));
    body.add(line);
  }

  private Tag line(String name, int from, int input, String sum) {
    var line = Tag.of("tr").add(Tag.of("th").attribute("scope", "row").text(name));
    var product = input < 0 ? sum : Sums.product(layer, neuron, input, numbers.names());
    lines.add(
        new Line(
            line,
            from,
            input,
            NumberCell.derived(product, FORMAT),
            NumberCell.derived(sum, FORMAT)));
    return line;
  }

  private void result(String part, String key, Tag number) {
    body.add(
        Tag.of("tr", "flow-total")
            .attribute("data-part", part)
            .add(
                Tag.of("th")
                    .attribute("scope", "row")
                    .attribute("colspan", "4")
                    .text(texts.of(key)),
                cell(number)));
  }

  private static Tag cell(Tag... content) {
    return Tag.of("td").add(content);
  }
}
