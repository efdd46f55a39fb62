package vitrine.export.python;

import java.util.HashMap;
import java.util.Map;
import vitrine.compute.backend.Along;
import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Reduction;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Normalise;
import vitrine.compute.numeric.DecimalText;
import vitrine.export.Dialect;
import vitrine.export.Normalisation;
import vitrine.export.TrainedNetwork;

/**
 * What the sources for all libraries have in common: every step is a line that gives its result a
 * name; a layer and its activation share one.
 */
abstract class PythonSource implements Dialect {
  static final String EPSILON = DecimalText.of(Normalise.EPSILON);

  final TrainedNetwork network;
  final Identifiers names = new Identifiers();
  final Definitions definitions = new Definitions();

  /** The lines of the way forward so far. */
  final StringBuilder lines = new StringBuilder();

  private final Map<Node, Piece> waiting = new HashMap<>();
  private final String prefix;
  private final String axis;

  /**
   * @param prefix what the names of the library's functions begin with
   * @param axis how its functions are told to work along rows
   */
  PythonSource(TrainedNetwork network, String prefix, String axis) {
    this.network = network;
    this.prefix = prefix;
    this.axis = axis;
  }

  /** A layer's weighted sums. */
  abstract Piece dense(String layer, Node weight, Node bias, String x);

  /** A normalising layer. */
  abstract String normalised(String layer, Normalisation parts, String x);

  /** The name of a function for a curve other than the identity. */
  abstract String function(Curve curve);

  /** The softmax of each row. */
  abstract String softmax(String x);

  /** The rows of a table that a list of whole numbers names. */
  abstract String rows(String table, String places);

  /** A kept block that stands by itself. */
  abstract String kept(Node node);

  /** What the library calls putting blocks side by side. */
  String concatenation() {
    return prefix + "concatenate";
  }

  String axis() {
    return axis;
  }

  String prefix() {
    return prefix;
  }

  /** Has the source define a function of its own; the name of it. */
  String define(String name, String parameters, String... body) {
    return definitions.define(name, parameters, body);
  }

  /** The definitions so far. */
  String functions() {
    return definitions.text();
  }

  /** The way forward; the name of what it ends in. */
  String tell() {
    var way = network.way();
    names.of(way.input().name());
    way.tell(this);
    return operand(way.output());
  }

  /** The beginning of the file: what it is. */
  String opening(String library) {
    var way = network.way();
    var text = new StringBuilder("\"\"\"The network ");
    plain(network.name(), text).append(", taken away from Vitrine, for ").append(library);
    text.append(".\n\nIt takes rows of ").append(numbers(way.input()));
    text.append(" and answers each with ").append(numbers(way.output())).append(".\n");
    var heading = "It was made with these settings:\n";
    for (var setting : network.settings().entrySet()) {
      plain(setting.getKey(), text.append(heading).append("    ")).append(": ");
      plain(setting.getValue(), text).append('\n');
      heading = "";
    }
    return text.append("Run this file to see an answer.\n\"\"\"\n\n").toString();
  }

  /** How many numbers stand side by side in a node, in words. */
  static String numbers(Node node) {
    int size = node.shape().size();
    return size + (size == 1 ? " number" : " numbers");
  }

  /** Appends what can stand in a comment and in a string of any kind. */
  static StringBuilder plain(String value, StringBuilder text) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      text.append(c < ' ' ? ' ' : c == '"' ? '\'' : c == '\\' ? '/' : c);
    }
    return text;
  }

  /**
   * The end of the file: every number, and an answer to see.
   *
   * @param open what each list of numbers is wrapped in
   */
  String closing(String open, String close) {
    var text =
        new StringBuilder("# Every weight is a list of rows, one for each neuron.\nNUMBERS = {\n");
    for (var node : network.way().kept()) {
      var start = "    \"" + node.name() + "\": " + open;
      text.append(start);
      var numbers = network.numbers().of(node);
      int used = start.length() + close.length();
      NumberList.append(numbers, node.shape().sizes(), "    ", used, text);
      text.append(close).append(",\n");
    }
    text.append("}\n\nif __name__ == \"__main__\":\n    print(predict([[0.5] * ");
    return text.append(network.way().input().shape().size()).append("]))\n").toString();
  }

  /** {@code node} in an expression of any kind. */
  private String operand(Node node) {
    if (node.role().isKept()) {
      return kept(node);
    }
    var piece = waiting.remove(node);
    return piece == null ? names.of(node.name()) : line(node, piece.text(), piece.comment());
  }

  /** {@code node} between the brackets of a call, and what its line will be. */
  private Piece argument(Node node) {
    var piece = waiting.remove(node);
    return piece == null ? new Piece(operand(node), "", "") : piece;
  }

  /** Writes a line that gives {@code node} its name; the name. */
  private String line(Node node, String expression, String comment) {
    var name = names.of(node.name());
    if (!comment.isEmpty()) {
      lines.append(indent()).append("# ").append(comment).append(".\n");
    }
    lines.append(WrappedLine.of(indent(), name + " = " + expression)).append('\n');
    return name;
  }

  /** How far the lines of the way forward are indented. */
  abstract String indent();

  /** Keeps an expression for the one step that uses it, if there is only one. */
  private void wait(Node node, Piece piece) {
    waiting.put(node, piece);
    if (network.way().uses(node) != 1) {
      operand(node);
    }
  }

  @Override
  public void dense(Node node, Node x, Node weight, Node bias) {
    var layer = layer(weight);
    int inputs = x.shape().size();
    var comment =
        (layer + ": " + bias.shape().size())
            + (bias.shape().size() == 1 ? " neuron" : " neurons")
            + (" with " + inputs)
            + (inputs == 1 ? " input" : " inputs")
            + (bias.shape().size() == 1 ? "" : " each");
    var piece = dense(layer, weight, bias, operand(x));
    wait(node, new Piece(piece.head(), piece.tail(), comment));
  }

  /** The name of the layer that a number block belongs to. */
  static String layer(Node block) {
    return block.group().isEmpty() ? block.name() : block.group();
  }

  @Override
  public void normalised(Node node, Normalisation parts) {
    var x = argument(parts.x());
    var over = parts.along() == Along.ROWS ? " over the batches seen" : " over the layer";
    var about = x.comment().isEmpty() ? layer(parts.scale()) + ":" : x.comment() + ",";
    var comment = about + " normalised" + over;
    wait(node, new Piece(normalised(layer(parts.scale()), parts, x.text()), "", comment));
  }

  @Override
  public void curve(Node node, Node x, Curve curve) {
    var inner = argument(x);
    boolean isSame = curve == Curve.IDENTITY;
    var comment =
        inner.comment().isEmpty() || isSame
            ? inner.comment()
            : inner.comment() + ", then " + curve.symbol();
    line(node, isSame ? inner.text() : bend(curve, inner), comment);
  }

  /** An expression bent by a curve other than the identity. */
  String bend(Curve curve, Piece x) {
    return call(function(curve), x.text(), options(curve));
  }

  /** What the curve's function takes besides. */
  String options(Curve curve) {
    return "";
  }

  static String call(String function, String x, String options) {
    return function + "(" + x + options + ")";
  }

  @Override
  public void softmax(Node node, Node x) {
    line(node, softmax(operand(x)), "Probabilities that add up to 1");
  }

  @Override
  public void column(Node node, Node x, int column) {
    var comment = lines.length() == 0 ? "What the first layer is given" : "";
    line(node, operand(x) + "[:, " + column + ":" + (column + 1) + "]", comment);
  }

  @Override
  public void row(Node node, Node table, Node index) {
    line(node, rows(operand(table), operand(index) + "[:, 0]"), "");
  }

  @Override
  public void concatenate(Node node) {
    var list = new StringBuilder("[");
    for (var input : node.inputs()) {
      list.append(list.length() == 1 ? "" : ", ").append(operand(input));
    }
    line(node, call(concatenation(), list.append(']').toString(), ", " + axis + "=1"), "");
  }

  @Override
  public void combine(Node node, Arithmetic arithmetic, Node a, Node b) {
    line(node, operand(a) + ForwardSteps.sign(arithmetic) + operand(b), "");
  }

  @Override
  public void scale(Node node, Node x, double factor) {
    line(node, operand(x) + " * " + DecimalText.of(factor), "");
  }

  @Override
  public void reduce(Node node, Node x, Reduction reduction) {
    line(node, reduced(ForwardSteps.reduction(reduction), operand(x)), "");
  }

  /** One number for each row, by that function of the library. */
  String reduced(String name, String x) {
    var keep = axis.equals("dim") ? "keepdim" : "keepdims";
    return call(prefix + name, x, ", " + axis + "=1, " + keep + "=True");
  }

  @Override
  public void variance(Node node, Node x, Node mean) {
    var distance = operand(x) + " - " + operand(mean);
    line(node, reduced("mean", call(prefix + "square", distance, "")), "");
  }

  @Override
  public void standard(Node node, Node x, Node mean, Node variance) {
    var distance = "(" + operand(x) + " - " + operand(mean) + ")";
    var spread = call(prefix + "sqrt", operand(variance) + " + " + EPSILON, "");
    line(node, distance + " / " + spread, "");
  }
}
