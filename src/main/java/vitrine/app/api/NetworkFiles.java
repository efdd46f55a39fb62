package vitrine.app.api;

import java.util.LinkedHashMap;
import java.util.Map;
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

/** The files in which a trained network can be taken away, for any lab that has one. */
public final class NetworkFiles {
  private static final String PYTHON = "text/x-python";

  private NetworkFiles() {}

  /** The formats and their media types. */
  public static Map<String, String> formats() {
    var formats = new LinkedHashMap<String, String>();
    formats.put("json", "application/json");
    formats.put("weights", "text/csv");
    formats.put("onnx", "application/octet-stream");
    formats.put("pytorch", PYTHON);
    formats.put("keras", PYTHON);
    formats.put("numpy", PYTHON);
    return formats;
  }

  /**
   * The file of a format, with a name to save it under.
   *
   * @throws IllegalArgumentException with one sentence if the network cannot be written so
   */
  public static Blob of(String format, TrainedNetwork network) {
    var name = network.name();
    return switch (format) {
      case "json" -> text(format, JsonFile.of(network), name + ".json");
      case "weights" -> text(format, CsvFile.of(network), name + "-weights.csv");
      case "pytorch" -> text(format, TorchSource.of(network), name + "_pytorch.py");
      case "keras" -> text(format, KerasSource.of(network), name + "_keras.py");
      case "numpy" -> text(format, NumpySource.of(network), name + "_numpy.py");
      default -> {
        var bytes = Int8Array.copyFromJavaArray(OnnxFile.of(network));
        yield Download.named(Download.bytes(bytes, type(format)), name + ".onnx");
      }
    };
  }

  private static Blob text(String format, String text, String name) {
    return Download.named(Download.text(text, type(format)), name);
  }

  private static String type(String format) {
    return formats().getOrDefault(format, "");
  }
}
