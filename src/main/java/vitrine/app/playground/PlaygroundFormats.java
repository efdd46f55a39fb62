package vitrine.app.playground;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.file.Blob;
import vitrine.app.api.NetworkFiles;
import vitrine.labs.playground.ChosenData;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.Checkpoint;
import vitrine.session.PageSession;
import vitrine.session.Reply;
import vitrine.view.chart.LossCurve;

/**
 * The Playground's own files beside those of every network: what the module that writes files makes
 * from a checkpoint and from what else is handed to it.
 */
final class PlaygroundFormats {
  private static final String TABLE = "text/csv";
  private static final String PYTHON = "text/x-python";
  private static final Map<String, String> TYPES = types();

  private final PageSession session;
  private final Supplier<LossCurve> history;

  PlaygroundFormats(PageSession session, Supplier<LossCurve> history) {
    this.session = session;
    this.history = history;
  }

  /** The formats and their media types. */
  static Map<String, String> all() {
    return TYPES;
  }

  private static Map<String, String> types() {
    var types = new LinkedHashMap<String, String>();
    types.put("csv", TABLE);
    types.put("history", TABLE);
    types.put("predictions", TABLE);
    types.put("trace", "application/x-ndjson");
    types.put("numpy-training", PYTHON);
    types.put("pytorch-training", PYTHON);
    types.put("keras-training", PYTHON);
    types.put("network.svg", "image/svg+xml");
    types.put("output.svg", "image/svg+xml");
    types.put("losses.svg", "image/svg+xml");
    types.put("network.png", "image/png");
    types.put("output.png", "image/png");
    types.put("losses.png", "image/png");
    return types;
  }

  /** Hands over the file of one of them. */
  void export(String format, Consumer<Blob> taker, Reply reply) {
    var type = TYPES.getOrDefault(format, "");
    session.checkpoint(
        checkpoint ->
            NetworkFiles.write(
                format, type, PlaygroundSettings.LAB, withAllElse(checkpoint), taker, reply),
        reply);
  }

  /** A checkpoint with what else the files need, as blocks of numbers of their own. */
  private Checkpoint withAllElse(Checkpoint checkpoint) {
    var names = new ArrayList<>(checkpoint.names());
    var values = new ArrayList<>(checkpoint.values());
    names.add("run.examples");
    values.add(new double[] {checkpoint.examples()});
    var losses = history.get();
    names.add("history.epochs");
    values.add(first(losses.epochs(), losses.count()));
    names.add("history.train");
    values.add(first(losses.train(), losses.count()));
    names.add("history.test");
    values.add(first(losses.test(), losses.count()));
    for (var pack : ChosenData.packs(checkpoint.settings())) {
      byte @Nullable [] bytes = session.supply(pack);
      if (bytes != null) {
        names.add("pack." + pack);
        values.add(widen(bytes));
      }
    }
    return new Checkpoint(checkpoint.settings(), checkpoint.examples(), names, values);
  }

  private static double[] first(double[] numbers, int count) {
    var first = new double[count];
    System.arraycopy(numbers, 0, first, 0, count);
    return first;
  }

  private static double[] widen(byte[] bytes) {
    var wide = new double[bytes.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = bytes[i];
    }
    return wide;
  }
}
