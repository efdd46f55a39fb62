package vitrine.labs.digits.images;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.session.Probe;
import vitrine.session.Snapshot;

/**
 * Asks for large tensors of weights only when they may have changed, and while training only now
 * and then: each costs as much as a hundred small ones on its way to the page.
 */
public final class WeightWatch {
  /** Snapshots that go by without weights while training: at 60 a second, four get them. */
  private static final int LEFT_OUT = 14;

  private final Map<String, double[]> kept = new HashMap<>();
  private List<String> wanted = List.of();
  private double seenAt = -1;
  private int leftOut = LEFT_OUT;
  private boolean isDue = true;

  /** What is wanted from now on, by the names of the nodes. */
  public void want(List<String> nodes) {
    for (var node : nodes) {
      isDue |= !kept.containsKey(node);
    }
    wanted = List.copyOf(nodes);
  }

  /** What the next snapshot must hold. */
  public List<Probe> probes() {
    var probes = new ArrayList<Probe>();
    if (isDue) {
      for (var node : wanted) {
        probes.add(Probe.parameters(node));
      }
    }
    return probes;
  }

  /** What is known is out of date: the network may be another one. */
  public void forget() {
    kept.clear();
    seenAt = -1;
    isDue = true;
  }

  /** Takes what a snapshot holds; while training, one in so many is to hold weights. */
  public boolean take(Snapshot snapshot) {
    leftOut++;
    return take(snapshot, leftOut > LEFT_OUT);
  }

  /**
   * Takes what a snapshot holds.
   *
   * @param isTime whether the last ones are long enough ago, while training
   * @return whether it holds all that is wanted
   */
  public boolean take(Snapshot snapshot, boolean isTime) {
    if (snapshot.examples() != seenAt && !holdsAll(snapshot)) {
      isDue |= !snapshot.running() || isTime;
      return false;
    }
    boolean isNew = holdsAll(snapshot);
    for (var node : wanted) {
      double @Nullable [] values = snapshot.find(Probe.parameters(node));
      if (values != null) {
        kept.put(node, values);
      }
    }
    if (isNew) {
      seenAt = snapshot.examples();
      leftOut = 0;
      isDue = false;
    }
    return isNew;
  }

  /** The weights of a node as they are in this snapshot, or null if they are not known. */
  public double @Nullable [] at(Snapshot snapshot, String node) {
    return snapshot.examples() == seenAt ? kept.get(node) : null;
  }

  private boolean holdsAll(Snapshot snapshot) {
    for (var node : wanted) {
      if (snapshot.find(Probe.parameters(node)) == null) {
        return false;
      }
    }
    return !wanted.isEmpty();
  }
}
