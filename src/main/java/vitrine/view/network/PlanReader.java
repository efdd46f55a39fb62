package vitrine.view.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vitrine.compute.graph.Add;
import vitrine.compute.graph.Affine;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.Broadcast;
import vitrine.compute.graph.Concatenate;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Normalise;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Softmax;
import vitrine.network.layer.Signal;

/**
 * Reads a plan off a graph, as the network is used: what lies between two layers is folded into the
 * first of them.
 */
final class PlanReader {
  private final Graph graph;
  private final Predicate<Node> offers;
  private final List<List<Tile>> columns = new ArrayList<>();
  private final List<Layer> layers = new ArrayList<>();
  private final List<List<Link>> links = new ArrayList<>();
  private final List<Residual> residuals = new ArrayList<>();

  /** The tiles whose answers a node holds, in its order. */
  private final Map<Node, List<Tile>> sources = new HashMap<>();

  PlanReader(Graph graph, Predicate<Node> offers) {
    this.graph = graph;
    this.offers = offers;
  }

  NetworkPlan read() {
    for (var node : graph.nodes()) {
      if (node.name().startsWith(Signal.LEARNING) || node.role() != Role.VALUE) {
        continue;
      }
      if (node.operation() instanceof Concatenate && columns.isEmpty()) {
        columns.add(inputs(node));
      } else if (node.operation() instanceof Affine) {
        addLayer(node);
      } else if (node.operation() instanceof Add) {
        addResidual(node);
      }
    }
    return new NetworkPlan(columns, layers, links, residuals);
  }

  /**
   * Every single number that comes before the joined inputs can be an input; those that are joined
   * are used.
   */
  private List<Tile> inputs(Node joined) {
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
  private List<Tile> block(Node given) {
    var tiles = new ArrayList<Tile>();
    for (int place = 0; place < given.shape().size(); place++) {
      tiles.add(new Tile(0, place, given, place, null, null, true));
    }
    sources.put(given, tiles);
    return tiles;
  }

  private void addLayer(Node sum) {
    var given = sum.inputs().get(0);
    if (columns.isEmpty()) {
      columns.add(block(given));
    }
    var layer = layer(columns.size(), sum);
    var tiles = new ArrayList<Tile>();
    for (int place = 0; place < layer.size(); place++) {
      var bias = layer.bias();
      tiles.add(new Tile(layer.column(), place, layer.output(), place, sum, bias, true));
    }
    columns.add(tiles);
    layers.add(layer);
    links.add(connect(sources.getOrDefault(given, List.of()), tiles, layer.weight()));
    sources.put(layer.output(), tiles);
  }

  /** From a sum through what normalises it to what bends it or chooses by it. */
  private Layer layer(int column, Node sum) {
    var between = new ArrayList<Node>();
    var last = sum;
    for (var node : graph.nodes(Role.VALUE)) {
      var operation = node.operation();
      if (node.inputs().isEmpty() || node.inputs().get(0) != last) {
        continue;
      }
      if (node.name().startsWith(Signal.LEARNING)) {
        continue;
      }
      if (operation instanceof Bend || operation instanceof Softmax) {
        return new Layer(column, sum, between, node);
      }
      if (operation instanceof Normalise || operation instanceof Broadcast) {
        between.add(node);
        last = node;
      }
    }
    return new Layer(column, sum, between, last);
  }

  private static List<Link> connect(List<Tile> inputs, List<Tile> outputs, Node weight) {
    var some = new ArrayList<Link>();
    int place = 0;
    for (var to : outputs) {
      for (var from : inputs) {
        some.add(new Link(from, to, weight, place++));
      }
    }
    return some;
  }

  /** Two layers' answers added: the later one passes on the sum. */
  private void addResidual(Node sum) {
    var some = sources.get(sum.inputs().get(0));
    var others = sources.get(sum.inputs().get(1));
    if (some == null || others == null || some.size() != others.size() || some.isEmpty()) {
      return;
    }
    boolean isSomeLater = some.get(0).column() > others.get(0).column();
    var later = isSomeLater ? some : others;
    var earlier = isSomeLater ? others : some;
    sources.put(sum, later);
    residuals.add(new Residual(earlier.get(0).column(), later.get(0).column(), sum));
  }
}
