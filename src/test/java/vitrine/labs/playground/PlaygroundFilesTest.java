package vitrine.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.compute.random.XoshiroStream;
import vitrine.export.TrainedNetwork;
import vitrine.export.Way;
import vitrine.export.onnx.OnnxFile;
import vitrine.session.Probe;

/** A network that has learned here answers the same in ONNX Runtime, whatever it learned by. */
class PlaygroundFilesTest {
  private static final int ROWS = 50;

  @Test
  void whatWasLearnedByBatchNormalisationAndDropoutIsTakenAway() throws OrtException {
    compare("normalization", "batch", "dropout", "0.3", "loss", "crossEntropy");
  }

  @Test
  void manyClassesAndResidualLinksAreTakenAway() throws OrtException {
    compare("problem", "classes", "networkShape", "5,5,5", "residual", "true", "dataset", "spiral");
  }

  @Test
  void aLayerNormalisedRegressionIsTakenAway() throws OrtException {
    compare("problem", "regression", "normalization", "layer", "networkShape", "6,6");
  }

  private static void compare(String... pairs) throws OrtException {
    var settings =
        PlaygroundSettings.DECLARATION
            .fallbacks()
            .with(Map.of("optimizer", "adam", "learningRate", "0.01"));
    for (int i = 0; i < pairs.length; i += 2) {
      settings = settings.with(pairs[i], pairs[i + 1]);
    }
    var model = new PlaygroundModel(settings);
    model.advance(20 * model.epochSize());
    var way = Way.of(PlaygroundGraph.of(settings), "point", "output");
    var network =
        new TrainedNetwork(
            "playground",
            Map.of(),
            way,
            node -> model.read(List.of(Probe.parameters(node.name()))).get(0));
    var random = XoshiroStream.of("files", "points");
    var points = new double[2 * ROWS];
    var given = new float[points.length];
    for (int i = 0; i < points.length; i++) {
      given[i] = (float) random.uniform(-6, 6);
      points[i] = given[i];
    }
    var expected = model.predict(points);
    var environment = OrtEnvironment.getEnvironment();
    try (var session = environment.createSession(OnnxFile.of(network));
        var tensor =
            OnnxTensor.createTensor(environment, FloatBuffer.wrap(given), new long[] {ROWS, 2});
        var result = session.run(Map.of("point", tensor))) {
      var answers = new float[expected.length];
      ((OnnxTensor) result.get(0)).getFloatBuffer().get(answers);
      for (int i = 0; i < expected.length; i++) {
        assertThat((double) answers[i]).isCloseTo(expected[i], within(1e-4));
      }
    }
  }
}
