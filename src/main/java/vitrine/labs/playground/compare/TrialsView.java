package vitrine.labs.playground.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vitrine.session.Refusal;
import vitrine.session.Sentence;
import vitrine.session.Sessions;
import vitrine.session.Settings;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/** Runs that a button trains one after the other or gives up, and what has come of them so far. */
final class TrialsView implements Trials.Watcher {
  private final Stage stage;
  private final Trials trials;
  private final ProgressView progress;
  private final Runnable asked;
  private final Runnable grown;
  private final Supplier<String> result;
  private final List<Outcome> outcomes = new ArrayList<>();
  private List<Settings> wanted = List.of();

  /**
   * No runs yet.
   *
   * @param begin the key of what the button says before
   * @param asked is to call {@link #begin}, or throws a {@link Refusal}, which is then shown
   * @param grown called when one more run has been trained
   * @param result what is said aloud at the end
   */
  TrialsView(
      Stage stage,
      Sessions sessions,
      String begin,
      Runnable asked,
      Runnable grown,
      Supplier<String> result) {
    this.stage = stage;
    this.asked = asked;
    this.grown = grown;
    this.result = result;
    trials = new Trials(sessions, this);
    progress = new ProgressView(stage, begin, this::pressed);
  }

  /** The button and how far it has come. */
  Tag tag() {
    return progress.tag();
  }

  /** Trains a run with each of these settings, in their order. */
  void begin(List<Settings> settings, int forEpochs) {
    wanted = settings;
    outcomes.clear();
    progress.show(0, wanted.size());
    trials.begin(wanted, forEpochs);
  }

  /** Gives up what is not trained yet; its engine ends. */
  void cancel() {
    trials.cancel();
  }

  /** The settings of all runs that were asked for last. */
  List<Settings> wanted() {
    return wanted;
  }

  /** What has come of them, in their order. */
  List<Outcome> outcomes() {
    return outcomes;
  }

  @Override
  public void trained(int index, Outcome outcome) {
    outcomes.add(outcome);
    progress.show(outcomes.size(), wanted.size());
    grown.run();
  }

  @Override
  public void ended() {
    progress.end();
    stage.live().say(result.get());
  }

  @Override
  public void failed(Sentence sentence) {
    progress.refuse(stage.words(sentence));
  }

  private void pressed() {
    if (trials.areUnderWay()) {
      trials.cancel();
      return;
    }
    try {
      asked.run();
    } catch (Refusal refusal) {
      progress.refuse(stage.words(refusal.sentence()));
    }
  }
}
