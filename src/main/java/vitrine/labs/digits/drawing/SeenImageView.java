package vitrine.labs.digits.drawing;

import org.jspecify.annotations.Nullable;
import vitrine.labs.digits.images.ImageRegions;
import vitrine.labs.digits.images.InkPixels;
import vitrine.network.layer.Features;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.Pixels;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/** The 28×28 pixels that the network is given of a drawing, as the network itself has them. */
public final class SeenImageView {
  public static final Probe PROBE = Probe.own(Features.INPUT);

  private final Stage stage;
  private final Pixels pixels = Pixels.of(Normaliser.SIDE, Normaliser.SIDE);
  private final CanvasSurface surface = new CanvasSurface();
  private final Tag picture = Tag.of("div", "seen-picture").attribute("role", "img");
  private final Tag figure = Tag.of("figure", "seen");
  private double[] shown = new double[Normaliser.SIDE * Normaliser.SIDE];

  /** Still blank. */
  public SeenImageView(Stage stage) {
    this.stage = stage;
    surface.resize(Normaliser.SIDE, Normaliser.SIDE);
    surface.tag().without("style");
    var caption = Tag.of("figcaption", "hint").text(stage.texts().of("drawing.seen"));
    figure.add(picture.add(surface.tag()), caption);
    paint();
  }

  /** Where it stands. */
  public Tag tag() {
    return figure;
  }

  /** Shows the image of that snapshot. */
  public void draw(Snapshot snapshot) {
    double @Nullable [] image = snapshot.find(PROBE);
    if (image != null && image.length == shown.length && isNew(image)) {
      shown = image;
      paint();
    }
  }

  /** The colours of the page have changed: it is drawn again. */
  public void themeChanged() {
    paint();
  }

  private boolean isNew(double[] image) {
    for (int i = 0; i < image.length; i++) {
      if (image[i] != shown[i]) {
        return true;
      }
    }
    return false;
  }

  private void paint() {
    InkPixels.ink(pixels, shown, 0, stage.theme().now());
    surface.image(pixels, 0, 0, Normaliser.SIDE, Normaliser.SIDE, false);
    var words = ImageRegions.of(shown, 0, Normaliser.SIDE).ofInk(stage.texts());
    picture.attribute("aria-label", stage.texts().of("drawing.seen.words", words));
  }
}
