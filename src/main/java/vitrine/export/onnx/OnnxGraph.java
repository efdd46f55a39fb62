package vitrine.export.onnx;

import vitrine.compute.backend.Along;
import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Reduction;
import vitrine.compute.backend.simd.assembler.Bytes;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Normalise;
import vitrine.export.Dialect;
import vitrine.export.Normalisation;

/** The steps of a network as operators of ONNX, its numbers as their initial tensors. */
final class OnnxGraph implements Dialect {
  static final int FLOAT = 1;
  private static final int INT64 = 7;
  private static final String AXIS = "axis";
  private static final String EPSILON = "epsilon";

  /** The name of the list of axes over which a row is reduced. */
  private static final String COLUMNS = "/columns";

  private final ProtoMessage graph = new ProtoMessage();
  private boolean namesColumns;

  /** The GraphProto so far. */
  ProtoMessage message() {
    return graph;
  }

  /** Adds the numbers of a kept node. */
  void keep(Node node, double[] numbers) {
    var tensor = new ProtoMessage();
    for (int size : node.shape().sizes()) {
      tensor.whole(1, size);
    }
    floats(node.name(), tensor, numbers);
  }

  private void floats(String name, ProtoMessage tensor, double... numbers) {
    var bytes = new Bytes();
    for (double number : numbers) {
      bytes.bits(Float.floatToIntBits((float) number));
    }
    graph.message(5, tensor.whole(2, FLOAT).text(8, name).bytes(9, bytes.toArray()));
  }

  /** Adds a single number that belongs to {@code node} alone. */
  private String constant(Node node, String what, double number) {
    var name = part(node, what);
    floats(name, new ProtoMessage(), number);
    return name;
  }

  /** Adds a list of one index. */
  private String index(String name, int index) {
    var bytes = new Bytes().bits(index).bits(0);
    graph.message(
        5, new ProtoMessage().whole(1, 1).whole(2, INT64).text(8, name).bytes(9, bytes.toArray()));
    return name;
  }

  private String columns() {
    if (!namesColumns) {
      index(COLUMNS, 1);
      namesColumns = true;
    }
    return COLUMNS;
  }

  @Override
  public void dense(Node node, Node x, Node weight, Node bias) {
    add("Gemm", node.name(), whole("transB", 1), x.name(), weight.name(), bias.name());
  }

  @Override
  public void normalised(Node node, Normalisation layer) {
    var x = layer.x().name();
    var scale = layer.scale().name();
    var shift = layer.shift().name();
    if (layer.along() == Along.COLUMNS) {
      var operator = operator("LayerNormalization", node.name(), x, scale, shift);
      finish(operator, whole(AXIS, 1), real(EPSILON, Normalise.EPSILON));
    } else {
      var mean = layer.mean().name();
      var variance = layer.variance().name();
      var operator = operator("BatchNormalization", node.name(), x, scale, shift, mean, variance);
      finish(operator, real(EPSILON, Normalise.EPSILON));
    }
  }

  @Override
  public void curve(Node node, Node x, Curve curve) {
    var out = node.name();
    var in = x.name();
    switch (curve) {
      case SQUARE -> add("Mul", out, in, in);
      case HUBER -> huber(node, in);
      case LEAKY_RELU -> add("LeakyRelu", out, real("alpha", 0.01), in);
      case GELU -> add("Gelu", out, text("approximate", "tanh"), in);
      case SILU -> {
        add("Sigmoid", part(node, "sigmoid"), in);
        add("Mul", out, in, part(node, "sigmoid"));
      }
      default -> add(name(curve), out, in);
    }
  }

  private static String name(Curve curve) {
    return switch (curve) {
      case TANH -> "Tanh";
      case RELU -> "Relu";
      case SIGMOID -> "Sigmoid";
      case SINE -> "Sin";
      case EXP -> "Exp";
      case LOG -> "Log";
      case SQRT -> "Sqrt";
      case RECIPROCAL -> "Reciprocal";
      case ABSOLUTE -> "Abs";
      case ELU -> "Elu";
      case SOFTPLUS -> "Softplus";
      default -> "Identity";
    };
  }

  /** c (|x| − c / 2) with c the smaller of |x| and 1. */
  private void huber(Node node, String x) {
    var size = part(node, "size");
    var held = part(node, "held");
    add("Abs", size, x);
    add("Min", held, size, constant(node, "one", 1));
    add("Mul", part(node, "less"), held, constant(node, "half", 0.5));
    add("Sub", part(node, "rest"), size, part(node, "less"));
    add("Mul", node.name(), held, part(node, "rest"));
  }

  @Override
  public void softmax(Node node, Node x) {
    add("Softmax", node.name(), whole(AXIS, 1), x.name());
  }

  @Override
  public void column(Node node, Node x, int column) {
    var index = index(part(node, "column"), column);
    add("Gather", node.name(), whole(AXIS, 1), x.name(), index);
  }

  @Override
  public void row(Node node, Node table, Node index) {
    var whole = part(node, "whole");
    add("Cast", whole, whole("to", INT64), index.name());
    add("GatherND", node.name(), table.name(), whole);
  }

  @Override
  public void concatenate(Node node) {
    var names = new String[node.inputs().size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = node.inputs().get(i).name();
    }
    add("Concat", node.name(), whole(AXIS, 1), names);
  }

  @Override
  public void combine(Node node, Arithmetic arithmetic, Node a, Node b) {
    var name =
        switch (arithmetic) {
          case ADD -> "Add";
          case SUBTRACT -> "Sub";
          case MULTIPLY -> "Mul";
          case DIVIDE -> "Div";
        };
    add(name, node.name(), a.name(), b.name());
  }

  @Override
  public void scale(Node node, Node x, double factor) {
    add("Mul", node.name(), x.name(), constant(node, "factor", factor));
  }

  @Override
  public void reduce(Node node, Node x, Reduction reduction) {
    var name =
        switch (reduction) {
          case SUM -> "ReduceSum";
          case MEAN -> "ReduceMean";
          case MAXIMUM -> "ReduceMax";
        };
    add(name, node.name(), x.name(), columns());
  }

  @Override
  public void variance(Node node, Node x, Node mean) {
    add("Sub", part(node, "distance"), x.name(), mean.name());
    add("Mul", part(node, "square"), part(node, "distance"), part(node, "distance"));
    add("ReduceMean", node.name(), part(node, "square"), columns());
  }

  @Override
  public void standard(Node node, Node x, Node mean, Node variance) {
    add("Sub", part(node, "distance"), x.name(), mean.name());
    var epsilon = constant(node, EPSILON, Normalise.EPSILON);
    add("Add", part(node, "variance"), variance.name(), epsilon);
    add("Sqrt", part(node, "spread"), part(node, "variance"));
    add("Div", node.name(), part(node, "distance"), part(node, "spread"));
  }

  /** The name of something that only {@code node} needs. */
  private static String part(Node node, String what) {
    return node.name() + "/" + what;
  }

  private void add(String type, String output, String... inputs) {
    finish(operator(type, output, inputs));
  }

  private void add(String type, String output, ProtoMessage attribute, String... inputs) {
    finish(operator(type, output, inputs), attribute);
  }

  /** A NodeProto, named after what it computes. */
  private static ProtoMessage operator(String type, String output, String... inputs) {
    var operator = new ProtoMessage();
    for (var input : inputs) {
      operator.text(1, input);
    }
    return operator.text(2, output).text(3, output).text(4, type);
  }

  private void finish(ProtoMessage operator, ProtoMessage... attributes) {
    for (var attribute : attributes) {
      operator.message(5, attribute);
    }
    graph.message(1, operator);
  }

  private static ProtoMessage real(String name, double value) {
    return new ProtoMessage().text(1, name).real(2, value).whole(20, 1);
  }

  private static ProtoMessage whole(String name, int value) {
    return new ProtoMessage().text(1, name).whole(3, value).whole(20, 2);
  }

  private static ProtoMessage text(String name, String value) {
    return new ProtoMessage().text(1, name).text(4, value).whole(20, 3);
  }
}
