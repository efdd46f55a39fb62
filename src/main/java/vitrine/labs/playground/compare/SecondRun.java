package vitrine.labs.playground.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vitrine.labs.frame.Measures;
import vitrine.session.Command;
import vitrine.session.LabSession;
import vitrine.session.PageListener;
import vitrine.session.PageSession;
import vitrine.session.Refusal;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.session.Sessions;
import vitrine.session.Setting.Effect;
import vitrine.session.Settings;
import vitrine.session.Snapshot;
import vitrine.session.Start;

/**
 * A second run on the clock of the first: the same data, one setting different. Whenever the first
 * has seen more examples, or fewer, the second goes to the same number.
 */
final class SecondRun implements PageListener {
  private final LabSession first;
  private final Sessions sessions;
  private final Consumer<Snapshot> seen;
  private final Passed passed;
  private final Consumer<Sentence> told;
  private @Nullable PageSession second;
  private String key = "";
  private String value = "";
  private int stretch;
  private boolean isReady;
  private boolean isBusy;

  /** Hears what the run went through. */
  interface Passed {
    /** The losses over the training and the test points after so many examples. */
    void passed(double examples, double[] losses);
  }

  /**
   * A second run that has not begun.
   *
   * @param seen is handed what its engine saw; {@link #drawn} says that it has been drawn
   * @param passed hears both losses on the way
   * @param told hears why it cannot go on
   */
  SecondRun(
      LabSession first,
      Sessions sessions,
      Consumer<Snapshot> seen,
      Passed passed,
      Consumer<Sentence> told) {
    this.first = first;
    this.sessions = sessions;
    this.seen = seen;
    this.passed = passed;
    this.told = told;
  }

  /** Its session, or null while there is none. */
  @Nullable PageSession session() {
    return second;
  }

  /** Begins with another value of one setting, or goes on with that from a new start. */
  void begin(String differentKey, String differentValue) {
    key = differentKey;
    value = differentValue;
    if (second == null) {
      isReady = false;
      isBusy = false;
      stretch = first.stretch();
      var opened = sessions.open(Start.of(settings()), this);
      opened.trace(List.of(Measures.TRAIN_LOSS, Measures.TEST_LOSS));
      second = opened;
    } else {
      follow();
    }
  }

  /** Ends it and its engine. */
  void end() {
    var running = second;
    second = null;
    if (running != null) {
      running.close();
    }
  }

  /** The snapshot has been drawn; the next may come. */
  void drawn() {
    var running = second;
    if (running != null) {
      running.drawn();
    }
  }

  /** The settings it is to have: the first's but one. */
  Settings settings() {
    return first.settings().with(key, value);
  }

  /** Goes where the first is. One thing at a time: what is missed meanwhile is caught up later. */
  void follow() {
    var running = second;
    if (running == null || !isReady || isBusy) {
      return;
    }
    Map<String, String> change;
    try {
      change = difference(running.settings());
    } catch (Refusal refusal) {
      told.accept(refusal.sentence());
      return;
    }
    double target = first.examples();
    if (!change.isEmpty()) {
      isBusy = true;
      running.send(new Command.Change(change), next());
    } else if (stretch != first.stretch()) {
      stretch = first.stretch();
      isBusy = true;
      running.send(new Command.Reset(), next());
    } else if (target > running.examples() && !isStuck(running)) {
      isBusy = true;
      running.stepTo(target, next());
    } else if (target < running.examples()) {
      isBusy = true;
      running.backTo(target, next());
    }
  }

  @Override
  public void ready() {
    isReady = true;
    follow();
  }

  @Override
  public void seen(Snapshot snapshot) {
    seen.accept(snapshot);
  }

  @Override
  public void passed(double examples, double[] values) {
    passed.passed(examples, values);
  }

  @Override
  public void told(Sentence sentence) {
    told.accept(sentence);
  }

  /** A run that has diverged does not go on. */
  private static boolean isStuck(PageSession running) {
    var last = running.snapshot();
    return last != null && last.diverged();
  }

  private Map<String, String> difference(Settings now) {
    var change = new HashMap<String, String>();
    var wanted = settings();
    for (var entry : wanted.differencesFrom(now).entrySet()) {
      if (wanted.declaration().setting(entry.getKey()).effect() != Effect.VIEW) {
        change.put(entry.getKey(), entry.getValue());
      }
    }
    return change;
  }

  private Reply next() {
    var asked = second;
    return new Reply() {
      @Override
      public void done() {
        if (asked == second) {
          isBusy = false;
          follow();
        }
      }

      @Override
      public void refused(Sentence sentence) {
        if (asked == second) {
          isBusy = false;
          told.accept(sentence);
        }
      }
    };
  }
}
