package vitrine.session;

import java.util.List;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.plan.State;
import vitrine.training.optimizer.GradientDescent;

/**
 * The weights and biases of a live network as visitors' commands change them.
 *
 * @param graph the network's declaration
 * @param state where its numbers are kept
 */
public record LiveParameters(Graph graph, State state) {
  private static final double GROWN_WITHOUT_BOUND = 1e8;

  /**
   * Carries out an edit, or several as one.
   *
   * @throws Refusal if one of them cannot be carried out; then nothing has changed
   */
  public void edit(Command edit) {
    for (var each : edit instanceof Command.Together all ? all.edits() : List.of(edit)) {
      carryOut(each, false);
    }
    for (var each : edit instanceof Command.Together all ? all.edits() : List.of(edit)) {
      carryOut(each, true);
    }
  }

  private void carryOut(Command edit, boolean truly) {
    if (edit instanceof Command.SetValue set) {
      set(set, truly);
    } else if (edit instanceof Command.Freeze freeze) {
      freeze(freeze, truly);
    }
  }

  /**
   * Writes numbers typed by hand.
   *
   * @throws Refusal if there is no such parameter, or a place or a number is out of its range; then
   *     nothing has changed
   */
  public void set(Command.SetValue set) {
    set(set, true);
  }

  private void set(Command.SetValue set, boolean truly) {
    var node = parameter(set.node());
    int size = node.shape().size();
    if (set.from() < 0 || set.from() > size - set.values().size()) {
      throw new Refusal("refused.values", set.node(), Integer.toString(size));
    }
    var values = new double[set.values().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = set.values().get(i);
      if (hasGrown(values[i])) {
        throw new Refusal("refused.number", Numerals.write(values[i]));
      }
    }
    if (truly) {
      state.of(node).write(set.from(), values, 0, values.length);
    }
  }

  /**
   * Holds numbers where they are while the rest learns.
   *
   * @throws Refusal if there is no such parameter, or the mask has another size
   */
  public void freeze(Command.Freeze freeze) {
    freeze(freeze, true);
  }

  private void freeze(Command.Freeze freeze, boolean truly) {
    var node = parameter(freeze.node());
    var mask = new double[node.shape().size()];
    if (freeze.frozen().size() != mask.length) {
      throw new Refusal("refused.values", freeze.node(), Integer.toString(mask.length));
    }
    for (int i = 0; i < mask.length; i++) {
      mask[i] = freeze.frozen().get(i) ? 0 : 1;
    }
    if (truly) {
      state.write(graph.node(GradientDescent.FREE + freeze.node()), mask);
    }
  }

  /** Whether any of them is no longer finite or has grown without bound. */
  public boolean haveGrown() {
    for (var parameter : graph.nodes(Role.PARAMETER)) {
      for (double value : state.read(parameter)) {
        if (hasGrown(value)) {
          return true;
        }
      }
    }
    return false;
  }

  private Node parameter(String name) {
    var node = graph.find(name);
    if (node == null || node.role() != Role.PARAMETER) {
      throw new Refusal("refused.parameter", name);
    }
    return node;
  }

  /** Written so that NaN counts as grown. */
  private static boolean hasGrown(double value) {
    return !(value < GROWN_WITHOUT_BOUND && value > -GROWN_WITHOUT_BOUND);
  }
}
