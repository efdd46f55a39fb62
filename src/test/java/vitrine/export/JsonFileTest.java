package vitrine.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.data.Feature;
import vitrine.network.Activation;

class JsonFileTest {
  private static final Specimen PLANE =
      Specimens.playground(
          List.of(Feature.X, Feature.Y_SQUARED), List.of(3), Activation.RELU, Activation.TANH);

  private static JsonObject read(TrainedNetwork network) {
    return JsonParser.parseString(JsonFile.of(network)).getAsJsonObject();
  }

  @Test
  void everyNumberReadsBackToTheSameBits() {
    Specimens.all()
        .forEach(
            (name, specimen) -> {
              var parameters = read(specimen.trained()).getAsJsonObject("parameters");
              assertThat(parameters.keySet()).as(name).isNotEmpty();
              for (var node : specimen.trained().way().kept()) {
                var tensor = parameters.getAsJsonObject(node.name());
                assertThat(
                        tensor.getAsJsonArray("shape").asList().stream()
                            .map(each -> each.getAsInt()))
                    .as(node.name())
                    .isEqualTo(node.shape().sizes());
                assertThat(numbers(tensor.getAsJsonArray("data")))
                    .as(node.name())
                    .isEqualTo(specimen.state().read(node));
              }
            });
  }

  @Test
  void zeroKeepsItsSign() {
    var specimen =
        Specimens.playground(List.of(Feature.X), List.of(), Activation.TANH, Activation.TANH);
    specimen.state().fill(specimen.graph().node("output.bias"), -0.0);
    var bias =
        read(specimen.trained()).getAsJsonObject("parameters").getAsJsonObject("output.bias");
    assertThat(numbers(bias.getAsJsonArray("data"))).containsExactly(-0.0);
  }

  @Test
  void whatJsonCannotSayIsNull() {
    var specimen =
        Specimens.playground(List.of(Feature.X), List.of(), Activation.TANH, Activation.TANH);
    specimen.state().fill(specimen.graph().node("output.bias"), Double.NaN);
    var bias =
        read(specimen.trained()).getAsJsonObject("parameters").getAsJsonObject("output.bias");
    assertThat(bias.getAsJsonArray("data").get(0).isJsonNull()).isTrue();
  }

  @Test
  void settingsAreKeptInTheirOrderWhateverSignsTheyHold() {
    var settings = new LinkedHashMap<String, String>();
    settings.put("seed", "a \"quoted\\\" seed");
    settings.put("dataset", "circle");
    var read = read(PLANE.trained(settings)).getAsJsonObject("settings");
    assertThat(read.keySet()).containsExactly("seed", "dataset");
    assertThat(read.get("seed").getAsString()).isEqualTo("a \"quoted\\\" seed");
    assertThat(read.get("dataset").getAsString()).isEqualTo("circle");
  }

  @Test
  void theWayIsToldStepByStep() {
    var read = read(PLANE.trained(Map.of()));
    assertThat(read.get("input")).isEqualTo(JsonParser.parseString("{name: 'point', size: 2}"));
    assertThat(read.get("output")).isEqualTo(JsonParser.parseString("{name: 'output', size: 1}"));
    assertThat(read.getAsJsonArray("steps").asList())
        .contains(
            JsonParser.parseString("{name: 'ySquared', operation: 'square', inputs: ['y']}"),
            JsonParser.parseString(
                "{name: 'layer1.sum', operation: 'affine',"
                    + " inputs: ['input', 'layer1.weight', 'layer1.bias']}"));
  }

  private static double[] numbers(JsonArray array) {
    return array.asList().stream().mapToDouble(each -> each.getAsDouble()).toArray();
  }
}
