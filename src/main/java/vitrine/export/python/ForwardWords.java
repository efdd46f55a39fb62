package vitrine.export.python;

import vitrine.compute.backend.Curve;
import vitrine.compute.graph.Node;

/** How a library says what stands on the way forward of a training. */
abstract class ForwardWords {
  private final String prefix;
  private final String axis;
  private final String keep;

  /**
   * @param prefix what the names of the library's functions begin with
   * @param axis how its functions are told to work along rows
   * @param keep how they are told to leave a column or row where they took one number of each
   */
  ForwardWords(String prefix, String axis, String keep) {
    this.prefix = prefix;
    this.axis = axis;
    this.keep = keep;
  }

  /** A node in an expression. */
  abstract String operand(Node node);

  /** A table with rows and columns exchanged. */
  abstract String turned(String table);

  /** A curve other than the identity, at x. */
  abstract String bent(Curve curve, String x);

  /** The softmax of each row. */
  abstract String softmax(String x);

  /** How surprised the softmax of each row is by its class: one number a row. */
  abstract String surprise(String x, String label);

  /** A function of the library over x. */
  String call(String name, String x) {
    return prefix + name + "(" + x + ")";
  }

  /** What puts blocks side by side. */
  String concatenation() {
    return "concatenate";
  }

  /** A function of the library over blocks of which only their places differ along an axis. */
  String joined(String list, int along) {
    return call(concatenation(), "[" + list + "], " + axis + "=" + along);
  }

  /** One number for each column, by that function of the library. */
  String down(String name, String x) {
    return call(name, x + ", " + axis + "=0");
  }

  /** One number for each row, by that function of the library. */
  String across(String name, String x) {
    return call(name, x + ", " + axis + "=1, " + keep + "=True");
  }
}
