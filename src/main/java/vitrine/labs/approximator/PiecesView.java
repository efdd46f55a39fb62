package vitrine.labs.approximator;

import vitrine.browser.ElementSize;
import vitrine.view.Stroke;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/**
 * The piece that each neuron puts into the answer, as a curve in the colour of the sign of its
 * weight, and the sum of all of them with the bias.
 */
final class PiecesView {
  private static final double HEIGHT = 240;
  private static final double LEAST_REACH = 1.3;
  private static final double DIM = 0.35;

  private final Stage stage;
  private final CanvasSurface surface = new CanvasSurface();
  private final Tag element =
      Tag.of("div", "approximator-pieces").attribute("data-part", "pieces").add(surface.tag());
  private double[][] pieces = new double[0][0];
  private double[] weights = new double[0];
  private double[] sum = new double[0];
  private int chosen = -1;

  PiecesView(Stage stage) {
    this.stage = stage;
    ElementSize.watch(element.node(), (width, height) -> resized(width));
  }

  Tag tag() {
    return element;
  }

  /**
   * Shows pieces.
   *
   * @param total what they and the bias add up to
   * @param lit the piece that is looked at; −1 for all of them
   */
  void show(double[][] parts, double[] outputWeights, double[] total, int lit) {
    pieces = parts;
    weights = outputWeights;
    sum = total;
    chosen = lit;
    draw();
  }

  void draw() {
    if (surface.width() <= 0) {
      return;
    }
    var theme = stage.theme().now();
    var texts = stage.texts();
    var chart = new CurveChart(surface, theme, reach());
    chart.axes();
    for (int i = 0; i < pieces.length; i++) {
      boolean isLit = chosen < 0 || chosen == i;
      surface.opacity(isLit ? 1 : DIM);
      chart.curve(pieces[i], Stroke.solid(theme.ofSign(weights[i]), chosen == i ? 3.5 : 1.25));
    }
    surface.opacity(1);
    if (sum.length > 0) {
      chart.curve(sum, Stroke.solid(theme.accent(), 2.5));
      chart.name(texts.of("lab.line.sum"), sum[sum.length - 1], 0, theme.accent());
    }
    if (chosen >= 0 && chosen < pieces.length) {
      var piece = pieces[chosen];
      chart.name(
          texts.of("lab.line.piece", Integer.toString(chosen + 1)),
          piece[piece.length - 1],
          14,
          theme.ofSign(weights[chosen]));
    }
  }

  /** Room for the highest and the lowest place, in halves. */
  private double reach() {
    double most = LEAST_REACH;
    for (var piece : pieces) {
      for (double height : piece) {
        most = Math.max(most, Math.abs(height));
      }
    }
    return most > LEAST_REACH ? Math.min(100, Math.ceil(most * 2) / 2) : LEAST_REACH;
  }

  private void resized(double width) {
    if (width > 0 && width != surface.width()) {
      surface.resize(width, HEIGHT);
      draw();
    }
  }
}
