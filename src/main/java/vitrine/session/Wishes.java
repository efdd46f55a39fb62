package vitrine.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page wants to hear of the run: probes for every snapshot, single numbers to note on the
 * way, and the example given by hand at which some of them look. What answers an earlier wish is
 * told apart.
 */
final class Wishes {
  private final EngineLine line;
  private List<Probe> watched = List.of();
  private List<Probe> traced = List.of();
  private double[] own = new double[0];
  private int watch;
  private int trace;

  Wishes(EngineLine line) {
    this.line = line;
  }

  /** Says what every snapshot must hold. */
  void watch(List<Probe> probes) {
    if (!Probe.areSame(probes, watched)) {
      watched = List.copyOf(probes);
      watch++;
      tellWatch();
    }
  }

  /** Says what to note on the way. */
  void trace(List<Probe> probes) {
    traced = List.copyOf(probes);
    trace++;
    tellTrace();
  }

  /** Tells an engine that may not know yet. */
  void tellWatch() {
    line.post(Packets.watch(watch, watched));
  }

  /** Tells an engine that may not know yet; also one that has not been opened. */
  void tellTrace() {
    if (trace > 0) {
      line.post(Packets.trace(trace, traced));
    }
  }

  /** Gives an example by hand. */
  void own(double[] input) {
    own = input.clone();
    tellOwn();
  }

  /** Tells an engine that may not know yet; also one that has not been opened. */
  void tellOwn() {
    if (own.length > 0) {
      line.post(new Packet(Kinds.OWN, List.of(), own.clone()));
    }
  }

  /** The snapshot in a packet; null if it answers an earlier wish. */
  @Nullable Snapshot snapshot(Packet packet) {
    return Packets.snapshot(packet, watch, watched);
  }

  /** Hands on the notes in a packet, unless they answer an earlier wish. */
  void passed(Packet packet, PageListener listener) {
    var numbers = new Numbers(packet.numbers());
    if ((int) numbers.next() != trace) {
      return;
    }
    int width = 1 + traced.size();
    for (int i = 1; i + width <= packet.numbers().length; i += width) {
      double examples = numbers.next();
      var values = new double[traced.size()];
      for (int j = 0; j < values.length; j++) {
        values[j] = numbers.next();
      }
      listener.passed(examples, values);
    }
  }
}
