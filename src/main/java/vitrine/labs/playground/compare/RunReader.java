package vitrine.labs.playground.compare;

import java.util.function.Consumer;
import vitrine.session.LabSession;
import vitrine.session.Probe;
import vitrine.session.Reply;

/** Reads how a run does at the moment. */
final class RunReader {
  private RunReader() {}

  /** Hands over how {@code session}'s run does once all of it has been read. */
  static void read(LabSession session, Consumer<Outcome> taker, Reply reply) {
    var read = new double[Outcome.probes().size()];
    read(session, 0, read, taker, reply);
  }

  private static void read(
      LabSession session, int at, double[] read, Consumer<Outcome> taker, Reply reply) {
    if (at == read.length) {
      taker.accept(Outcome.of(session.examples(), session.epochSize(), read));
      reply.done();
      return;
    }
    Probe probe = Outcome.probes().get(at);
    Runnable next = () -> read(session, at + 1, read, taker, reply);
    if (session.graph().find(probe.node()) == null) {
      read[at] = Double.NaN;
      next.run();
    } else {
      session.read(probe, values -> read[at] = values[0], Reply.of(next, reply));
    }
  }
}
