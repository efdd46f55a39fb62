package vitrine.bench.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.compute.backend.cpu.CpuBackend;
import vitrine.compute.random.XoshiroStream;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.training.optimizer.Optimizer;

/** That each work is what it says it is. */
class WorksTest {
  private static final List<Probe> PARAMETERS =
      Stream.of("layer1", "layer2", "output")
          .flatMap(layer -> Stream.of(layer + ".weight", layer + ".bias"))
          .map(Probe::parameters)
          .toList();

  @Test
  void everyBenchmarkRunsAndSaysHowMuchItDoes() {
    assertThat(work("matmul", Map.of("n", 10.0)).amount()).isEqualTo(2000);
    assertThat(work("playground-train", Map.of("points", 33.0)).amount()).isEqualTo(33);
    assertThat(work("playground-sweep", Map.of("resolution", 7.0)).amount()).isEqualTo(1);
  }

  @Test
  void productIsTheProduct() {
    int n = 7;
    var left = numbers(n, "left");
    var right = numbers(n, "right");
    var product = work("matmul", Map.of("n", (double) n)).results().get(0);
    for (int row = 0; row < n; row++) {
      for (int column = 0; column < n; column++) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
          sum += left[(row * n) + i] * right[(i * n) + column];
        }
        assertThat(product[(row * n) + column]).isEqualTo(sum, within(1e-12));
      }
    }
  }

  @Test
  void trainingIsThePlaygroundsOwn() {
    var options = Benchmark.PLAYGROUND_TRAINING.options().fallbacks();
    var work = Works.of(Benchmark.PLAYGROUND_TRAINING, options, new CpuBackend());
    for (int epoch = 0; epoch < 5; epoch++) {
      work.run();
    }
    work.finish();
    var model = new PlaygroundModel(PlaygroundSettings.DECLARATION.fallbacks());
    // The same seed draws the same first weights; the points come in another way.
    var start = model.read(PARAMETERS);
    var end = work.results();
    assertThat(end).hasSameSizeAs(start);
    for (int i = 0; i < start.size(); i++) {
      assertThat(end.get(i)).hasSameSizeAs(start.get(i)).isNotEqualTo(start.get(i));
      for (int k = 0; k < start.get(i).length; k++) {
        assertThat(end.get(i)[k]).isEqualTo(start.get(i)[k], within(1.0));
      }
    }
  }

  @Test
  void sweepGivesAMapForEveryNeuronThatIsThePlaygroundsOwn() {
    var maps = work("playground-sweep", Map.of("resolution", 5.0)).results();
    var model = new PlaygroundModel(PlaygroundSettings.DECLARATION.fallbacks());
    var probes =
        List.of(
            Probe.grid("layer1.output", 5),
            Probe.grid("layer2.output", 5),
            Probe.grid("output", 5));
    var expected = model.read(probes);
    assertThat(maps).hasSize(3);
    for (int layer = 0; layer < 3; layer++) {
      assertThat(maps.get(layer)).containsExactly(expected.get(layer));
    }
  }

  @Test
  void digitsAreLearntStepByStep() {
    var options = Map.<String, Object>of("layers", List.of(6.0, 5.0, 3.0), "batchSize", 4.0);
    var request = Request.read("digits-train", options);
    var work = Works.of(request.benchmark(), request.options(), new CpuBackend());
    assertThat(work.amount()).isEqualTo(1);
    assertThat(work.leastRuns()).isEqualTo(100);
    work.run();
    work.finish();
    var first = work.results().stream().map(double[]::clone).toList();
    assertThat(first).extracting(values -> values.length).containsExactly(30, 5, 15, 3);
    work.run();
    work.finish();
    for (int i = 0; i < first.size(); i++) {
      assertThat(work.results().get(i)).isNotEqualTo(first.get(i));
      assertThat(DoubleStream.of(work.results().get(i))).allMatch(Double::isFinite);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sgd", "momentum", "nesterov", "rmsprop", "adam", "adamw"})
  void digitsAreLearntWithEveryOptimiser(String optimizer) {
    var options =
        Map.<String, Object>of(
            "layers", List.of(4.0, 2.0), "batchSize", 2.0, "optimizer", optimizer);
    var results = work("digits-train", options).results();
    assertThat(DoubleStream.of(results.get(0))).hasSize(8).allMatch(Double::isFinite);
    assertThat(Optimizer.of(optimizer).key()).isEqualTo(optimizer);
  }

  @Test
  void digitsThatAreTooLargeAreRefused() {
    var wide = Map.<String, Object>of("layers", List.of(2048.0, 2048.0, 10.0));
    var many = Map.<String, Object>of("batchSize", 1024.0, "layers", List.of(1000.0, 10.0));
    for (var options : List.of(wide, many)) {
      assertThatThrownBy(() -> work("digits-train", options)).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void featuresMayBeAllSeven() {
    var options =
        Map.<String, Object>of(
            "shape",
            List.of(7.0, 8.0, 1.0),
            "features",
            List.of("x", "y", "xSquared", "ySquared", "xTimesY", "sinX", "sinY"));
    assertThat(work("playground-train", options).amount()).isEqualTo(250);
  }

  private static Work work(String name, Map<String, Object> given) {
    var request = Request.read(name, given);
    var work = Works.of(request.benchmark(), request.options(), new CpuBackend());
    work.run();
    work.finish();
    return work;
  }

  private static double[] numbers(int n, String stream) {
    var random = XoshiroStream.of("1", stream);
    return DoubleStream.generate(() -> random.uniform(-1, 1)).limit((long) n * n).toArray();
  }
}
