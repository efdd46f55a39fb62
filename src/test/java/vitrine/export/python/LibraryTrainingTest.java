package vitrine.export.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.export.Lesson;
import vitrine.labs.playground.PlaygroundLesson;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.Probe;
import vitrine.session.Settings;
import vitrine.session.Supplies;

/**
 * The trainings for PyTorch and Keras as text, as Python reads them, and, where the library is on
 * the machine, as they lose.
 */
final class LibraryTrainingTest {
  private static final int EPOCHS = 5;
  private static final Map<String, Function<Lesson, String>> SOURCES =
      Map.of("torch", TorchTraining::of, "keras", KerasTraining::of);

  /** Every optimiser, penalty, loss and normalisation at least once: keys and values by turns. */
  private static final List<List<String>> RUNS =
      List.of(
          List.of("optimizer", "sgd", "regularization", "L2", "regularizationRate", "0.03"),
          List.of("optimizer", "momentum", "regularization", "L1", "regularizationRate", "0.01"),
          List.of("optimizer", "nesterov", "schedule", "cosine", "loss", "huber"),
          List.of("optimizer", "rmsprop", "clipping", "0.1", "loss", "absolute"),
          List.of("optimizer", "adam", "loss", "crossEntropy", "activation", "softplus"),
          List.of("optimizer", "adamw", "normalization", "batch"),
          List.of("problem", "classes", "normalization", "layer", "activation", "gelu"),
          List.of("problem", "regression", "rules", "ancestor", "batchSize", "7"));

  @TempDir private Path folder;

  private static Settings settings(List<String> keysAndValues) {
    var settings =
        PlaygroundSettings.DECLARATION
            .fallbacks()
            .with("noise", "10")
            .with("percTrainData", "30")
            .with("learningRate", "0.01");
    for (int i = 0; i < keysAndValues.size(); i += 2) {
      settings = settings.with(keysAndValues.get(i), keysAndValues.get(i + 1));
    }
    return settings;
  }

  private static String source(String library, Settings settings) {
    return SOURCES.get(library).apply(PlaygroundLesson.of(settings, new Supplies(), EPOCHS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"torch", "keras"})
  void aPlainTrainingReadsAsOneWouldWriteIt(String library) {
    golden("training_" + library, source(library, settings(List.of())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"torch", "keras"})
  void whatTheLibraryDoesOtherwiseIsWrittenOut(String library) {
    var settings =
        settings(
            List.of(
                "normalization",
                "batch",
                "optimizer",
                "adam",
                "loss",
                "crossEntropy",
                "clipping",
                "1",
                "regularization",
                "L1",
                "regularizationRate",
                "0.01"));
    golden("training_all_" + library, source(library, settings));
  }

  /** Compares what stands before the examples. */
  private static void golden(String name, String text) {
    var path = Path.of("src/test/resources/vitrine/export/" + name + ".py");
    var head = text.substring(0, text.indexOf("TRAIN_INPUTS = "));
    try {
      if (System.getProperty("vitrine.record") != null) {
        Files.writeString(path, head);
      }
      assertThat(head).isEqualTo(Files.readString(path));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Test
  void pythonCanReadEverySource() {
    assumeTrue(PythonInterpreter.has("sys"), "There is no python3 on this machine.");
    var python = new PythonInterpreter(folder);
    var compile = new ArrayList<>(List.of("-m", "py_compile"));
    for (var run : RUNS) {
      for (var library : SOURCES.keySet()) {
        var file = "training" + compile.size() + "_" + library + ".py";
        python.write(file, source(library, settings(run)));
        compile.add(file);
      }
    }
    python.run(compile.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"torch", "keras"})
  void everySourceLosesAsTheModelDoes(String library) {
    assumeTrue(PythonInterpreter.has(library), library + " is not on this machine.");
    var python = new PythonInterpreter(folder);
    for (var run : RUNS) {
      var settings = settings(run);
      python.write("training.py", source(library, settings));
      python.write("losses.py", "import json, training\nprint(json.dumps(training.train()))\n");
      var printed = python.run("losses.py").strip();
      var losses =
          JsonParser.parseString(printed.substring(printed.lastIndexOf('\n') + 1)).getAsJsonArray();
      assertThat(losses).as("%s", run).hasSize(EPOCHS + 1);
      var model = new PlaygroundModel(settings);
      for (var each : losses) {
        var both = each.getAsJsonArray();
        assertThat(both.get(0).getAsDouble())
            .as("%s", run)
            .isCloseTo(loss(model, Probe.train("loss")), within(1e-9));
        assertThat(both.get(1).getAsDouble())
            .as("%s", run)
            .isCloseTo(loss(model, Probe.test("loss")), within(1e-9));
        model.advance(model.epochSize());
      }
    }
  }

  private static double loss(PlaygroundModel model, Probe probe) {
    return model.read(List.of(probe)).get(0)[0];
  }

  @ParameterizedTest
  @ValueSource(strings = {"torch", "keras"})
  void aTrainingThatDrawsIsRefusedInASentence(String library) {
    var title = library.equals("torch") ? "PyTorch" : "Keras";
    var settings = settings(List.of("dropout", "0.3"));
    assertThatThrownBy(() -> source(library, settings))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("cannot be written as a line of " + title + ".");
  }
}
