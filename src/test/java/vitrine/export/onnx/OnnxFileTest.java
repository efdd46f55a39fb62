package vitrine.export.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.MatrixProduct;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Shape;
import vitrine.data.Feature;
import vitrine.export.Specimen;
import vitrine.export.Specimens;
import vitrine.network.Activation;
import vitrine.network.Network;

/** What ONNX Runtime makes of the files, beside what the product itself answers. */
class OnnxFileTest {
  private static final int ROWS = 100;
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();

  @TestFactory
  List<DynamicTest> everyNetworkAnswersAsItDoesHere() {
    return Specimens.all().entrySet().stream()
        .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> compare(each.getValue())))
        .toList();
  }

  private void compare(Specimen specimen) throws OrtException {
    var rows = specimen.rows(ROWS);
    var expected = specimen.answers(rows);
    var answers = answers(specimen, rows);
    assertThat(answers).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      double scale = Math.max(Math.abs(expected[i]), 0.1);
      assertThat(Math.abs(answers[i] - expected[i]) / scale)
          .as("answer %d is %s, here %s", i, answers[i], expected[i])
          .isLessThan(1e-5);
    }
  }

  private float[] answers(Specimen specimen, double[] rows) throws OrtException {
    var floats = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      floats[i] = (float) rows[i];
    }
    var shape = new long[] {rows.length / specimen.inputs(), specimen.inputs()};
    try (var session = session(specimen);
        var tensor = OnnxTensor.createTensor(environment, FloatBuffer.wrap(floats), shape);
        var result = session.run(Map.of(specimen.input(), tensor))) {
      var answers = ((OnnxTensor) result.get(0)).getFloatBuffer();
      var copy = new float[answers.remaining()];
      answers.get(copy);
      return copy;
    }
  }

  private OrtSession session(Specimen specimen) throws OrtException {
    return environment.createSession(OnnxFile.of(specimen.trained(Map.of("dataset", "“café”"))));
  }

  @Test
  void inputAndOutputAreNamedAndTakeAnyNumberOfRows() throws OrtException {
    try (var session = session(plane())) {
      assertThat(session.getInputNames()).containsExactly("point");
      assertThat(session.getOutputNames()).containsExactly("output");
      assertThat(shape(session.getInputInfo().get("point"))).containsExactly(-1, 2);
      assertThat(shape(session.getOutputInfo().get("output"))).containsExactly(-1, 1);
    }
    assertThat(answers(plane(), plane().rows(1))).hasSize(1);
    assertThat(answers(plane(), plane().rows(7))).hasSize(7);
  }

  @Test
  void theFileSaysWhereItComesFromAndHowItWasMade() throws OrtException {
    try (var session = session(plane())) {
      var metadata = session.getMetadata();
      assertThat(metadata.getProducerName()).isEqualTo("Vitrine");
      assertThat(metadata.getGraphName()).isEqualTo("specimen");
      assertThat(metadata.getCustomMetadata()).containsExactly(Map.entry("dataset", "“café”"));
    }
  }

  @Test
  void numbersOfANetworkThatDivergedAreKept() throws OrtException {
    var plane = plane();
    plane.state().fill(plane.graph().node("output.bias"), Double.POSITIVE_INFINITY);
    plane.state().fill(plane.graph().node("layer1.bias"), Double.NaN);
    assertThat(answers(plane, plane.rows(1))[0]).isNaN();
  }

  @Test
  void aStepThatItDoesNotKnowIsNamedInOneSentence() {
    var builder = Graph.builder();
    var input = builder.source("input", Role.GIVEN, Shape.rows(2, 2));
    builder.compute(Network.OUTPUT, Role.VALUE, new MatrixProduct(false, true), input, input);
    var specimen = Specimen.of(builder, "input");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OnnxFile.of(specimen.trained()))
        .withMessage(
            "“output” (matrixProduct rightTransposed, rows×2×2) cannot be written to a file of this"
                + " kind.");
  }

  private static Specimen plane() {
    var features = List.of(Feature.X, Feature.Y);
    return Specimens.playground(features, List.of(3), Activation.TANH, Activation.TANH);
  }

  private static long[] shape(NodeInfo info) {
    return ((TensorInfo) info.getInfo()).getShape();
  }
}
