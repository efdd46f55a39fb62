package vitrine.view.network;

import java.util.HashSet;
import java.util.Set;

/**
 * Where a number comes from and where it goes: the tiles and links on the paths that lead to a tile
 * or a link, and on from it.
 *
 * @param keys the keys of those tiles and links
 */
public record Trace(Set<String> keys) {
  /** The trace of a tile. */
  public static Trace of(NetworkPlan plan, Tile tile) {
    var keys = new HashSet<String>();
    keys.add(tile.key());
    back(plan, tile, keys);
    on(plan, tile, keys);
    return new Trace(keys);
  }

  /** The trace of a link: the way to where it begins, and on from the neuron it goes into. */
  public static Trace of(NetworkPlan plan, Link link) {
    var keys = new HashSet<String>();
    keys.add(link.key());
    keys.add(link.to().key());
    keys.add(link.from().key());
    back(plan, link.from(), keys);
    on(plan, link.to(), keys);
    return new Trace(keys);
  }

  /** Whether a tile or link of that key is part of it. */
  public boolean has(String key) {
    return keys.contains(key);
  }

  private static void back(NetworkPlan plan, Tile tile, Set<String> keys) {
    for (var link : plan.into(tile)) {
      keys.add(link.key());
      if (keys.add(link.from().key())) {
        back(plan, link.from(), keys);
      }
    }
  }

  private static void on(NetworkPlan plan, Tile tile, Set<String> keys) {
    for (var link : plan.outOf(tile)) {
      keys.add(link.key());
      if (keys.add(link.to().key())) {
        on(plan, link.to(), keys);
      }
    }
  }
}
