package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.List;
import vitrine.view.network.NetworkPlan;
import vitrine.view.network.Tile;

/** The weights and biases that belong to a neuron. */
final class NeuronParts {
  private NeuronParts() {}

  /** What it learns by: the weights that lead to it, its bias, its part of a normalisation. */
  static List<Holds.Part> into(NetworkPlan plan, Tile tile) {
    var parts = new ArrayList<Holds.Part>();
    for (var link : plan.into(tile)) {
      parts.add(new Holds.Part(link.weight(), link.place()));
    }
    var layer = plan.layer(tile.column());
    if (layer != null) {
      for (var parameter : layer.parameters()) {
        if (parameter != layer.weight()) {
          parts.add(new Holds.Part(parameter, tile.place()));
        }
      }
    }
    return parts;
  }

  /** What takes its answer on: the weights that lead from it. */
  static List<Holds.Part> outOf(NetworkPlan plan, Tile tile) {
    var parts = new ArrayList<Holds.Part>();
    for (var link : plan.outOf(tile)) {
      parts.add(new Holds.Part(link.weight(), link.place()));
    }
    return parts;
  }
}
