package vitrine.labs.digits.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import vitrine.labs.digits.images.ImageRegions;
import vitrine.labs.digits.images.InkPixels;
import vitrine.labs.digits.images.Layers;
import vitrine.view.NumberText;
import vitrine.view.Pixels;
import vitrine.view.SignColours;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/**
 * What drives a neuron for the image looked at, as a bill: its strongest inputs with weight and
 * product, all others together, the bias, the sum, the answer; in the first layer the products as a
 * picture too.
 */
final class DriversView {
  private static final NumberText FORMAT = NumberText.fixed(3);
  private static final int MOST = 10;
  private static final double SIZE = 140;

  private final Layers.Layer layer;
  private final int neuron;
  private final DigitNames names;
  private final Stage stage;
  private final CanvasSurface surface = new CanvasSurface();
  private final Pixels pixels;
  private final double[] products;
  private final ScaleView scale;
  private final Tag caption = Tag.of("figcaption");
  private final Tag panel = Tag.of("div", "drivers");
  private final List<Line> lines = new ArrayList<>();
  private final Tag restLine;
  private final Tag restName = Tag.of("span");
  private final NumberCell rest = NumberCell.derived("", FORMAT);
  private final NumberCell bias;
  private final NumberCell sum;
  private final NumberCell answer;

  /** A line of the bill; its button opens one multiplication. */
  private static final class Line {
    private final Tag line = Tag.of("tr").shown(false);
    private final Tag button = Tag.button("button-part");
    private final NumberCell input = NumberCell.of("", FORMAT);
    private final NumberCell weight = NumberCell.of("", FORMAT);
    private final NumberCell product = NumberCell.derived("", FORMAT);
    private int place;
  }

  /** A bill; {@code opened} hears which of the neuron's inputs is to be opened. */
  DriversView(Layers.Layer layer, int neuron, DigitNames names, Stage stage, IntConsumer opened) {
    this.layer = layer;
    this.neuron = neuron;
    this.names = names;
    this.stage = stage;
    int inputs = layer.input().shape().size();
    products = new double[inputs];
    pixels = Pixels.of(names.side(), names.side());
    surface.resize(SIZE, SIZE);
    scale = new ScaleView(stage);
    var texts = stage.texts();
    if (layer.isFirst()) {
      panel.add(Tag.of("figure", "products").add(surface.tag(), scale.tag(), caption));
    }
    var body = Tag.of("tbody");
    for (int i = 0; i < MOST; i++) {
      var line = new Line();
      line.button.on("click", event -> opened.accept(line.place));
      line.line.add(
          Tag.of("th").attribute("scope", "row").add(line.button),
          cell(line.input),
          cell(line.weight),
          cell(line.product));
      lines.add(line);
      body.add(line.line);
    }
    bias = NumberCell.of(layer.bias().name() + at("@parameters"), FORMAT);
    sum = NumberCell.of(looked(layer.sum().name()), FORMAT);
    answer = NumberCell.of(looked(layer.output().name()), FORMAT);
    restLine = total(restName, rest);
    body.add(
        restLine,
        total(Tag.of("span").text(texts.of("card.bias")), bias),
        total(Tag.of("span").text(texts.of("card.sum")), sum),
        total(Tag.of("span").text(texts.of("card.output")), answer));
    var head = Tag.of("tr");
    for (var key : List.of("card.from", "card.input", "card.weight", "inside.product")) {
      head.add(Tag.of("th").attribute("scope", "col").text(texts.of(key)));
    }
    panel.add(Tag.of("table", "card-sum drivers-sum").add(Tag.of("thead").add(head), body));
  }

  Tag tag() {
    return panel;
  }

  /** Draws the bill of one moment. */
  void draw(
      double[] inputs,
      double[] weights,
      double biasNow,
      double sumNow,
      double answerNow,
      SignColours colours) {
    var drivers = Drivers.of(inputs, weights, neuron, biasNow, MOST);
    var left = new StringBuilder(looked(layer.sum().name()));
    left.append(" - ").append(layer.bias().name()).append(at("@parameters"));
    for (int i = 0; i < MOST; i++) {
      var line = lines.get(i);
      boolean isThere = i < drivers.strongest().size();
      line.line.shown(isThere);
      if (isThere) {
        var part = drivers.strongest().get(i);
        left.append(" - ").append(show(line, part));
      }
    }
    restLine.shown(drivers.others() > 0);
    var words = stage.texts().count("inside.rest", drivers.others());
    if (!words.equals(restName.text())) {
      restName.text(words);
    }
    rest.follow(left.toString());
    rest.show(drivers.rest());
    bias.show(biasNow);
    sum.show(sumNow);
    answer.show(answerNow);
    if (layer.isFirst()) {
      drawPicture(inputs, weights, colours);
    }
  }

  private void drawPicture(double[] inputs, double[] weights, SignColours colours) {
    Drivers.products(inputs, weights, neuron, products);
    double most = InkPixels.largest(products);
    var row = layer.weight().name() + at("@parameters");
    scale.show(
        "largest(" + row + " * " + names.looked().at(layer.input().name()).toString() + ")",
        most,
        colours);
    InkPixels.signed(pixels, products, 0, most, colours);
    surface.image(pixels, 0, 0, SIZE, SIZE, false);
    var words = ImageRegions.of(products, 0, names.side()).ofProducts(stage.texts());
    var more = ImageRegions.of(weights, neuron * inputs.length, names.side());
    var all = stage.texts().of("inside.products.words", words, more.ofWeights(stage.texts()));
    if (!all.equals(caption.text())) {
      caption.text(all);
    }
  }

  /** Fills a line; gives the derivation of its product. */
  private String show(Line line, Drivers.Part part) {
    var name = names.input(layer, part.place());
    if (line.place != part.place() || line.button.isEmpty()) {
      line.place = part.place();
      line.button.text(name);
    }
    var input = layer.input().name() + "[" + part.place() + "]" + names.looked().at("").toString();
    var weight = layer.weight().name() + "[" + neuron + "," + part.place() + "]@parameters";
    line.input.follow(input);
    line.input.show(part.input());
    line.weight.follow(weight);
    line.weight.show(part.weight());
    line.product.follow(input + " * " + weight);
    line.product.show(part.product());
    return input + " * " + weight;
  }

  private String looked(String node) {
    return node + at(names.looked().at("").toString());
  }

  private String at(String place) {
    return "[" + neuron + "]" + place;
  }

  private static Tag cell(NumberCell cell) {
    return Tag.of("td").add(cell.tag());
  }

  private static Tag total(Tag name, NumberCell cell) {
    return Tag.of("tr", "drivers-total")
        .add(
            Tag.of("th").attribute("scope", "row").attribute("colspan", "3").add(name), cell(cell));
  }
}
