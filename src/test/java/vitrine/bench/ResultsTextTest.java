package vitrine.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.bench.ResultsText.Measured;
import vitrine.bench.work.Request;
import vitrine.bench.work.Unit;

class ResultsTextTest {
  private final List<Measured> results =
      List.of(
          measured("matmul", Map.of("n", 512.0), "simd", Unit.GFLOPS),
          measured("playground-sweep", Map.of("shape", List.of(2.0, 1.0)), "cpu", Unit.MILLIS));

  @Test
  void markdownHasTheDeviceAndATable() {
    assertThat(ResultsText.markdown(Map.of("Processor cores", "2"), results))
        .isEqualTo(
            """
            - Processor cores: 2

            | benchmark | backend | value | unit | least | most | samples | warmup |
            |---|---|--:|---|--:|--:|--:|--:|
            | matmul n=512 | simd | 2.5 | GFLOP/s | 1 | 4 | 3 | 12 |
            | playground-sweep shape=2,1 | cpu | 2.5 | ms | 1 | 4 | 3 | 12 |
            """);
  }

  @Test
  void aCommaInACellIsQuoted() {
    assertThat(ResultsText.csv(results))
        .isEqualTo(
            """
            benchmark,backend,value,unit,least,most,samples,warmup
            matmul n=512,simd,2.5,GFLOP/s,1,4,3,12
            "playground-sweep shape=2,1",cpu,2.5,ms,1,4,3,12
            """);
  }

  private static Measured measured(
      String name, Map<String, Object> options, String backend, Unit unit) {
    var result = new Result(name, backend, unit, 2.5, new double[] {4, 1, 2.5}, 12);
    return new Measured(Request.read(name, options), result);
  }
}
