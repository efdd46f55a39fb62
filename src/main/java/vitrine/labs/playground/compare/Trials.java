package vitrine.labs.playground.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.session.Command;
import vitrine.session.PageListener;
import vitrine.session.PageSession;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.session.Sessions;
import vitrine.session.Setting.Effect;
import vitrine.session.Settings;
import vitrine.session.Snapshot;
import vitrine.session.Start;

/**
 * Trains one run after the other in an engine of its own, each from its start for so many epochs,
 * while the page's run goes on as it likes.
 */
final class Trials implements PageListener {
  private final Sessions sessions;
  private final Watcher watcher;
  private List<Settings> wanted = List.of();
  private int epochs;
  private int at;
  private boolean hasBegun;
  private @Nullable PageSession session;

  /** Hears what comes of the runs. */
  interface Watcher {
    /** Run number {@code index} has been trained. */
    void trained(int index, Outcome outcome);

    /** All have been trained, or the rest has been given up. */
    void ended();

    /** They cannot go on. */
    void failed(Sentence sentence);
  }

  /** Nothing to train yet. */
  Trials(Sessions sessions, Watcher watcher) {
    this.sessions = sessions;
    this.watcher = watcher;
  }

  /** Whether runs are being trained. */
  boolean areUnderWay() {
    return session != null;
  }

  /** Trains a run with each of these settings, in their order; what was under way is given up. */
  void begin(List<Settings> settings, int forEpochs) {
    end();
    if (settings.isEmpty()) {
      return;
    }
    wanted = List.copyOf(settings);
    epochs = forEpochs;
    at = 0;
    open();
  }

  /** Gives up what is not trained yet; its engine ends. */
  void cancel() {
    if (session != null) {
      end();
      watcher.ended();
    }
  }

  @Override
  public void ready() {
    var running = session;
    if (!hasBegun && running != null) {
      hasBegun = true;
      train(running);
    }
  }

  @Override
  public void seen(Snapshot snapshot) {
    var running = session;
    if (running != null) {
      running.drawn();
    }
  }

  @Override
  public void told(Sentence sentence) {
    if (!sentence.key().equals("error.engine.restarted")) {
      fail(sentence);
    }
  }

  private void open() {
    hasBegun = false;
    session = sessions.open(Start.of(wanted.get(at)), this);
  }

  private void end() {
    var running = session;
    session = null;
    if (running != null) {
      running.close();
    }
  }

  private void next() {
    var running = session;
    if (running == null) {
      return;
    }
    if (at == wanted.size()) {
      end();
      watcher.ended();
      return;
    }
    if (at > 0 && !wanted.get(at).text("rules").equals("ours")) {
      // under the ancestor's rules a new start depends on all before it
      end();
      open();
      return;
    }
    var change = difference(running.settings(), wanted.get(at));
    var train = when(running, () -> train(running));
    if (change.isEmpty()) {
      running.send(new Command.Reset(), train);
    } else {
      running.send(new Command.Change(change), when(running, () -> restart(running, train)));
    }
  }

  /** A change that leaves the run where it is needs a start after it. */
  private void restart(PageSession running, Reply train) {
    if (running.examples() > 0) {
      running.send(new Command.Reset(), train);
    } else {
      train.done();
    }
  }

  private void train(PageSession running) {
    double target = (double) epochs * running.epochSize();
    running.stepTo(
        target,
        when(
            running,
            () ->
                RunReader.read(
                    running,
                    outcome -> watcher.trained(at, outcome),
                    when(
                        running,
                        () -> {
                          at++;
                          next();
                        }))));
  }

  /** A reply that counts only as long as the same runs are wanted. */
  private Reply when(PageSession running, Runnable done) {
    return new Reply() {
      @Override
      public void done() {
        if (running == session) {
          done.run();
        }
      }

      @Override
      public void refused(Sentence sentence) {
        if (running == session) {
          fail(sentence);
        }
      }
    };
  }

  private void fail(Sentence sentence) {
    end();
    watcher.failed(sentence);
  }

  /** All that differs but what is only shown. */
  private static Map<String, String> difference(Settings now, Settings next) {
    var change = new HashMap<String, String>();
    for (var entry : next.differencesFrom(now).entrySet()) {
      if (next.declaration().setting(entry.getKey()).effect() != Effect.VIEW) {
        change.put(entry.getKey(), entry.getValue());
      }
    }
    return change;
  }
}
