package vitrine.bench.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vitrine.session.Refusal;
import vitrine.view.EnglishTexts;

class RequestTest {
  @Test
  void withoutOptionsEverythingIsAsUsual() {
    for (var benchmark : Benchmark.values()) {
      for (var given : Arrays.asList(null, Map.of())) {
        var request = Request.read(benchmark.key(), given);
        assertThat(request.options()).isEqualTo(benchmark.options().fallbacks());
        assertThat(request.backend()).isEmpty();
        assertThat(request.title()).isEqualTo(benchmark.key());
      }
    }
  }

  @Test
  void readsOptionsAndBackend() {
    var request =
        Request.read(
            "playground-train",
            Map.of(
                "shape",
                List.of(3.0, 8.0, 1.0),
                "features",
                List.of("x", "sinY", "xTimesY"),
                "batchSize",
                30.0,
                "backend",
                "simd"));
    assertThat(request.options().sizes("shape")).containsExactly(3, 8, 1);
    assertThat(request.options().text("features")).isEqualTo("x,sinY,xTimesY");
    assertThat(request.options().whole("batchSize")).isEqualTo(30);
    assertThat(request.options().whole("points")).isEqualTo(250);
    assertThat(request.backend()).isEqualTo("simd");
    assertThat(Request.read("matmul", Map.of("n", 512.0)).title()).isEqualTo("matmul n=512");
  }

  static Stream<Arguments> bad() {
    return Stream.of(
        Arguments.of(null, null),
        Arguments.of("", null),
        Arguments.of("Matmul", null),
        Arguments.of(3.0, null),
        Arguments.of("matmul", 256.0),
        Arguments.of("matmul", "fast"),
        Arguments.of("matmul", List.of()),
        Arguments.of("matmul", Map.of("m", 256.0)),
        Arguments.of("matmul", Map.of("shape", List.of(2.0, 1.0))),
        Arguments.of("matmul", Map.of("n", "256")),
        Arguments.of("matmul", Map.of("n", List.of(256.0))),
        Arguments.of("matmul", Map.of("n", true)),
        Arguments.of("matmul", nothing("n")),
        Arguments.of("matmul", Map.of("n", 0.0)),
        Arguments.of("matmul", Map.of("n", -5.0)),
        Arguments.of("matmul", Map.of("n", 2.5)),
        Arguments.of("matmul", Map.of("n", Double.NaN)),
        Arguments.of("matmul", Map.of("n", Double.POSITIVE_INFINITY)),
        Arguments.of("matmul", Map.of("n", 1e9)),
        Arguments.of("matmul", Map.of("backend", 1.0)),
        Arguments.of("matmul", Map.of("backend", "")),
        Arguments.of("matmul", nothing("backend")),
        Arguments.of("playground-train", Map.of("shape", List.of())),
        Arguments.of("playground-train", Map.of("shape", List.of(2.0))),
        Arguments.of("playground-train", Map.of("shape", "2,4,2,1")),
        Arguments.of("playground-train", Map.of("shape", List.of(2.0, 0.0, 1.0))),
        Arguments.of("playground-train", Map.of("shape", List.of(2.0, 1000.0, 1.0))),
        Arguments.of("playground-train", Map.of("shape", List.of(2.0, "4", 1.0))),
        Arguments.of("playground-train", Map.of("shape", Collections.nCopies(50, 2.0))),
        Arguments.of("playground-train", Map.of("features", List.of())),
        Arguments.of("playground-train", Map.of("features", List.of("x", "x"))),
        Arguments.of("playground-train", Map.of("features", List.of("x", "z"))),
        Arguments.of("playground-train", Map.of("features", List.of(1.0))),
        Arguments.of("playground-train", Map.of("features", "x,y")),
        Arguments.of("playground-train", Map.of("batchSize", 0.0)),
        Arguments.of("playground-train", Map.of("points", 1e7)),
        Arguments.of("digits-train", Map.of("layers", List.of(784.0))),
        Arguments.of("digits-train", Map.of("layers", List.of(784.0, 0.0, 10.0))),
        Arguments.of("digits-train", Map.of("layers", List.of(784.0, 1e6, 10.0))),
        Arguments.of("digits-train", Map.of("optimizer", "rocket")),
        Arguments.of("digits-train", Map.of("optimizer", 1.0)),
        Arguments.of("digits-train", Map.of("steps", 0.0)),
        Arguments.of("digits-train", Map.of("batchSize", 1e6)),
        Arguments.of("playground-sweep", Map.of("resolution", 5000.0)),
        Arguments.of("playground-sweep", Map.of("batchSize", 10.0)));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void whateverIsWrongIsRefusedInOneSentence(@Nullable Object name, @Nullable Object options) {
    var refusal = catchThrowableOfType(Refusal.class, () -> Request.read(name, options));
    assertThat(refusal).isNotNull();
    assertThat(EnglishTexts.all().of(refusal.sentence()))
        .matches("[A-Za-z].{10,250}\\.")
        .doesNotContain("refused.", "{");
  }

  @Test
  void theSentenceSaysWhatIsAllowed() {
    assertThat(sentence("matmul", Map.of("n", 1e9)))
        .isEqualTo("n takes a whole number from 1 to 1024.");
    assertThat(sentence("matmul", Map.of("size", 3.0)))
        .isEqualTo("There is no option “size” for matmul; there are n, backend.");
    assertThat(sentence("playground-sweep", Map.of("features", List.of("z"))))
        .isEqualTo(
            "features takes a list of one or more of these, each once: x, y, xSquared, ySquared,"
                + " xTimesY, sinX, sinY.");
  }

  private static String sentence(String name, Map<String, Object> options) {
    var refusal = catchThrowableOfType(Refusal.class, () -> Request.read(name, options));
    return EnglishTexts.all().of(refusal.sentence());
  }

  private static Map<String, @Nullable Object> nothing(String key) {
    var options = new HashMap<String, @Nullable Object>();
    options.put(key, null);
    return options;
  }
}
