package vitrine.view.speech;

import vitrine.session.Sentence;
import vitrine.view.NumberText;
import vitrine.view.chart.LossCurve;

/** What the loss chart shows, in one sentence: from where to where, in how many epochs. */
public final class ChartSentence {
  private static final NumberText LOSS = NumberText.fixed(3);

  /** A change by less than this share of the first loss is none. */
  private static final double STEADY = 0.02;

  private ChartSentence() {}

  /** The sentence for a curve. */
  public static Sentence of(LossCurve curve) {
    int last = curve.count() - 1;
    if (last < 1) {
      return Sentence.of("speech.chart.empty");
    }
    double first = curve.train()[0];
    double now = curve.train()[last];
    var epochs = NumberText.count().write(Math.floor(curve.epochs()[last]));
    var test = LOSS.write(curve.test()[last]);
    if (!(Math.abs(now) < Double.POSITIVE_INFINITY)) {
      return Sentence.of("speech.chart.diverged", epochs);
    }
    if (Math.abs(now - first) <= STEADY * Math.abs(first)) {
      return Sentence.of("speech.chart.steady", LOSS.write(now), epochs, test);
    }
    return Sentence.of(
        now < first ? "speech.chart.fell" : "speech.chart.rose",
        LOSS.write(first),
        LOSS.write(now),
        epochs,
        test);
  }
}
