package vitrine.export.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.compute.backend.Curve;
import vitrine.compute.graph.Affine;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Shape;
import vitrine.data.Feature;
import vitrine.export.Specimen;
import vitrine.export.Specimens;
import vitrine.export.TrainedNetwork;
import vitrine.network.Activation;
import vitrine.network.Network;
import vitrine.network.layer.Dense;

/**
 * The sources as text, as Python reads them, and, where the library is on the machine, as they
 * answer.
 */
class PythonSourceTest {
  private static final Map<String, Function<TrainedNetwork, String>> SOURCES =
      Map.of("numpy", NumpySource::of, "torch", TorchSource::of, "keras", KerasSource::of);
  private static final int ROWS = 20;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"numpy", "torch", "keras"})
  void aSmallNetworkReadsAsOneWouldWriteIt(String library) {
    var small =
        Specimens.playground(
            List.of(Feature.X, Feature.SIN_Y), List.of(2), Activation.RELU, Activation.TANH);
    small.state().fill(small.graph().node("layer1.bias"), 0);
    var settings = new LinkedHashMap<String, String>();
    settings.put("dataset", "circle");
    settings.put("seed", "a \"seed\"\n\\");
    golden("small_" + library, source(library, small.trained(settings)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"numpy", "torch", "keras"})
  void normalisingLayersAreThoseOfTheLibrary(String library) {
    golden("normalised_" + library, source(library, Specimens.normalised().trained()));
  }

  private static void golden(String name, String text) {
    var path = Path.of("src/test/resources/vitrine/export/" + name + ".py");
    try {
      if (System.getProperty("vitrine.record") != null) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
      }
      assertThat(text).isEqualTo(Files.readString(path));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Test
  void pythonCanReadEverySource() {
    assumeTrue(PythonInterpreter.has("sys"), "There is no python3 on this machine.");
    var python = new PythonInterpreter(folder);
    var compile = new ArrayList<>(List.of("-m", "py_compile"));
    for (var specimen : Specimens.all().values()) {
      for (var library : SOURCES.keySet()) {
        var file = "network" + compile.size() + "_" + library + ".py";
        python.write(file, source(library, specimen.trained()));
        compile.add(file);
      }
    }
    python.run(compile.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"numpy", "torch", "keras"})
  void everySourceAnswersAsTheNetworkDoesHere(String library) {
    assumeTrue(PythonInterpreter.has(library), library + " is not on this machine.");
    var python = new PythonInterpreter(folder);
    var calls = new StringBuilder("import json\n");
    var all = Specimens.all();
    all.forEach(
        (name, specimen) -> {
          var module = "network" + Math.abs(name.hashCode());
          python.write(module + ".py", source(library, specimen.trained()));
          calls.append("import ").append(module).append("\nprint(json.dumps(").append(module);
          calls.append(".predict(").append(table(specimen)).append(")))\n");
        });
    python.write("answers.py", calls.toString());
    var lines = python.run("answers.py").lines().toList();
    assertThat(lines).hasSameSizeAs(all.keySet());
    double tolerance = library.equals("numpy") ? 1e-12 : 1e-5;
    int line = 0;
    for (var each : all.entrySet()) {
      compare(each.getKey(), each.getValue(), lines.get(line++), tolerance);
    }
  }

  private static void compare(String name, Specimen specimen, String line, double tolerance) {
    var expected = specimen.answers(specimen.rows(ROWS));
    int at = 0;
    for (var row : JsonParser.parseString(line).getAsJsonArray()) {
      for (var answer : row.getAsJsonArray()) {
        double scale = Math.max(Math.abs(expected[at]), 0.1);
        assertThat(Math.abs(answer.getAsDouble() - expected[at++]) / scale)
            .as("%s of %s, answer %d", name, specimen.input(), at)
            .isLessThan(tolerance);
      }
    }
    assertThat(at).isEqualTo(expected.length);
  }

  private static String table(Specimen specimen) {
    var numbers = specimen.rows(ROWS);
    var rows = new ArrayList<String>();
    for (int from = 0; from < numbers.length; from += specimen.inputs()) {
      rows.add(Arrays.toString(Arrays.copyOfRange(numbers, from, from + specimen.inputs())));
    }
    return rows.toString();
  }

  @Test
  void numbersOfANetworkThatDivergedAreWrittenAsPythonKnowsThem() {
    var plane =
        Specimens.playground(
            List.of(Feature.X, Feature.Y), List.of(), Activation.TANH, Activation.TANH);
    plane.state().write(plane.graph().node("output.weight"), new double[] {-1.0 / 0, Double.NaN});
    plane.state().fill(plane.graph().node("output.bias"), -0.0);
    assertThat(NumpySource.of(plane.trained()))
        .contains("[float(\"-Infinity\"), float(\"NaN\")]")
        .contains("\"output.bias\": np.array([-0.0]),");
  }

  @Test
  void aModuleOfPyTorchIsSharedWhereItsWeightsAre() {
    var text = TorchSource.of(shared().trained());
    assertThat(text).containsOnlyOnce("nn.Linear(2, 2)").containsOnlyOnce("take(self.cell.weight");
    assertThat(text).contains("first = torch.tanh(self.cell(input_))", "self.cell(first)");
  }

  @Test
  void sharedWeightsAreRefusedByKerasInOneSentence() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KerasSource.of(shared().trained()))
        .withMessage("“cell.weight” is used in two places, which this source cannot say.");
  }

  private static Specimen shared() {
    var builder = Graph.builder();
    var input = builder.source("input", Role.GIVEN, Shape.rows(2));
    var first = Dense.append(builder, "cell", "first", input, 2, Curve.TANH);
    var weight = builder.find("cell.weight");
    var bias = builder.find("cell.bias");
    builder.compute(Network.OUTPUT, Role.VALUE, new Affine(), first, weight, bias);
    return Specimen.of(builder, "input");
  }

  private static String source(String library, TrainedNetwork network) {
    return SOURCES.get(library).apply(network);
  }
}
