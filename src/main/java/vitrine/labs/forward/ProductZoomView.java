package vitrine.labs.forward;

import vitrine.labs.forward.Stop.Kind;
import vitrine.view.Texts;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/**
 * One thing a neuron does, as near as can be: a product, as a rectangle of input by weight, and the
 * sum before and after it; or its bias, or its activation.
 */
final class ProductZoomView implements Zoom {
  /** A side of the rectangle for a number of 1, and the longest side. */
  private static final double UNIT = 48;

  private static final double LONGEST = 116;

  private final Texts texts;
  private final Layer layer;
  private final Stop stop;
  private final int from;
  private final LiveNumbersView numbers;
  private final NumberCell product;
  private final NumberCell again;
  private final NumberCell before;
  private final NumberCell after;
  private final Tag area = Tag.svg("rect").attribute("x", "124");
  private final Tag element = Tag.of("div", "flow-product").attribute("data-part", "product");

  ProductZoomView(HouseNames names, Layer layer, Stop stop, LiveNumbersView numbers) {
    this.texts = names.texts();
    this.layer = layer;
    this.stop = stop;
    this.numbers = numbers;
    var walk = Walk.HOUSES;
    int input = Math.max(0, stop.input());
    from = walk.product(layer.number(), stop.neuron(), input);
    product =
        NumberCell.derived(Sums.product(layer, stop.neuron(), input, names), NeuronZoomView.FORMAT);
    again =
        NumberCell.derived(Sums.product(layer, stop.neuron(), input, names), NeuronZoomView.FORMAT);
    before = sum(names, input);
    after = sum(names, input + 1);
    element.add(Tag.of("p", "flow-title").text(names.neuron(layer.number(), stop.neuron())));
    switch (stop.kind()) {
      case BIAS -> bias();
      case PRODUCT -> product(names, input);
      default -> activation();
    }
  }

  @Override
  public Tag tag() {
    return element;
  }

  @Override
  public void draw(Moment moment, int at) {
    numbers.draw(moment, at);
    if (stop.kind() != Kind.PRODUCT) {
      return;
    }
    if (at < from) {
      product.clear();
      again.clear();
      before.clear();
      after.clear();
      return;
    }
    int input = stop.input();
    product.show(moment.product(layer, stop.neuron(), input));
    again.show(moment.product(layer, stop.neuron(), input));
    before.show(moment.sum(layer, stop.neuron(), input));
    after.show(moment.sum(layer, stop.neuron(), input + 1));
    double wide = side(moment.of(layer.given(), input));
    double high = side(moment.of(layer.weight(), layer.place(stop.neuron(), input)));
    boolean isNegative = moment.product(layer, stop.neuron(), input) < 0;
    area.attribute("class", isNegative ? "flow-area is-negative" : "flow-area")
        .attribute("x", whole(wide < 0 ? 120 + wide : 120))
        .attribute("width", whole(Math.abs(wide)))
        .attribute("y", whole(high < 0 ? 120 : 120 - high))
        .attribute("height", whole(Math.abs(high)));
  }

  private static double side(double value) {
    return Math.max(-LONGEST, Math.min(LONGEST, value * UNIT));
  }

  private void bias() {
    element.add(
        row("lab.starts", numbers.button(layer.bias(), stop.neuron(), NeuronZoomView.FORMAT, 0)));
  }

  private void product(HouseNames names, int input) {
    element.add(
        Tag.of("p", "flow-large")
            .add(
                named(
                    names.into(layer.number(), input),
                    numbers.button(layer.given(), input, NeuronZoomView.FORMAT, 0)),
                sign("×"),
                named(
                    texts.of("lab.head.weight"),
                    numbers.button(
                        layer.weight(),
                        layer.place(stop.neuron(), input),
                        NeuronZoomView.FORMAT,
                        0)),
                sign("="),
                named(texts.of("lab.head.product"), product.tag())),
        picture(),
        Tag.of("p", "flow-large")
            .add(
                named(texts.of("lab.head.before"), before.tag()),
                sign("+"),
                named(texts.of("lab.head.product"), again.tag()),
                sign("="),
                named(texts.of("lab.head.so.far"), after.tag())));
  }

  /** The rectangle over the axes of input and weight: to the right and up is positive. */
  private Tag picture() {
    var picture =
        Tag.svg("svg").attribute("viewBox", "0 0 240 240").attribute("class", "flow-axes");
    picture.attribute("role", "img").attribute("aria-label", texts.of("lab.area"));
    picture.add(
        area,
        Tag.svg("path").attribute("class", "flow-axis").attribute("d", "M2,120H238M120,2V238"),
        Tag.svg("text")
            .attribute("x", "234")
            .attribute("y", "136")
            .text(texts.of("lab.axis.input")),
        Tag.svg("text")
            .attribute("x", "114")
            .attribute("y", "14")
            .text(texts.of("lab.axis.weight")));
    return picture;
  }

  private void activation() {
    boolean isLast = layer.number() == HouseGraph.SIZES.size() - 1;
    int ready = Walk.HOUSES.ready(layer.number(), stop.neuron());
    element.add(
        row(
            "lab.sum",
            numbers.button(layer.sum(), stop.neuron(), NeuronZoomView.FORMAT, ready - 1)),
        row(
            isLast ? "lab.answers" : "lab.after",
            numbers.button(layer.output(), stop.neuron(), NeuronZoomView.FORMAT, ready)));
  }

  private NumberCell sum(HouseNames names, int products) {
    return NumberCell.derived(
        Sums.of(layer, stop.neuron(), products, names), NeuronZoomView.FORMAT);
  }

  private Tag row(String key, Tag number) {
    return Tag.of("p", "flow-large").add(named(texts.of(key), number));
  }

  private static Tag named(String name, Tag number) {
    return Tag.of("span", "flow-named").add(Tag.of("span", "readout-label").text(name), number);
  }

  private static Tag sign(String text) {
    return Tag.of("span", "flow-sign").text(text);
  }

  private static String whole(double length) {
    return Integer.toString((int) Math.floor(length + 0.5));
  }
}
