package vitrine.labs.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.compute.graph.Gradients;
import vitrine.data.NameList;
import vitrine.export.TrainedNetwork;
import vitrine.export.Way;
import vitrine.export.onnx.OnnxFile;
import vitrine.labs.small.SmallLabFiles;
import vitrine.labs.small.SmallModel;
import vitrine.network.Network;
import vitrine.network.layer.Features;
import vitrine.session.Command;
import vitrine.session.Probe;
import vitrine.session.Refusal;

class LettersLabTest {
  private static final String[] SMALL = {"names", "60", "hidden", "8"};
  private final LettersLab lab = new LettersLab();

  private static double read(SmallModel model, Probe probe, int place) {
    return model.read(List.of(probe)).get(0)[place];
  }

  @Test
  void atFirstEveryLetterIsAboutAsLikely() {
    var model = SmallLabFiles.model(lab);
    assertThat(read(model, Probe.test("loss"), 0)).isCloseTo(Math.log(27), within(0.2));
  }

  @Test
  void afterAFewEpochsItIsLessSurprisedByNamesItWasNotShown() {
    var model = SmallLabFiles.model(lab);
    model.advance(5 * model.epochSize());
    assertThat(read(model, Probe.test("loss"), 0)).isLessThan(2.55);
  }

  /** The same letter stands in several places, and each has a share in its embedding's gradient. */
  @Test
  void theGradientOfAnEmbeddingIsTheSlopeOfTheLoss() {
    var model = SmallLabFiles.model(lab, SMALL);
    double step = 1e-5;
    for (int place : new int[] {1, 5, 27, 40}) {
      double slope = read(model, Probe.batch(Gradients.NAME + LettersLab.EMBEDDING), place);
      double before = read(model, Probe.parameters(LettersLab.EMBEDDING), place);
      double rise = loss(model, place, before + step) - loss(model, place, before - step);
      loss(model, place, before);
      assertThat(rise / (2 * step)).isCloseTo(slope, within(1e-6));
    }
  }

  /** The summed loss of the first batch with one number of the embeddings changed. */
  private static double loss(SmallModel model, int place, double value) {
    model.apply(new Command.SetValue(LettersLab.EMBEDDING, place, List.of(value)));
    double sum = 0;
    for (double each : model.read(List.of(Probe.batch("loss.example"))).get(0)) {
      sum += each;
    }
    return sum;
  }

  @Test
  void aLowTemperatureGivesAlmostEverythingToTheLikeliestLetter() {
    var model = SmallLabFiles.model(lab, "written", ".mar", "temperature", "0.05");
    model.advance(model.epochSize());
    double largest = 0;
    double sum = 0;
    for (double each : model.read(List.of(Probe.own(LettersLab.CHOICE))).get(0)) {
      largest = Math.max(largest, each);
      sum += each;
    }
    assertThat(sum).isCloseTo(1, within(1e-12));
    assertThat(largest).isGreaterThan(0.9);
  }

  @Test
  void whatIsNoBeginningOfANameIsRefusedAndChangesNothing() {
    var model = SmallLabFiles.model(lab, SMALL);
    var wrong = new Command.Change(Map.of(Writing.SETTING, ".M4x"));
    assertThatThrownBy(() -> model.apply(wrong)).isInstanceOf(Refusal.class);
    assertThat(model.settings().text(Writing.SETTING)).isEqualTo(".");
  }

  @Test
  void diceFallAsTheProbabilitiesSayAndTheSameWayAgain() {
    var chances = new double[NameList.LETTERS];
    chances[1] = 0.25;
    chances[2] = 0.75;
    var writing = new Writing("ab", false);
    int seconds = 0;
    int throwsMade = 4000;
    for (int i = 0; i < throwsMade; i++) {
      int letter = writing.draw(chances, "1", i);
      assertThat(letter).isEqualTo(writing.draw(chances, "1", i)).isBetween(1, 2);
      seconds += letter == 2 ? 1 : 0;
    }
    assertThat(seconds / (double) throwsMade).isCloseTo(0.75, within(0.03));
  }

  @Test
  void theOnnxFileAnswersAsTheNetworkDoes() throws OrtException {
    var model = SmallLabFiles.model(lab, SMALL);
    model.advance(model.epochSize());
    var kept = model.checkpoint();
    var network =
        new TrainedNetwork(
            "letters",
            Map.of(),
            Way.of(model.graph(), Features.INPUT, Network.OUTPUT),
            node -> kept.block(node.name()));
    var rows = new float[] {0, 0, 0, 13, 1, 18, 0, 0, 26};
    var environment = OrtEnvironment.getEnvironment();
    try (var session = environment.createSession(OnnxFile.of(network));
        var tensor =
            OnnxTensor.createTensor(environment, FloatBuffer.wrap(rows), new long[] {3, 3});
        var result = session.run(Map.of(Features.INPUT, tensor))) {
      var answers = ((OnnxTensor) result.get(0)).getFloatBuffer();
      var expected = model.predict(new double[] {0, 0, 0, 13, 1, 18, 0, 0, 26});
      for (double each : expected) {
        assertThat((double) answers.get()).isCloseTo(each, within(1e-6));
      }
    }
  }
}
