package vitrine.labs.frame;

import vitrine.browser.ElementSize;
import vitrine.session.PageSession;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.chart.LossChart;
import vitrine.view.chart.LossCurve;
import vitrine.view.chart.LossCurves;
import vitrine.view.dom.Tag;

/** One measure over the epochs, in training and in test, since the last start. */
final class CurveView {
  private static final double HEIGHT = 130;

  private final PageSession session;
  private final Stage stage;
  private final LossChart chart;
  private final LossCurves curves = new LossCurves();
  private final CanvasSurface surface = new CanvasSurface();
  private final Tag caption = Tag.of("figcaption", "visually-hidden");
  private final Tag figure = Tag.of("figure", "loss-chart").add(surface.tag(), caption);

  CurveView(PageSession session, Stage stage, LossChart chart) {
    this.session = session;
    this.stage = stage;
    this.chart = chart;
    ElementSize.watch(figure.node(), (wide, high) -> resized(wide));
  }

  Tag tag() {
    return figure;
  }

  LossCurve curve() {
    return curves.of(session.stretch());
  }

  /** Takes in what was measured after so many examples; what is known beyond is forgotten. */
  void add(double examples, double train, double test) {
    if (session.epochSize() > 0) {
      curve().add(examples / session.epochSize(), train, test);
    }
  }

  /** Says in words what the chart shows. */
  void describe(String words) {
    caption.text(words);
  }

  void draw() {
    if (surface.width() > 0) {
      var texts = stage.texts();
      chart.draw(
          surface,
          curve(),
          stage.theme().now(),
          texts.of("loss.line.train"),
          texts.of("loss.line.test"),
          texts.of("loss.axis"));
    }
  }

  private void resized(double wide) {
    if (wide > 0 && wide != surface.width()) {
      surface.resize(wide, HEIGHT);
      draw();
    }
  }
}
