package vitrine.export.python;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {
  private final Identifiers identifiers = new Identifiers();

  @ParameterizedTest
  @CsvSource({
    "x, x",
    "xSquared, x_squared",
    "layer1.output, layer1",
    "layer1.norm.output, layer1_norm",
    "output, output",
    "cell[3].forget, cell_3_forget",
    "3D, n3_d",
    "über, ber",
    "€, n",
    "ReLU, re_lu",
    "input, input_",
    "lambda, lambda_",
    "np, np_",
  })
  void namesBecomeWordsOfPython(String name, String identifier) {
    assertThat(identifiers.of(name)).isEqualTo(identifier);
  }

  @Test
  void differentNamesNeverBecomeTheSame() {
    assertThat(identifiers.of("layer1.output")).isEqualTo("layer1");
    assertThat(identifiers.of("layer1")).isEqualTo("layer1_2");
    assertThat(identifiers.of("layer[1]")).isEqualTo("layer_1");
    assertThat(identifiers.of("layer1.output")).isEqualTo("layer1");
  }
}
