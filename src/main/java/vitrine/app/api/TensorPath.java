package vitrine.app.api;

import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.session.Numerals;
import vitrine.session.Probe;
import vitrine.session.Refusal;

/**
 * The name of a tensor, or of one number of it: {@code layer1.weight}, {@code layer1.weight[2,0]},
 * {@code output@grid20}, {@code layer1.weight[2,0]@parameters}; where there are rows, the row may
 * stand first: {@code output[17,0]@train}.
 *
 * @param node the node
 * @param index the place of one number in all that is read there, row-major; −1 for all
 * @param probe where its numbers are read
 */
public record TensorPath(Node node, int index, Probe probe) {
  private static final int MOST_ROWS = 1_000_000;

  /**
   * Reads a name. Without an @, kept numbers are read at the parameters, gradients at the last
   * batch, all else over the training points.
   *
   * @throws Refusal if there is no such number
   */
  public static TensorPath parse(String text, Graph graph) {
    int at = text.indexOf('@');
    var name = at < 0 ? text : text.substring(0, at);
    int open = name.indexOf('[');
    var nodeName = open < 0 ? name : name.substring(0, open);
    var node = graph.find(nodeName);
    if (node == null) {
      throw new Refusal("refused.node", nodeName);
    }
    int index = open < 0 ? -1 : index(name.substring(open), node, text);
    var probe = Probe.parse(nodeName + (at < 0 ? usualPlace(node) : text.substring(at)));
    return new TensorPath(node, index, probe);
  }

  private static String usualPlace(Node node) {
    if (node.role().isKept()) {
      return "@parameters";
    }
    return node.role() == Role.GRADIENT ? "@batch" : "@train";
  }

  private static int index(String brackets, Node node, String text) {
    if (!brackets.endsWith("]")) {
      throw new Refusal("refused.probe", text);
    }
    int index = 0;
    var sizes = node.shape().sizes();
    var places = Numerals.split(brackets.substring(1, brackets.length() - 1), ',');
    int rows = node.shape().perRow() && places.size() == sizes.size() + 1 ? 1 : 0;
    boolean flat = places.size() == 1 && rows == 0;
    if (!flat && places.size() != sizes.size() + rows) {
      throw new Refusal("refused.probe", text);
    }
    for (int i = 0; i < places.size(); i++) {
      double place = Numerals.parse(places.get(i));
      int size = flat ? node.shape().size() : i < rows ? MOST_ROWS : sizes.get(i - rows);
      if (!(place >= 0 && place < size) || place != (int) place) {
        throw new Refusal("refused.probe", text);
      }
      index = (index * size) + (int) place;
    }
    return index;
  }

  /** The numbers asked for, out of all that the probe gives; null if the place has none. */
  public double @Nullable [] pick(double[] values) {
    if (index < 0) {
      return values;
    }
    return index < values.length ? new double[] {values[index]} : null;
  }
}
