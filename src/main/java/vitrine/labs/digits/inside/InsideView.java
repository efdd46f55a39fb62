package vitrine.labs.digits.inside;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.browser.Clock;
import vitrine.compute.graph.Graph;
import vitrine.labs.digits.images.HeldOut;
import vitrine.labs.digits.images.ImageRegions;
import vitrine.labs.digits.images.InkPixels;
import vitrine.labs.digits.images.Layers;
import vitrine.labs.digits.images.PartView;
import vitrine.labs.digits.images.WeightWatch;
import vitrine.network.layer.Features;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.Pixels;
import vitrine.view.SignColours;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/**
 * Looking inside: the image that is looked at, the first layer's weights as pictures, what every
 * neuron answers; each neuron can be opened.
 */
public final class InsideView implements LayerView.NeuronOpener {
  private static final double SIZE = 140;

  /** Milliseconds between two pictures while the network trains. */
  private static final double PAUSE = 200;

  private final PageSession session;
  private final Stage stage;
  private final Runnable changed;
  private final PartView part;
  private final CanvasSurface surface = new CanvasSurface();
  private final Tag title = Tag.of("p", "map-title").flag("data-name", true);
  private final Tag caption = Tag.of("figcaption");
  private final PressButton own;
  private final Tag layerPlace = Tag.of("div", "digits-layers");
  private final List<LayerView> layers = new ArrayList<>();
  private final WeightWatch watch = new WeightWatch();
  private final NeuronView card;
  private @Nullable AnswersView answers;
  private @Nullable Graph built;
  private @Nullable SignColours colours;
  private DigitNames names;
  private Pixels pixels = Pixels.of(1, 1);
  private List<Probe> asked = List.of();
  private double drawnAt;

  /**
   * A part that shows nothing yet.
   *
   * @param changed called when {@link #probes} gives something else
   */
  public InsideView(PageSession session, Stage stage, Runnable changed) {
    this.session = session;
    this.stage = stage;
    this.changed = changed;
    names = new DigitNames(List.of(), Looked.own(), 1, stage.texts());
    part = new PartView(stage.texts().of("inside.title"), "inside", true, this::ask);
    surface.resize(SIZE, SIZE);
    own =
        PressButton.of("button-small", stage.texts().of("inside.own"), () -> lookAt(Looked.own()));
    var image = Tag.of("figure", "looked").add(title, surface.tag(), caption, own.tag());
    var cardPlace = Tag.of("div", "card-place");
    part.content().add(image, layerPlace, cardPlace);
    card =
        new NeuronView(
            session,
            stage,
            new HeldOut(session),
            names,
            cardPlace,
            this::lookAtTest,
            this::cardChanged);
    refresh();
  }

  /** Its element. */
  public Tag tag() {
    return part.tag();
  }

  /** Looks at another image from now on. */
  public void lookAtTest(int image) {
    lookAt(Looked.test(image));
  }

  /** Looks at what the visitor drew. */
  public void lookAtOwn() {
    lookAt(Looked.own());
  }

  /** Looks at a training image. */
  public void lookAtExample(int image) {
    lookAt(Looked.example(image));
  }

  /** What the next snapshots must hold. */
  public List<Probe> probes() {
    var probes = new LinkedHashSet<Probe>();
    if (isWanted()) {
      probes.add(names.looked().at(Features.INPUT));
      for (var layer : names.layers()) {
        probes.add(names.looked().at(layer.output().name()));
      }
    }
    probes.addAll(card.probes());
    probes.addAll(watch.probes());
    return List.copyOf(probes);
  }

  /** Settings, structure or weights may have changed. */
  public void refresh() {
    watch.forget();
    card.forget();
    if (session.graph() != built) {
      build(session.graph());
    }
    ask();
  }

  /** The colours have changed. */
  public void themeChanged() {
    colours = null;
    for (var layer : layers) {
      layer.forget();
    }
    watch.forget();
    card.paint();
    ask();
    redraw();
  }

  /** Draws what a snapshot holds. */
  public void draw(Snapshot snapshot) {
    double now = Clock.millis();
    boolean isTime = !session.isMoving() || now - drawnAt >= PAUSE;
    boolean isNew = watch.take(snapshot, isTime);
    if (isTime || isNew) {
      drawnAt = now;
      draw(snapshot, isNew);
    }
    ask();
  }

  private void draw(Snapshot snapshot, boolean isNew) {
    var known = colours();
    double @Nullable [] image = snapshot.find(names.looked().at(Features.INPUT));
    if (image != null && image.length == pixels.values().length) {
      InkPixels.ink(pixels, image, 0, stage.theme().now());
      surface.image(pixels, 0, 0, SIZE, SIZE, false);
    }
    for (var layer : layers) {
      boolean isPicture = isNew && layer.layer().isFirst();
      layer.draw(
          snapshot, isPicture ? watch.at(snapshot, layer.layer().weight().name()) : null, known);
    }
    var last = answers;
    if (last != null) {
      last.draw(snapshot);
    }
    card.draw(snapshot, watch, known);
    if (!session.isMoving()) {
      describe(image);
    }
  }

  @Override
  public void open(Layers.Layer layer, int neuron, Tag anchor) {
    card.open(layer, neuron, anchor);
  }

  @Override
  public void redraw() {
    var seen = session.snapshot();
    if (seen != null) {
      draw(seen);
    }
  }

  /** Shows another image: the drawn one, or one of the sets. */
  public void lookAt(Looked looked) {
    look(new DigitNames(names.layers(), looked, names.side(), stage.texts()));
    card.look(names);
    ask();
  }

  private void look(DigitNames next) {
    names = next;
    title.text(names.looked().name(stage.texts()));
    own.tag().shown(!names.looked().equals(Looked.own()));
    for (var layer : layers) {
      layer.look(names);
    }
    var last = answers;
    if (last != null) {
      last.look(names);
    }
  }

  private void build(Graph graph) {
    built = graph;
    var input = graph.find(Features.INPUT);
    int side = input == null ? 1 : (int) Math.sqrt(input.shape().size());
    pixels = Pixels.of(side, side);
    layers.clear();
    layerPlace.clear();
    answers = null;
    names = new DigitNames(Layers.of(graph), names.looked(), side, stage.texts());
    for (var layer : names.layers()) {
      if (layer.isLast()) {
        var made = new AnswersView(layer, names, stage, this);
        answers = made;
        layerPlace.add(made.tag());
      } else {
        var made = new LayerView(layer, names, stage, this);
        layers.add(made);
        layerPlace.add(made.tag());
      }
    }
    card.close(names);
    look(names);
  }

  private void describe(double @Nullable [] image) {
    if (image != null && image.length == pixels.values().length) {
      var words = ImageRegions.of(image, 0, names.side()).ofInk(stage.texts());
      if (!words.equals(caption.text())) {
        caption.text(words);
      }
    }
    for (var layer : layers) {
      layer.describe();
    }
    var last = answers;
    if (last != null) {
      last.describe();
    }
  }

  private SignColours colours() {
    var known = colours;
    if (known == null) {
      known = SignColours.smooth(stage.theme().now());
      colours = known;
    }
    return known;
  }

  /** At rest all that is open is kept up to date; while training only what is in sight. */
  private boolean isWanted() {
    return part.isSeen() || (part.isOpen() && !session.isMoving());
  }

  /** What the card needs may be known already. */
  private void cardChanged() {
    ask();
    redraw();
  }

  /** Asks to be asked again, if something else is needed than before. */
  private void ask() {
    var wanted = new LinkedHashSet<String>(card.weights());
    if (isWanted() && !layers.isEmpty()) {
      wanted.add(layers.get(0).layer().weight().name());
    }
    watch.want(List.copyOf(wanted));
    var next = probes();
    if (!next.equals(asked)) {
      asked = next;
      changed.run();
    }
  }
}
