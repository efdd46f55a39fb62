package vitrine.network.layer;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Curve;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.Column;
import vitrine.compute.graph.Concatenate;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Multiply;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Shape;
import vitrine.data.Feature;

/**
 * The way from a point of the plane to what the network is given: the features, those in use side
 * by side.
 */
public final class Features {
  /** The name of the node of points, rows × 2. */
  public static final String POINT = "point";

  /** The name of the node of inputs, rows × features in use. */
  public static final String INPUT = "input";

  private Features() {}

  /**
   * Appends {@code point}, a node for every feature by its key, and {@code input}.
   *
   * @param used the features that the network is given
   * @return the inputs
   */
  public static Node append(Graph.Builder graph, List<Feature> used) {
    var point = graph.source(POINT, Role.GIVEN, Shape.rows(2));
    var x = graph.compute(Feature.X.key(), Role.VALUE, new Column(0), point);
    var y = graph.compute(Feature.Y.key(), Role.VALUE, new Column(1), point);
    var columns = new ArrayList<Node>();
    for (var feature : Feature.values()) {
      var node =
          switch (feature) {
            case X -> x;
            case Y -> y;
            case X_SQUARED -> graph.compute(feature.key(), Role.VALUE, new Bend(Curve.SQUARE), x);
            case Y_SQUARED -> graph.compute(feature.key(), Role.VALUE, new Bend(Curve.SQUARE), y);
            case X_TIMES_Y -> graph.compute(feature.key(), Role.VALUE, new Multiply(), x, y);
            case SIN_X -> graph.compute(feature.key(), Role.VALUE, new Bend(Curve.SINE), x);
            case SIN_Y -> graph.compute(feature.key(), Role.VALUE, new Bend(Curve.SINE), y);
          };
      if (used.indexOf(feature) >= 0) {
        columns.add(node);
      }
    }
    return graph.compute(INPUT, Role.VALUE, new Concatenate(), columns);
  }
}
