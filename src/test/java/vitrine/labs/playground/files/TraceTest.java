package vitrine.labs.playground.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.Probe;

final class TraceTest {
  private static final String BIAS = "\"output.bias\": {\"before\": [";

  private static double number(String line, String before) {
    int from = line.indexOf(before, line.indexOf(BIAS)) + before.length();
    return Double.parseDouble(line.substring(from, line.indexOf(']', from)));
  }

  private static double bias(PlaygroundModel model) {
    return model.read(List.of(Probe.parameters("output.bias"))).get(0)[0];
  }

  @Test
  void eachStepGoesAgainstItsGradientAndTheNextGoesOnFromThere() {
    var settings = PlaygroundSettings.DECLARATION.fallbacks();
    var model = new PlaygroundModel(settings);
    model.advance(255); // in the middle of a batch, which is finished first
    var lines = Trace.of(model, 30).lines().toList();
    assertThat(lines).hasSize(31);
    var twin = new PlaygroundModel(settings);
    twin.advance(260);
    for (var line : lines.subList(1, lines.size())) {
      double before = number(line, "before\": [");
      double gradient = number(line, "gradient\": [");
      double after = number(line, "after\": [");
      assertThat(before).isEqualTo(bias(twin));
      assertThat(before - (0.03 * gradient)).isCloseTo(after, within(1e-15));
      twin.advance(10);
      assertThat(after).isEqualTo(bias(twin));
    }
  }
}
