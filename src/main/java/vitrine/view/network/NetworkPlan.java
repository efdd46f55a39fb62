package vitrine.view.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Affine;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.Concatenate;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.network.layer.Signal;

/**
 * What the picture of a network shows, read off its graph: columns of tiles, from the inputs on
 * offer to the output, and the weights between them.
 *
 * @param columns the tiles of each column, inputs first, output last
 * @param links every weight, layer by layer
 */
public record NetworkPlan(List<List<Tile>> columns, List<Link> links) {
  public NetworkPlan {
    columns = List.copyOf(columns);
    links = List.copyOf(links);
  }

  /**
   * The plan of a graph of dense layers over joined inputs or over one block of them, as the
   * network is used.
   */
  public static NetworkPlan of(Graph graph) {
    return of(graph, input -> true);
  }

  /**
   * The plan of such a graph without the inputs that are neither in use nor on offer.
   *
   * @param offers whether an input that is not in use is on offer
   */
  public static NetworkPlan of(Graph graph, Predicate<Node> offers) {
    var columns = new ArrayList<List<Tile>>();
    var links = new ArrayList<Link>();
    var sources = new HashMap<Node, List<Tile>>();
    for (var node : graph.nodes()) {
      if (node.operation() instanceof Concatenate && columns.isEmpty()) {
        columns.add(inputs(graph, node, sources, offers));
      } else if (node.operation() instanceof Affine && !node.name().startsWith(Signal.LEARNING)) {
        if (columns.isEmpty()) {
          columns.add(block(node.inputs().get(0), sources));
        }
        var outputs = layer(columns.size(), node, activated(graph, node));
        columns.add(outputs);
        sources.put(outputs.isEmpty() ? node : outputs.get(0).node(), outputs);
        var given = node.inputs().get(0);
        connect(links, sources.getOrDefault(given, List.of()), outputs, node.inputs().get(1));
      }
    }
    return new NetworkPlan(columns, links);
  }

  /** Every tile, column by column. */
  public List<Tile> tiles() {
    var tiles = new ArrayList<Tile>();
    columns.forEach(tiles::addAll);
    return tiles;
  }

  /** The tile of that key, or null. */
  public @Nullable Tile find(String key) {
    for (var tile : tiles()) {
      if (tile.key().equals(key)) {
        return tile;
      }
    }
    return null;
  }

  /** The links that lead to a tile, in the order of its inputs. */
  public List<Link> into(Tile tile) {
    var found = new ArrayList<Link>();
    for (var link : links) {
      if (link.to().equals(tile)) {
        found.add(link);
      }
    }
    return found;
  }

  /** The links that lead on from a tile. */
  public List<Link> outOf(Tile tile) {
    var found = new ArrayList<Link>();
    for (var link : links) {
      if (link.from().equals(tile)) {
        found.add(link);
      }
    }
    return found;
  }

  /**
   * Every single number that comes before the joined inputs can be an input; those that are joined
   * are used.
   */
  private static List<Tile> inputs(
      Graph graph, Node joined, Map<Node, List<Tile>> sources, Predicate<Node> offers) {
    var offered = new ArrayList<Tile>();
    var used = new ArrayList<Tile>();
    for (var node : graph.nodes()) {
      if (node == joined) {
        break;
      }
      boolean isUsed = joined.inputs().indexOf(node) >= 0;
      boolean isInput = node.role() == Role.VALUE && node.shape().size() == 1;
      if (isInput && (isUsed || offers.test(node))) {
        var tile = new Tile(0, offered.size(), node, 0, null, null, isUsed);
        offered.add(tile);
        if (tile.used()) {
          used.add(tile);
        }
      }
    }
    sources.put(joined, used);
    return offered;
  }

  /** The numbers of a block that is taken in whole. */
  private static List<Tile> block(Node given, Map<Node, List<Tile>> sources) {
    var tiles = new ArrayList<Tile>();
    for (int place = 0; place < given.shape().size(); place++) {
      tiles.add(new Tile(0, place, given, place, null, null, true));
    }
    sources.put(given, tiles);
    return tiles;
  }

  private static List<Tile> layer(int column, Node sum, Node output) {
    var tiles = new ArrayList<Tile>();
    for (int place = 0; place < output.shape().size(); place++) {
      tiles.add(new Tile(column, place, output, place, sum, sum.inputs().get(2), true));
    }
    return tiles;
  }

  private static void connect(
      List<Link> links, List<Tile> inputs, List<Tile> outputs, Node weight) {
    int place = 0;
    for (var to : outputs) {
      for (var from : inputs) {
        links.add(new Link(from, to, weight, place++));
      }
    }
  }

  /** What a sum becomes once it is bent; the sum itself where nothing bends it. */
  private static Node activated(Graph graph, Node sum) {
    for (var node : graph.nodes(Role.VALUE)) {
      if (node.operation() instanceof Bend && node.inputs().get(0) == sum) {
        return node;
      }
    }
    return sum;
  }
}
