package vitrine.app.files;

import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.Int8Array;
import vitrine.browser.Download;
import vitrine.export.CsvFile;
import vitrine.export.JsonFile;
import vitrine.export.TrainedNetwork;
import vitrine.export.onnx.OnnxFile;
import vitrine.export.python.KerasSource;
import vitrine.export.python.NumpySource;
import vitrine.export.python.TorchSource;

/** Writes a trained network in each of the formats of {@link vitrine.app.api.NetworkFiles}. */
final class NetworkFile {
  private NetworkFile() {}

  /**
   * The file of a format, with a name to save it under.
   *
   * @param type its media type
   * @throws IllegalArgumentException with one sentence if the network cannot be written so
   */
  static Blob of(String format, String type, TrainedNetwork network) {
    var name = network.name();
    return switch (format) {
      case "json" -> text(JsonFile.of(network), type, name + ".json");
      case "weights" -> text(CsvFile.of(network), type, name + "-weights.csv");
      case "pytorch" -> text(TorchSource.of(network), type, name + "_pytorch.py");
      case "keras" -> text(KerasSource.of(network), type, name + "_keras.py");
      case "numpy" -> text(NumpySource.of(network), type, name + "_numpy.py");
      default -> {
        var bytes = Int8Array.copyFromJavaArray(OnnxFile.of(network));
        yield Download.named(Download.bytes(bytes, type), name + ".onnx");
      }
    };
  }

  private static Blob text(String text, String type, String name) {
    return Download.named(Download.text(text, type), name);
  }
}
