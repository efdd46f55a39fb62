package vitrine.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.compute.numeric.Checksum;
import vitrine.data.Feature;
import vitrine.export.onnx.OnnxFile;
import vitrine.export.python.KerasSource;
import vitrine.export.python.NumpySource;
import vitrine.export.python.TorchSource;
import vitrine.network.Activation;

/**
 * Every engine writes the same files, to the byte: those that tests on the JVM have looked into.
 */
public final class ExportCases {
  private static TrainedNetwork network() {
    return Specimens.playground(
            List.of(Feature.X, Feature.Y, Feature.SIN_X),
            List.of(3, 2),
            Activation.SIGMOID,
            Activation.TANH)
        .trained();
  }

  private static String checksum(byte[] bytes) {
    var checksum = new Checksum();
    for (byte each : bytes) {
      checksum.add(each);
    }
    return checksum.toString();
  }

  private static String checksum(String text) {
    var checksum = new Checksum();
    for (int i = 0; i < text.length(); i++) {
      checksum.add(text.charAt(i));
    }
    return checksum.toString();
  }

  @Test
  void onnxIsTheSameEverywhere() {
    assertEquals("b4331355", checksum(OnnxFile.of(network())));
  }

  @Test
  void normalisingLayersAreTheSameEverywhere() {
    var normalised = Specimens.normalised().trained();
    assertEquals("5248feb4", checksum(OnnxFile.of(normalised)));
    assertEquals("b004d590", checksum(NumpySource.of(normalised)));
  }

  @Test
  void tablesAndJsonAreTheSameEverywhere() {
    assertEquals("1c2f91cf", checksum(CsvFile.of(network())));
    assertEquals("861efe46", checksum(JsonFile.of(network())));
  }

  @Test
  void sourcesAreTheSameEverywhere() {
    assertEquals("69510d91", checksum(NumpySource.of(network())));
    assertEquals("7bc4c610", checksum(TorchSource.of(network())));
    assertEquals("18d11c79", checksum(KerasSource.of(network())));
  }
}
