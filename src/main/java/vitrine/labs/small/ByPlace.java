package vitrine.labs.small;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.session.Probe;
import vitrine.session.Refusal;

/** The probes of one look at a network, together by their places: one run of a plan for each. */
public final class ByPlace {
  private final Map<Probe.At, List<Node>> places = new LinkedHashMap<>();
  private final Map<Probe, double[]> found = new HashMap<>();

  /** Reads some nodes at one place. */
  @FunctionalInterface
  public interface Reader {
    /** The numbers of each node, in a new array each. */
    List<double[]> read(Probe.At at, List<Node> nodes);
  }

  /**
   * Probes of a graph.
   *
   * @throws Refusal if it has no such node, or not at that place
   */
  public ByPlace(Graph graph, List<Probe> probes) {
    for (var probe : probes) {
      places.computeIfAbsent(probe.at(), at -> new ArrayList<>()).add(node(graph, probe));
    }
  }

  /**
   * The node of a probe.
   *
   * @throws Refusal if there is none, or not at that place
   */
  private static Node node(Graph graph, Probe probe) {
    var node = graph.find(probe.node());
    if (node == null) {
      throw new Refusal("refused.node", probe.node());
    }
    boolean kept = node.role().isKept();
    if (kept != (probe.at().place() == Probe.Place.PARAMETERS) || node.role() == Role.UPDATE) {
      throw new Refusal("refused.place", probe.toString());
    }
    return node;
  }

  /** Takes the grids out, to be read elsewhere: for each side the nodes wanted. */
  public Map<Integer, List<Node>> takeGrids() {
    var grids = new LinkedHashMap<Integer, List<Node>>();
    for (var place : places.entrySet()) {
      if (place.getKey().place() == Probe.Place.GRID) {
        grids.put(place.getKey().index(), place.getValue());
      }
    }
    places.keySet().removeIf(at -> at.place() == Probe.Place.GRID);
    return grids;
  }

  /** These are the numbers of nodes at a place. */
  public void put(Probe.At at, List<Node> nodes, List<double[]> values) {
    for (int i = 0; i < nodes.size(); i++) {
      found.put(new Probe(nodes.get(i).name(), at), values.get(i));
    }
  }

  /** The numbers of probes, in their order, those not yet found by way of {@code reader}. */
  public List<double[]> read(List<Probe> probes, Reader reader) {
    for (var place : places.entrySet()) {
      put(place.getKey(), place.getValue(), reader.read(place.getKey(), place.getValue()));
    }
    var values = new ArrayList<double[]>();
    for (var probe : probes) {
      values.add(Objects.requireNonNull(found.get(probe)));
    }
    return values;
  }
}
