package vitrine.bench;

import java.util.List;
import vitrine.bench.work.Request;
import vitrine.session.Sentence;

/** A list of requests, measured one after the other until the last or until it is stopped. */
final class Round {
  private final BenchLine line;
  private final Listener listener;
  private List<Request> requests = List.of();
  private int at;
  private boolean stopping;

  /** Hears how the round goes. */
  interface Listener {
    /** The {@code at}th of {@code requests}, 0 first, is asked for. */
    void begun(List<Request> requests, int at);

    /** So much of the whole round is done, from 0 to 1. */
    void progressed(double share);

    /** That request has its result. */
    void measured(Request request, Result result);

    /** That request has none. */
    void refused(Request request, Sentence sentence);

    /** The round is over. */
    void ended(boolean stopped);
  }

  Round(BenchLine line, Listener listener) {
    this.line = line;
    this.listener = listener;
  }

  boolean isRunning() {
    return !requests.isEmpty();
  }

  /** Starts a round, unless one is under way. */
  void start(List<Request> wanted) {
    if (!isRunning() && !wanted.isEmpty()) {
      requests = List.copyOf(wanted);
      at = 0;
      stopping = false;
      ask();
    }
  }

  /** Stops the round; what was measured stays. */
  void stop() {
    if (isRunning()) {
      stopping = true;
      line.stop();
    }
  }

  /** Stops the round in the middle of whatever the engine does, if it still has not stopped. */
  void cut() {
    if (isRunning() && stopping) {
      line.cut();
    }
  }

  private void ask() {
    listener.begun(requests, at);
    var request = requests.get(at);
    line.measure(
        request,
        new BenchLine.Listener() {
          @Override
          public void progressed(double share) {
            listener.progressed((at + share) / requests.size());
          }

          @Override
          public void measured(Result result) {
            listener.measured(request, result);
            goOn();
          }

          @Override
          public void refused(Sentence sentence) {
            if (!stopping) {
              listener.refused(request, sentence);
            }
            goOn();
          }
        });
  }

  private void goOn() {
    at++;
    if (stopping || at == requests.size()) {
      requests = List.of();
      listener.ended(stopping);
    } else {
      ask();
    }
  }
}
