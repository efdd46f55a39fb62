package vitrine.labs.small;

import org.jspecify.annotations.Nullable;
import vitrine.labs.frame.Measures;
import vitrine.labs.frame.NetworkSize;
import vitrine.session.PageSession;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.Texts;
import vitrine.view.chart.LossCurve;
import vitrine.view.speech.ChartSentence;

/** A small lab in words: what a screen reader hears, and {@code describeState()} says. */
public final class SmallSpeech {
  private static final NumberText LOSS = NumberText.fixed(3);

  private final PageSession session;
  private final Texts texts;
  private final Figure figure;

  SmallSpeech(PageSession session, Texts texts, Figure figure) {
    this.session = session;
    this.texts = texts;
    this.figure = figure;
  }

  /** The summary of all that is on screen. */
  public String summary() {
    var words = new StringBuilder(size()).append(' ').append(state());
    @Nullable Snapshot seen = session.snapshot();
    if (seen != null) {
      double @Nullable [] train = seen.find(Measures.TRAIN_LOSS);
      double @Nullable [] test = seen.find(Measures.TEST_LOSS);
      if (train != null && test != null) {
        words
            .append(' ')
            .append(texts.of("speech.losses", LOSS.write(train[0]), LOSS.write(test[0])));
      }
      words.append(' ').append(figure.words(seen));
    }
    return words.toString();
  }

  /** How many numbers the network learns. */
  String size() {
    int count = NetworkSize.of(session.graph()).parameters();
    return texts.count("speech.parameters", count);
  }

  /** What the loss chart shows. */
  String losses(LossCurve curve) {
    return texts.of(ChartSentence.of(curve));
  }

  private String state() {
    int size = session.epochSize();
    var epoch = NumberText.count().write(size == 0 ? 0 : Math.floor(session.examples() / size));
    return texts.of(session.isPlaying() ? "speech.training" : "speech.resting", epoch);
  }
}
