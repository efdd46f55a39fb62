package vitrine.export.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.export.python.PythonReader.Array;
import vitrine.labs.playground.PlaygroundLesson;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.Probe;
import vitrine.session.Settings;
import vitrine.session.Supplies;

/** What is written down as Python is carried out line by line and must lose as the model does. */
final class NumpyTrainingTest {
  private static final int EPOCHS = 20;

  @TempDir private Path folder;

  private static Settings settings(String key, String value) {
    return PlaygroundSettings.DECLARATION.fallbacks().with("noise", "10").with(key, value);
  }

  private static double loss(PlaygroundModel model, Probe probe) {
    return model.read(List.of(probe)).get(0)[0];
  }

  @ParameterizedTest
  @CsvSource({
    "seed, 1",
    "batchSize, 7",
    "schedule, cosine",
    "optimizer, momentum",
    "problem, regression",
    "rules, ancestor"
  })
  void theSourceLosesAsTheModelDoes(String key, String value) {
    var settings = settings(key, value).with("percTrainData", "30");
    var source =
        new PythonReader(NumpyTraining.of(PlaygroundLesson.of(settings, new Supplies(), EPOCHS)));
    var model = new PlaygroundModel(settings);
    var batches = (List<?>) source.global("BATCHES");
    var rates = (List<?>) source.global("RATES");
    var train = (Array) source.global("TRAIN_INPUTS");
    var trainLabels = (Array) source.global("TRAIN_LABELS");
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      var ended = (List<?>) batches.get(epoch);
      for (int i = 0; i < ended.size(); i++) {
        var rate = (Array) ((List<?>) rates.get(epoch)).get(i);
        source.number("learningRate", rate.data()[0]);
        var places = (List<?>) ended.get(i);
        source.call(
            "learn",
            PythonReader.rows(train, places),
            PythonReader.rows(trainLabels, places),
            "point",
            "target");
      }
      model.advance(model.epochSize());
      assertThat(source.call("measure", train, trainLabels, "point", "target"))
          .isCloseTo(loss(model, Probe.train("loss")), within(1e-11));
      assertThat(
              source.call(
                  "measure",
                  (Array) source.global("TEST_INPUTS"),
                  (Array) source.global("TEST_LABELS"),
                  "point",
                  "target"))
          .isCloseTo(loss(model, Probe.test("loss")), within(1e-11));
    }
  }

  /**
   * Two numbers made to have mean 0 and variance 1 are ±1 with a cliff between, so a layer of two
   * neurons makes ten of a last bit in every epoch; wider ones do not.
   */
  @ParameterizedTest
  @CsvSource({"layer, 8", "batch, '4,2'"})
  void normalisedTrainingsLoseAsTheModelDoes(String along, String shape) {
    assumeTrue(PythonInterpreter.has("numpy"), "There is no NumPy on this machine.");
    var settings = settings("normalization", along).with("networkShape", shape);
    var python = new PythonInterpreter(folder);
    python.write(
        "training.py", NumpyTraining.of(PlaygroundLesson.of(settings, new Supplies(), EPOCHS)));
    python.write("losses.py", "import json, training\nprint(json.dumps(training.train()))\n");
    var losses = JsonParser.parseString(python.run("losses.py")).getAsJsonArray();
    var model = new PlaygroundModel(settings);
    for (var both : losses) {
      assertThat(both.getAsJsonArray().get(0).getAsDouble())
          .isCloseTo(loss(model, Probe.train("loss")), within(1e-11));
      model.advance(model.epochSize());
    }
    assertThat(losses).hasSize(EPOCHS + 1);
  }

  @Test
  void aTrainingThatDrawsIsRefusedInASentence() {
    var lesson = PlaygroundLesson.of(settings("dropout", "0.3"), new Supplies(), 1);
    assertThatThrownBy(() -> NumpyTraining.of(lesson))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("cannot be written as a line of NumPy.");
  }
}
