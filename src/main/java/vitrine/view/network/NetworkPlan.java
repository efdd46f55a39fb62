package vitrine.view.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;

/**
 * What the picture of a network shows, read off its graph: columns of tiles, from the inputs on
 * offer to the output, the weights between them, and the residual links over them.
 */
public final class NetworkPlan {
  private static final List<Link> NONE = List.of();

  private final List<List<Tile>> columns;
  private final List<Layer> layers;
  private final List<List<Link>> links;
  private final List<Residual> residuals;
  private final List<Link> all = new ArrayList<>();
  private final Map<Tile, List<Link>> into = new HashMap<>();
  private final Map<Tile, List<Link>> outOf = new HashMap<>();

  /**
   * A plan of these parts.
   *
   * @param columns the tiles of each column, inputs first, output last
   * @param layers what stands behind the columns from the second on
   * @param links the weights of each layer
   */
  NetworkPlan(
      List<List<Tile>> columns,
      List<Layer> layers,
      List<List<Link>> links,
      List<Residual> residuals) {
    this.columns = List.copyOf(columns);
    this.layers = List.copyOf(layers);
    this.links = List.copyOf(links);
    this.residuals = List.copyOf(residuals);
    for (var some : links) {
      all.addAll(some);
      for (var link : some) {
        into.computeIfAbsent(link.to(), tile -> new ArrayList<>()).add(link);
        outOf.computeIfAbsent(link.from(), tile -> new ArrayList<>()).add(link);
      }
    }
  }

  /** The plan of nothing. */
  public static NetworkPlan empty() {
    return new NetworkPlan(List.of(), List.of(), List.of(), List.of());
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
    return new PlanReader(graph, offers).read();
  }

  /** The tiles of each column, inputs first, output last. */
  public List<List<Tile>> columns() {
    return columns;
  }

  /** The layers, in the order of the columns from the second on. */
  public List<Layer> layers() {
    return layers;
  }

  /** The layer of a column, or null for the inputs. */
  public @Nullable Layer layer(int column) {
    return column < 1 ? null : layers.get(column - 1);
  }

  /** Every weight, layer by layer. */
  public List<Link> links() {
    return all;
  }

  /** The weights that lead to a column. */
  public List<Link> linksTo(int column) {
    return column < 1 ? NONE : links.get(column - 1);
  }

  /** The residual links. */
  public List<Residual> residuals() {
    return residuals;
  }

  /** The number of tiles of the longest column. */
  public int longest() {
    int longest = 1;
    for (var column : columns) {
      longest = Math.max(longest, column.size());
    }
    return longest;
  }

  /** Whether the network answers with a probability for each of several classes. */
  public boolean hasClasses() {
    return !layers.isEmpty() && layers.get(layers.size() - 1).isChoice();
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
    return into.getOrDefault(tile, NONE);
  }

  /** The links that lead on from a tile. */
  public List<Link> outOf(Tile tile) {
    return outOf.getOrDefault(tile, NONE);
  }
}
