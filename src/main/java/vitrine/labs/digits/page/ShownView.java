package vitrine.labs.digits.page;

import java.util.ArrayList;
import java.util.List;
import vitrine.labs.digits.DigitsGraph;
import vitrine.labs.digits.images.InkPixels;
import vitrine.labs.digits.images.PartView;
import vitrine.network.layer.Features;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.training.loss.CrossEntropyLoss;
import vitrine.view.NumberText;
import vitrine.view.Pixels;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/**
 * What the network is shown while it learns: images of the batch at hand, moved, turned and scaled
 * as they were for it, each with the digit that it should give.
 */
final class ShownView {
  private static final int MOST = 16;
  private static final int SIDE = 28;
  private static final double SIZE = 56;
  private static final Probe INPUT = Probe.batch(Features.INPUT);
  private static final Probe LABEL = Probe.batch(CrossEntropyLoss.LABEL);

  private final Stage stage;
  private final PartView part;
  private final Tag list = Tag.of("ul", "gallery");
  private final List<Image> images = new ArrayList<>();
  private final Pixels pixels = Pixels.of(SIDE, SIDE);

  private record Image(Tag item, CanvasSurface surface, NumberCell digit) {}

  ShownView(Stage stage, Runnable changed) {
    this.stage = stage;
    var texts = stage.texts();
    part = new PartView(texts.of("shown.title"), "shown", false, changed);
    list.attribute("aria-label", texts.of("shown.title"));
    for (int i = 0; i < MOST; i++) {
      var surface = new CanvasSurface();
      surface.resize(SIZE, SIZE);
      surface.tag().attribute("aria-hidden", "true");
      var path = CrossEntropyLoss.LABEL + "[" + i + ",0]@batch";
      var image = new Image(Tag.of("li"), surface, NumberCell.of(path, NumberText.count()));
      list.add(image.item().add(surface.tag(), image.digit().tag()));
      images.add(image);
    }
    part.content().add(Tag.of("p", "card-note").text(texts.of("shown.note")), list);
  }

  Tag tag() {
    return part.tag();
  }

  /** What the next snapshots must hold. */
  List<Probe> probes() {
    return part.isSeen() ? List.of(INPUT, LABEL) : List.of();
  }

  /** Shows the batch of that snapshot, if it holds one. */
  void draw(Snapshot snapshot) {
    var inputs = snapshot.find(INPUT);
    var labels = snapshot.find(LABEL);
    if (inputs == null || labels == null) {
      return;
    }
    var theme = stage.theme().now();
    for (int i = 0; i < MOST; i++) {
      var image = images.get(i);
      boolean isThere = i < labels.length;
      image.item().shown(isThere);
      if (isThere) {
        InkPixels.ink(pixels, inputs, i * DigitsGraph.PIXELS, theme);
        image.surface().image(pixels, 0, 0, SIZE, SIZE, true);
        image.digit().show(labels[i]);
      }
    }
  }
}
