package vitrine.labs.forward;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Node;
import vitrine.labs.forward.Stop.Kind;
import vitrine.view.NumberText;
import vitrine.view.dom.RovingGrid;
import vitrine.view.dom.Tag;

/**
 * The whole network: a tile for every number on the way, a line for every weight, as wide as the
 * weight is large and in the colour of its sign.
 */
final class NetworkPictureView implements Zoom {
  private static final NumberText FORMAT = NumberText.significant(3);
  private static final double WIDEST = 7;
  private static final double PER_WEIGHT = 2.2;

  private final HouseNames names;
  private final LiveNumbersView numbers;
  private final IntConsumer go;
  private final Tag lines = Tag.svg("svg").attribute("class", "flow-lines");
  private final Tag tiles = Tag.of("div", "flow-tiles");
  private final Tag element = Tag.of("div", "flow-network").add(lines, tiles);
  private final List<List<Tag>> buttons = new ArrayList<>();
  private final List<Line> drawn = new ArrayList<>();
  private @Nullable Moment latest;
  private int place;

  /** One weight. */
  private static final class Line {
    final Tag path = Tag.svg("path");
    final Layer layer;
    final int neuron;
    final int input;
    String look = "";

    Line(Layer layer, int neuron, int input) {
      this.layer = layer;
      this.neuron = neuron;
      this.input = input;
    }
  }

  /**
   * @param go hears to which place of the walk to go, to see a neuron
   */
  NetworkPictureView(HouseNames names, LiveNumbersView numbers, IntConsumer go) {
    this.names = names;
    this.numbers = numbers;
    this.go = go;
    lines.attribute("aria-hidden", "true").attribute("data-part", "weights");
    tiles.attribute("role", "group").attribute("aria-label", names.texts().of("lab.tiles"));
    build();
    var grid = new RovingGrid(tiles);
    grid.arrange(buttons);
    ElementSize.watch(element.node(), (wide, high) -> arrange(wide));
  }

  @Override
  public Tag tag() {
    return element;
  }

  @Override
  public void draw(Moment moment, int at) {
    latest = moment;
    place = at;
    var stop = Walk.HOUSES.stop(at);
    for (int layer = 0; layer < buttons.size(); layer++) {
      for (int neuron = 0; neuron < buttons.get(layer).size(); neuron++) {
        boolean isHere = stop.layer() == layer && stop.neuron() == neuron;
        buttons
            .get(layer)
            .get(neuron)
            .toggle("is-here", isHere && stop.kind() != Kind.START)
            .toggle("is-empty", !Walk.HOUSES.isReady(at, layer, neuron));
      }
    }
    for (var line : drawn) {
      draw(line, moment, stop, at);
    }
  }

  private void draw(Line line, Moment moment, Stop stop, int at) {
    double weight = moment.of(line.layer.weight(), line.layer.place(line.neuron, line.input));
    boolean isPast = at >= Walk.HOUSES.product(line.layer.number(), line.neuron, line.input);
    boolean isHere =
        stop.layer() == line.layer.number()
            && stop.neuron() == line.neuron
            && (stop.input() == line.input || stop.kind() == Kind.ACTIVATION);
    double width = Math.min(WIDEST, 0.6 + (PER_WEIGHT * Math.abs(weight)));
    var tenths = Integer.toString((int) ((width * 10) + 0.5));
    var look =
        "flow-line"
            + (weight < 0 ? " link-negative" : " link-positive")
            + (isHere ? " is-here" : isPast ? "" : " is-ahead");
    if (!look.concat(tenths).equals(line.look)) {
      line.look = look.concat(tenths);
      line.path.attribute("class", look).style("stroke-width", tenthsOfPixels(width));
    }
  }

  private static String tenthsOfPixels(double width) {
    int tenths = (int) ((width * 10) + 0.5);
    return tenths / 10 + "." + tenths % 10;
  }

  private void build() {
    var graph = names.graph();
    var sizes = HouseGraph.SIZES;
    for (int layer = 0; layer < sizes.size(); layer++) {
      var column = new ArrayList<Tag>();
      var node = layer == 0 ? HouseNames.given(graph) : Layer.of(graph, layer).output();
      for (int neuron = 0; neuron < sizes.get(layer); neuron++) {
        column.add(tile(layer, neuron, node));
      }
      buttons.add(column);
      if (layer > 0) {
        var into = Layer.of(graph, layer);
        for (int neuron = 0; neuron < into.neurons(); neuron++) {
          for (int input = 0; input < into.inputs(); input++) {
            var line = new Line(into, neuron, input);
            drawn.add(line);
            lines.add(line.path);
          }
        }
      }
    }
  }

  private Tag tile(int layer, int neuron, Node node) {
    int ready = Walk.HOUSES.ready(layer, neuron);
    var name = layer == 0 ? names.column(neuron) : names.neuron(layer, neuron);
    var number = new Reference(node, 0, neuron);
    var sign = Tag.of("span", "flow-name").attribute("aria-hidden", "true");
    sign.text(names.symbol(number).plain());
    var button =
        Tag.button("flow-tile")
            .add(
                Tag.of("span", "visually-hidden").text(name + ": "),
                sign,
                numbers.cell(number, FORMAT, ready))
            .on("click", event -> go.accept(ready));
    if (layer == HouseGraph.SIZES.size() - 1) {
      button.attribute("data-part", "output");
    }
    tiles.add(button);
    return button;
  }

  private void arrange(double wide) {
    if (wide <= 0) {
      return;
    }
    var layout = FlowLayout.of(HouseGraph.SIZES, wide);
    element.pixels("height", layout.height());
    lines.attribute("width", Integer.toString((int) wide));
    lines.attribute("height", Integer.toString((int) layout.height()));
    for (int column = 0; column < buttons.size(); column++) {
      for (int row = 0; row < buttons.get(column).size(); row++) {
        buttons
            .get(column)
            .get(row)
            .pixels("left", layout.x(column))
            .pixels("top", layout.y(column, row))
            .pixels("width", layout.tile())
            .pixels("height", FlowLayout.HIGH);
      }
    }
    for (var line : drawn) {
      line.path.attribute("d", layout.curve(line.layer.number() - 1, line.input, line.neuron));
    }
    var known = latest;
    if (known != null) {
      draw(known, place);
    }
  }
}
