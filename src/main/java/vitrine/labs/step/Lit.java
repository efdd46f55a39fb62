package vitrine.labs.step;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vitrine.compute.graph.Affine;
import vitrine.compute.graph.AffineInputGradient;
import vitrine.compute.graph.Concatenate;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.view.network.NetworkPlan;
import vitrine.view.network.Tile;

/**
 * What of the picture is lit while a walk stands still: by keys of tiles and links.
 *
 * @param now what is computed
 * @param way what it is computed from, or by which way the blame comes back from the loss
 */
record Lit(Set<String> now, Set<String> way) {
  /**
   * What a stop lights.
   *
   * @param chain the gradients from here back to the loss; none on the way forward
   */
  static Lit of(Stop stop, Graph graph, NetworkPlan plan, List<Reference> chain) {
    var lit = new Lit(new HashSet<>(), new HashSet<>());
    var subject = stop.subject(graph);
    for (int i = 0; i < stop.count(); i++) {
      light(lit.now, subject, stop.from() + i, plan);
    }
    if (subject.role() == Role.METRIC || stop.phase() == Phase.LOSS) {
      var columns = plan.columns();
      for (var tile : columns.get(columns.size() - 1)) {
        lit.now.add(tile.key());
      }
    }
    for (var tile : plan.tiles()) {
      boolean isHere = lit.now.contains(tile.key());
      if (isHere && stop.node().operation() instanceof Affine) {
        lit.follow(plan, tile, false);
      }
      if (isHere && stop.node().operation() instanceof AffineInputGradient) {
        lit.follow(plan, tile, true);
      }
    }
    for (var link : chain) {
      var of = graph.find(link.node().name().substring(Gradients.NAME.length()));
      if (of != null) {
        light(lit.way, of, link.place(), plan);
      }
    }
    lit.join(plan);
    return lit;
  }

  /** The links that lead on from a tile, or to it, and what stands at their other ends. */
  private void follow(NetworkPlan plan, Tile tile, boolean on) {
    for (var link : on ? plan.outOf(tile) : plan.into(tile)) {
      way.add(link.key());
      way.add(on ? link.to().key() : link.from().key());
    }
  }

  /** Between two tiles of a chain the link belongs to the way too. */
  private void join(NetworkPlan plan) {
    for (var link : plan.links()) {
      boolean from = way.contains(link.from().key()) || now.contains(link.from().key());
      boolean to = way.contains(link.to().key()) || now.contains(link.to().key());
      if (from && to) {
        way.add(link.key());
      }
    }
  }

  private static void light(Set<String> keys, Node node, int place, NetworkPlan plan) {
    for (var link : plan.links()) {
      if (link.weight() == node && link.place() == place) {
        keys.add(link.key());
        keys.add(link.to().key());
      }
    }
    for (var tile : plan.tiles()) {
      boolean isOfTile = tile.node() == node || tile.sum() == node || tile.bias() == node;
      boolean isInput = !tile.isNeuron() && tile.used();
      boolean isAllInputs = isInput && node.operation() instanceof Concatenate;
      boolean isPoint = isInput && node.role() == Role.GIVEN && tile.node().inputs().contains(node);
      if ((isOfTile && tile.place() == place) || isAllInputs || isPoint) {
        keys.add(tile.key());
      }
    }
  }
}
