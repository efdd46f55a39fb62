package vitrine.labs.digits.inside;

import vitrine.view.NumberText;
import vitrine.view.Pixels;
import vitrine.view.SignColours;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** The scale beside a picture of signed numbers: its colours, with the numbers at both ends. */
final class ScaleView {
  private static final NumberText FORMAT = NumberText.significant(2);
  private static final int STEPS = 64;
  private static final double WIDTH = 128;
  private static final double HEIGHT = 12;

  private final CanvasSurface surface = new CanvasSurface();
  private final Pixels pixels = Pixels.of(STEPS, 1);
  private final NumberCell low = NumberCell.derived("", FORMAT);
  private final NumberCell high = NumberCell.derived("", FORMAT);
  private final Tag line;

  ScaleView(Stage stage) {
    surface.resize(WIDTH, HEIGHT);
    line = Tag.of("p", "sign-scale").add(low.tag(), surface.tag(), high.tag());
    line.attribute("aria-label", stage.texts().of("inside.scale")).attribute("role", "group");
  }

  Tag tag() {
    return line;
  }

  /**
   * Shows the colours from {@code −most} to {@code most}.
   *
   * @param derivation how {@code most} is derived
   */
  void show(String derivation, double most, SignColours colours) {
    low.follow("-1 * " + derivation);
    high.follow(derivation);
    low.show(most * -1);
    high.show(most);
    for (int step = 0; step < STEPS; step++) {
      pixels.values()[step] = colours.pixel(((2.0 * step) + 1 - STEPS) / STEPS);
    }
    surface.image(pixels, 0, 0, WIDTH, HEIGHT, false);
  }
}
