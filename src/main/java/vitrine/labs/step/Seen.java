package vitrine.labs.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.session.Probe;
import vitrine.session.Snapshot;

/** Everything about one training example at one moment, as the engine has told it. */
final class Seen implements ToDoubleFunction<Reference> {
  private final Snapshot snapshot;
  private final int example;
  private final Map<Node, double[]> known = new HashMap<>();

  Seen(Snapshot snapshot, int example) {
    this.snapshot = snapshot;
    this.example = example;
  }

  /** What must be asked for, so that a walk can be shown for an example. */
  static List<Probe> probes(Walk walk, int example) {
    var probes = new ArrayList<Probe>();
    for (var node : walk.graph().nodes()) {
      if (node.role().isKept()) {
        probes.add(probe(node, example));
      }
    }
    for (var stop : walk.stops()) {
      boolean isRead = stop.phase() != Phase.UPDATE && stop.phase() != Phase.AGAIN;
      if (isRead && stop.from() == 0) {
        probes.add(probe(stop.node(), example));
      }
    }
    return probes;
  }

  /** Where the numbers of a node are read: kept ones as they are, all others at the example. */
  static Probe probe(Node node, int example) {
    return node.role().isKept()
        ? Probe.parameters(node.name())
        : Probe.example(node.name(), example);
  }

  /** Whether all of the walk was seen. */
  boolean isWhole(Walk walk) {
    for (var probe : probes(walk, example)) {
      double @Nullable [] values = snapshot.find(probe);
      if (values == null || values.length == 0) {
        return false;
      }
    }
    return true;
  }

  /** The numbers of a node. */
  double[] numbers(Node node) {
    return known.computeIfAbsent(
        node,
        each -> {
          double @Nullable [] values = snapshot.find(probe(each, example));
          return values == null ? new double[0] : values;
        });
  }

  /** NaN for what was not seen, and for what the step itself changes before it is used. */
  @Override
  public double applyAsDouble(Reference number) {
    var node = number.node();
    var values = numbers(node);
    boolean changes = node.role() == Role.MEMORY && node.name().equals(UpdateFormula.FACTOR);
    return changes || number.place() >= values.length ? Double.NaN : values[number.place()];
  }
}
