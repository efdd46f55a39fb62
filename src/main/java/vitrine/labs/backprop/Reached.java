package vitrine.labs.backprop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.labs.step.Phase;
import vitrine.labs.step.Stop;
import vitrine.labs.step.Walk;

/**
 * How far a walk has come: which numbers of the circuit are known by now, and which of its parts
 * the present stop is about.
 *
 * @param walk the way
 * @param at the present stop
 * @param chain the gradients from the present one to the loss; none but on the way back
 */
record Reached(Walk walk, int at, List<Reference> chain) {
  /** Whether what leaves a gate is known: what only enters always is, but for the target. */
  boolean value(Gate gate, Circuit circuit) {
    var number = gate.number();
    if (number != null) {
      return walk.find(number.node(), number.place()) <= at;
    }
    for (var wire : circuit.wires()) {
      if (wire.from() == gate && wire.to() != null) {
        return value(wire.to(), circuit);
      }
    }
    return false;
  }

  /** Whether the blame on a wire is known. */
  boolean gradient(Wire wire) {
    var gradient = wire.gradient();
    return gradient != null && walk.find(gradient.node(), gradient.place()) <= at;
  }

  /** Whether a weight has moved. */
  boolean update(Gate gate) {
    var number = gate.number();
    if (number == null || number.node().role() != Role.PARAMETER) {
      return false;
    }
    for (var node : walk.graph().nodes(Role.UPDATE)) {
      if (node.writes() == number.node()) {
        return walk.find(node, number.place()) <= at;
      }
    }
    return false;
  }

  /** Whether the loss has been worked out again. */
  boolean again() {
    return stop().phase() == Phase.AGAIN;
  }

  /** The gates that the present stop is about. */
  Set<Gate> gates(Circuit circuit) {
    var found = new HashSet<Gate>();
    boolean isForward = stop().phase() != Phase.BACKWARD;
    for (var gate : circuit.gates()) {
      var number = gate.number();
      if (isForward && number != null && isHere(stop().subject(walk.graph()), number)) {
        found.add(gate);
      }
    }
    for (var wire : circuit.wires()) {
      boolean isSummed = wire.to() != null && found.contains(wire.to());
      if (wire.from().kind() == Gate.Kind.PRODUCT && isSummed) {
        found.add(wire.from());
      }
    }
    return found;
  }

  /** The wires that the present stop is about: of a sum, also those of its products. */
  List<Wire> wires(Circuit circuit) {
    var found = new ArrayList<Wire>();
    if (stop().phase() == Phase.BACKWARD) {
      for (var wire : circuit.wires()) {
        var gradient = wire.gradient();
        if (gradient != null && isHere(stop().node(), gradient)) {
          found.add(wire);
        }
      }
      return found;
    }
    if (stop().phase() != Phase.UPDATE) {
      var gates = gates(circuit);
      for (var wire : circuit.wires()) {
        if (wire.to() != null && gates.contains(wire.to())) {
          found.add(wire);
        }
      }
    }
    return found;
  }

  /** Whether a wire lies on the way by which the blame has come. */
  boolean isOnTheWay(Wire wire) {
    var gradient = wire.gradient();
    for (var link : chain) {
      if (gradient != null && same(link, gradient)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHere(@Nullable Node node, Reference number) {
    int place = number.place() - stop().from();
    return number.node() == node && place >= 0 && place < stop().count();
  }

  private static boolean same(Reference some, Reference other) {
    return some.node() == other.node() && some.place() == other.place();
  }

  private Stop stop() {
    return walk.stops().get(at);
  }
}
