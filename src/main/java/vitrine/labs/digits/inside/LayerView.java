package vitrine.labs.digits.inside;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.labs.digits.images.InkPixels;
import vitrine.labs.digits.images.Layers;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.Pixels;
import vitrine.view.SignColours;
import vitrine.view.Stroke;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.RovingGrid;
import vitrine.view.dom.Tag;

/**
 * A hidden layer as tiles on one canvas, a button over each: its answer to the image looked at as a
 * colour; in the first layer its weights as a picture, framed in that colour.
 */
final class LayerView {
  private static final NumberText FORMAT = NumberText.fixed(3);
  private static final NumberText SHORT = NumberText.significant(3);
  private static final double FRAME = 4;
  private static final double ROOMY = 600;
  private static final double LARGE = 60;
  private static final double SMALL = 44;

  private final Layers.Layer layer;
  private final Stage stage;
  private final NeuronOpener opener;
  private final CanvasSurface surface = new CanvasSurface();
  private final Tag list = Tag.of("ol", "units");
  private final Tag stack = Tag.of("div", "unit-stack").add(surface.tag(), list);
  private final Tag caption = Tag.of("figcaption");
  private final Tag figure;
  private final RovingGrid grid = new RovingGrid(list).level();
  private final List<Tag> buttons = new ArrayList<>();
  private final ScaleView scale;
  private final Tag glanceName = Tag.of("span").flag("data-name", true);
  private final NumberCell glanceValue;
  private final Tag glance;
  private DigitNames names;
  private UnitSheet sheet;
  private double width;
  private Pixels @Nullable [] pictures;
  private double @Nullable [] answers;
  private int[] drawn = {};
  private int glanced = -1;

  LayerView(Layers.Layer layer, DigitNames names, Stage stage, NeuronOpener opener) {
    this.layer = layer;
    this.names = names;
    this.stage = stage;
    this.opener = opener;
    var texts = stage.texts();
    var number = Integer.toString(layer.number());
    var title = texts.of(layer.isFirst() ? "inside.layer.1" : "inside.layer.more", number);
    scale = new ScaleView(stage);
    glanceValue = NumberCell.of("", FORMAT);
    glance = Tag.of("p", "unit-glance").add(glanceName, Tag.of("span").text(" "));
    glance.add(glanceValue.tag()).attribute("aria-hidden", "true");
    var note = texts.of(layer.isFirst() ? "inside.scale.weights" : "inside.scale.answers");
    figure =
        Tag.of("figure", "digits-layer")
            .add(Tag.of("h3").text(title), Tag.of("p", "card-note").text(note))
            .add(scale.tag(), stack, glance, caption);
    list.attribute("aria-label", title);
    sheet = UnitSheet.of(layer.neurons(), SMALL, SMALL);
    for (int place = 0; place < layer.neurons(); place++) {
      buttons.add(button(place));
    }
    ElementSize.watch(figure.node(), (wide, high) -> resized(wide));
  }

  /** What the layer tells. */
  interface NeuronOpener {
    /** What drives a neuron is to be opened. */
    void open(Layers.Layer layer, int neuron, Tag anchor);

    /** What was seen last is to be drawn again. */
    void redraw();
  }

  Tag tag() {
    return figure;
  }

  Layers.Layer layer() {
    return layer;
  }

  /** Another image is looked at. */
  void look(DigitNames next) {
    names = next;
    answers = null;
    if (glanced >= 0) {
      glance(glanced);
    }
  }

  /** The colours have changed: everything is drawn again. */
  void forget() {
    drawn = new int[0];
    pictures = null;
    answers = null;
  }

  /**
   * Draws what a snapshot holds.
   *
   * @param weights the layer's weights if they are new; null in all layers but the first
   */
  void draw(Snapshot snapshot, double @Nullable [] weights, SignColours colours) {
    if (weights != null) {
      paint(weights, colours);
    }
    double @Nullable [] found = snapshot.find(names.looked().at(layer.output().name()));
    if (found == null || found.length < layer.neurons() || width == 0) {
      return;
    }
    answers = found;
    double most = InkPixels.largest(found);
    if (!layer.isFirst()) {
      scale.show(
          "largest(" + names.looked().at(layer.output().name()).toString() + ")", most, colours);
    }
    boolean all = drawn.length == 0;
    if (all) {
      drawn = new int[layer.neurons()];
    }
    for (int place = 0; place < layer.neurons(); place++) {
      int colour = colours.colour(most > 0 ? found[place] / most : 0);
      if (!all && drawn[place] == colour) {
        continue;
      }
      drawn[place] = colour;
      double x = sheet.x(place);
      double y = sheet.y(place);
      if (layer.isFirst()) {
        double inner = sheet.cell() - FRAME;
        surface.strokeRect(x + 2, y + 2, inner, inner, Stroke.solid(colour, FRAME));
      } else {
        surface.fillRect(x, y, sheet.cell(), sheet.cell(), colour);
      }
    }
    if (glanced >= 0) {
      glanceValue.show(found[glanced]);
    }
  }

  /** Puts into words what is drawn; only while the picture rests. */
  void describe() {
    double @Nullable [] shown = answers;
    if (shown == null) {
      return;
    }
    int above = 0;
    int highest = 0;
    for (int place = 0; place < shown.length; place++) {
      above += shown[place] > 0 ? 1 : 0;
      highest = shown[place] > shown[highest] ? place : highest;
      label(place, shown[place]);
    }
    var count = Integer.toString(shown.length);
    var words =
        above == 0
            ? stage.texts().of("inside.words.layer.none", count)
            : stage
                .texts()
                .of(
                    "inside.words.layer",
                    Integer.toString(above),
                    count,
                    Integer.toString(highest + 1),
                    SHORT.write(shown[highest]));
    if (!words.equals(caption.text())) {
      caption.text(words);
    }
  }

  private void label(int place, double value) {
    var name = names.neuron(layer, place);
    var words = stage.texts().of("inside.neuron.value", name, SHORT.write(value));
    if (!words.equals(buttons.get(place).attribute("aria-label"))) {
      buttons.get(place).attribute("aria-label", words);
    }
  }

  private Tag button(int place) {
    var button = Tag.button("unit").attribute("aria-label", names.neuron(layer, place));
    return button
        .on("focus", event -> glance(place))
        .on("pointerenter", event -> glance(place))
        .on("click", event -> opener.open(layer, place, button));
  }

  private void glance(int place) {
    glanced = place;
    glanceName.text(names.neuron(layer, place));
    glanceValue.follow(
        layer.output().name() + "[" + place + "]" + names.looked().at("").toString());
    double @Nullable [] known = answers;
    if (known == null) {
      glanceValue.clear();
    } else {
      glanceValue.show(known[place]);
    }
  }

  private void resized(double wide) {
    if (Math.abs(wide - width) < 2 || wide <= 0) {
      return;
    }
    width = wide;
    double cell = layer.isFirst() && wide >= ROOMY ? LARGE : SMALL;
    sheet = UnitSheet.of(layer.neurons(), wide, cell);
    surface.resize(sheet.width(), sheet.height());
    drawn = new int[0];
    list.clear();
    list.style("grid-template-columns", "repeat(" + sheet.columns() + ", " + (int) cell + "px)");
    var columns = new ArrayList<List<Tag>>();
    for (int column = 0; column < sheet.columns(); column++) {
      columns.add(new ArrayList<>());
    }
    for (int place = 0; place < buttons.size(); place++) {
      columns.get(place % sheet.columns()).add(buttons.get(place));
      list.add(Tag.of("li").pixels("height", cell).add(buttons.get(place)));
    }
    grid.arrange(columns);
    drawPictures();
    opener.redraw();
  }

  private void paint(double[] weights, SignColours colours) {
    int inputs = layer.input().shape().size();
    int side = names.side();
    var painted = pictures;
    if (painted == null) {
      painted = new Pixels[layer.neurons()];
      for (int place = 0; place < painted.length; place++) {
        painted[place] = Pixels.of(side, side);
      }
      pictures = painted;
    }
    double most = InkPixels.spread(weights);
    scale.show("spread(" + layer.weight().name() + "@parameters)", most, colours);
    for (int place = 0; place < painted.length; place++) {
      InkPixels.signed(painted[place], weights, place * inputs, most, colours);
    }
    drawPictures();
  }

  private void drawPictures() {
    var painted = pictures;
    if (painted == null || width == 0) {
      return;
    }
    double inner = sheet.cell() - (2 * FRAME);
    for (int place = 0; place < painted.length; place++) {
      surface.image(
          painted[place],
          sheet.x(place) + FRAME,
          sheet.y(place) + FRAME,
          inner,
          inner,
          inner < names.side() * 2);
    }
  }
}
