package vitrine.labs.digits.inside;

import java.util.ArrayList;
import java.util.function.IntConsumer;
import vitrine.labs.digits.images.GalleryView;
import vitrine.labs.digits.images.HeldOut;
import vitrine.labs.digits.images.Layers;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** The held-out images to which one neuron answers most: asked once, and again at another rest. */
final class ExcitingView {
  private static final NumberText FORMAT = NumberText.fixed(3);
  private static final int MOST = 8;

  private final Layers.Layer layer;
  private final int neuron;
  private final PageSession session;
  private final Stage stage;
  private final HeldOut images;
  private final GalleryView gallery;
  private final Tag panel;
  private double askedAt = -1;

  /** The images of one neuron; {@code picked} hears which is to be looked at. */
  ExcitingView(
      Layers.Layer layer,
      int neuron,
      PageSession session,
      Stage stage,
      HeldOut images,
      IntConsumer picked) {
    this.layer = layer;
    this.neuron = neuron;
    this.session = session;
    this.stage = stage;
    this.images = images;
    gallery = new GalleryView(stage, picked);
    var heading = Tag.of("h4").text(stage.texts().of("inside.exciting"));
    panel = Tag.of("div").add(heading, gallery.tag());
  }

  Tag tag() {
    return panel;
  }

  /** Asks if this has not been asked, or not since the network last rested elsewhere. */
  void draw(Snapshot snapshot) {
    boolean isNew = askedAt < 0 || (!snapshot.running() && askedAt != snapshot.examples());
    if (isNew) {
      askedAt = snapshot.examples();
      session.read(Probe.test(layer.output().name()), this::show, stage.explaining());
    }
  }

  /** The network may be another one. */
  void forget() {
    askedAt = -1;
  }

  /** The colours have changed. */
  void paint() {
    gallery.paint();
  }

  private void show(double[] values) {
    var texts = stage.texts();
    int neurons = layer.neurons();
    var items = new ArrayList<GalleryView.Item>();
    for (int image : Exciting.rows(values, neurons, neuron, MOST)) {
      double value = values[(image * neurons) + neuron];
      var path = layer.output().name() + "[" + image + "," + neuron + "]@test";
      var cell = NumberCell.of(path, FORMAT);
      cell.show(value);
      var label = images.label(image);
      var name =
          texts.of(
              "inside.exciting.image",
              Integer.toString(image + 1),
              label < 0 ? "" : Integer.toString(label),
              FORMAT.write(value));
      items.add(new GalleryView.Item(image, images.pixels(image), name, cell.tag()));
    }
    gallery.show(texts.of("inside.exciting"), items);
  }
}
