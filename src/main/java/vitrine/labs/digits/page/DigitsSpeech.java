package vitrine.labs.digits.page;

import org.jspecify.annotations.Nullable;
import vitrine.labs.frame.Measures;
import vitrine.labs.frame.NetworkSize;
import vitrine.session.PageSession;
import vitrine.view.NumberText;
import vitrine.view.Texts;
import vitrine.view.chart.LossCurve;
import vitrine.view.speech.ChartSentence;

/**
 * The digits lab in words, computed from its tensors: what a screen reader hears, and {@code
 * vitrine.describeState()} says.
 */
public final class DigitsSpeech {
  private static final NumberText SHARE = NumberText.percent(1);

  private final PageSession session;
  private final Texts texts;

  /** The words for what a session shows. */
  public DigitsSpeech(PageSession session, Texts texts) {
    this.session = session;
    this.texts = texts;
  }

  /** The summary of all that is on screen. */
  public String summary() {
    var words = new StringBuilder(network()).append(' ').append(state());
    var seen = session.snapshot();
    if (seen != null) {
      double @Nullable [] train = seen.find(Measures.TRAIN_ACCURACY);
      double @Nullable [] test = seen.find(Measures.TEST_ACCURACY);
      if (train != null && test != null) {
        words
            .append(' ')
            .append(texts.of("speech.digits.right", SHARE.write(train[0]), SHARE.write(test[0])));
      }
    }
    return words.toString();
  }

  /** What network it is, and how many numbers it learns. */
  public String network() {
    var layers = new StringBuilder();
    for (int size : session.settings().sizes("networkShape")) {
      layers.append(layers.length() == 0 ? "" : ", ").append(size);
    }
    int learned = NetworkSize.of(session.graph()).parameters();
    return texts.of("speech.digits.network", layers.toString(), NumberText.count().write(learned));
  }

  /** What the curve of the losses shows. */
  public String losses(LossCurve curve) {
    return texts.of(ChartSentence.of(curve));
  }

  /** What the curve of the accuracies shows. */
  public String accuracies(LossCurve curve) {
    int last = curve.count() - 1;
    if (last < 1) {
      return texts.of("speech.chart.empty");
    }
    return texts.of(
        "speech.digits.curve",
        SHARE.write(curve.test()[0]),
        SHARE.write(curve.test()[last]),
        NumberText.count().write(Math.floor(curve.epochs()[last])),
        SHARE.write(curve.train()[last]));
  }

  private String state() {
    int size = session.epochSize();
    var epoch = NumberText.count().write(size == 0 ? 0 : Math.floor(session.examples() / size));
    return texts.of(session.isPlaying() ? "speech.training" : "speech.resting", epoch);
  }
}
