package vitrine.export.onnx;

import vitrine.compute.graph.Node;
import vitrine.export.TrainedNetwork;

/**
 * A network as an ONNX file: 32-bit floats, any number of rows, operators of version 20 (2023).
 *
 * <p>The numbers of the fields are those of <a
 * href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3">onnx.proto3</a>.
 */
public final class OnnxFile {
  private static final int FORMAT = 9;
  private static final int OPERATORS = 20;

  private OnnxFile() {}

  /**
   * The bytes of the file; its input and output are named as in the graph.
   *
   * @throws IllegalArgumentException with one sentence if the network holds a step that this format
   *     is not written for
   */
  public static byte[] of(TrainedNetwork network) {
    var way = network.way();
    var graph = new OnnxGraph();
    for (var node : way.kept()) {
      graph.keep(node, network.numbers().of(node));
    }
    way.tell(graph);
    var model = new ProtoMessage().whole(1, FORMAT).text(2, "Vitrine");
    model.message(
        7,
        graph
            .message()
            .text(2, network.name())
            .message(11, value(way.input()))
            .message(12, value(way.output())));
    model.message(8, new ProtoMessage().text(1, "").whole(2, OPERATORS));
    for (var setting : network.settings().entrySet()) {
      model.message(14, new ProtoMessage().text(1, setting.getKey()).text(2, setting.getValue()));
    }
    return model.toArray();
  }

  /** A ValueInfo: floats, rows × size. */
  private static ProtoMessage value(Node node) {
    var rows = new ProtoMessage().text(2, "rows");
    var columns = new ProtoMessage().whole(1, node.shape().size());
    var shape = new ProtoMessage().message(1, rows).message(1, columns);
    var tensor = new ProtoMessage().whole(1, OnnxGraph.FLOAT).message(2, shape);
    return new ProtoMessage()
        .text(1, node.name())
        .message(2, new ProtoMessage().message(1, tensor));
  }
}
