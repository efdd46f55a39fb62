package vitrine.labs.frame;

import java.util.function.IntConsumer;
import java.util.function.Supplier;
import vitrine.browser.ElementSize;
import vitrine.view.Surface;
import vitrine.view.Theme;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.chart.LossChart;
import vitrine.view.chart.LossCurve;
import vitrine.view.dom.Tag;

/** One measure over the epochs, in training and in test, since the last start. */
public final class CurveView {
  /** As high as it stands beside the figure. */
  static final double SMALL = 130;

  private final Supplier<LossCurve> curve;
  private final Stage stage;
  private final LossChart chart;
  private final double height;
  private final CanvasSurface surface = new CanvasSurface();
  private final Tag caption = Tag.of("figcaption", "visually-hidden");
  private final Tag figure = Tag.of("figure", "loss-chart").add(surface.tag(), caption);
  private int marked = -1;

  /**
   * A chart of what {@code curve} gives.
   *
   * @param height in CSS pixels; it is as wide as its place
   */
  public CurveView(Stage stage, LossChart chart, Supplier<LossCurve> curve, double height) {
    this.stage = stage;
    this.chart = chart;
    this.curve = curve;
    this.height = height;
    ElementSize.watch(figure.node(), (wide, high) -> resized(wide));
  }

  /** Its element. */
  public Tag tag() {
    return figure;
  }

  /** The curve in force. */
  public LossCurve curve() {
    return curve.get();
  }

  /** Says in words what the chart shows. */
  public void describe(String words) {
    caption.text(words);
  }

  /** Tells {@code listener} which point the pointer is nearest to. */
  public CurveView pointing(IntConsumer listener) {
    surface
        .tag()
        .on(
            "pointermove",
            event -> {
              double at = event.getClientX() - surface.tag().box().left();
              int point = chart.pointAt(surface, curve(), at);
              if (point >= 0) {
                listener.accept(point);
              }
            });
    return this;
  }

  /** Marks one point of the curve from now on; none with −1. */
  public void mark(int point) {
    marked = point;
  }

  /** Draws the curve and the mark. */
  public void draw() {
    if (surface.width() > 0) {
      var theme = stage.theme().now();
      draw(surface, theme);
      if (marked >= 0 && marked < curve().count()) {
        chart.drawCursor(surface, curve(), theme, marked);
      }
    }
  }

  /** Draws the curve, without the mark, on any surface. */
  public void draw(Surface on, Theme theme) {
    var texts = stage.texts();
    chart.draw(
        on,
        curve(),
        theme,
        texts.of("loss.line.train"),
        texts.of("loss.line.test"),
        texts.of("loss.axis"));
  }

  private void resized(double wide) {
    if (wide > 0 && wide != surface.width()) {
      surface.resize(wide, height);
      draw();
    }
  }
}
