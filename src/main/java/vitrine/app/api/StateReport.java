package vitrine.app.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.labs.frame.NetworkSize;
import vitrine.session.BackendUse;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.session.Setting;
import vitrine.session.Snapshot;
import vitrine.session.Stride;
import vitrine.view.Texts;

/** What the API says of a session, as plain values. */
public final class StateReport {
  private final String lab;
  private final PageSession session;
  private final Texts texts;
  private final LabFacts facts;
  private String engine = "";

  /** Reports on a session of the lab of that id. */
  public StateReport(String lab, PageSession session, Texts texts, LabFacts facts) {
    this.lab = lab;
    this.session = session;
    this.texts = texts;
    this.facts = facts;
  }

  /** Says what kind of engine runs: {@code wasm} or {@code js}. */
  public void engine(String kind) {
    engine = kind;
  }

  /** The lab's id. */
  String lab() {
    return lab;
  }

  Map<String, @Nullable Object> state() {
    Map<String, @Nullable Object> state = new LinkedHashMap<>();
    var seen = session.snapshot();
    state.put("lab", lab);
    state.put("settings", settings());
    state.put("seed", session.settings().text("seed"));
    state.put("step", session.examples());
    state.put("epoch", epoch(session.examples()));
    state.put("running", session.isPlaying() && !session.rests());
    state.put("engine", engine);
    state.put("backend", trainingBackend());
    state.put("diverged", seen != null && seen.diverged());
    state.put("structure", structure());
    return state;
  }

  /** How large the network is: what goals count. */
  private Map<String, @Nullable Object> structure() {
    var size = NetworkSize.of(session.graph());
    Map<String, @Nullable Object> structure = new LinkedHashMap<>();
    structure.put("layers", size.layers());
    structure.put("hidden", size.hidden());
    structure.put("parameters", size.parameters());
    return structure;
  }

  private String trainingBackend() {
    for (var use : session.backends()) {
      if (use.job().equals(BackendUse.TRAINING)) {
        return use.backend();
      }
    }
    return "cpu";
  }

  Map<String, @Nullable Object> description() {
    Map<String, @Nullable Object> description = new LinkedHashMap<>();
    description.put("id", lab);
    description.put("unit", Stride.EPOCH.key());
    description.put("units", Stride.keys());
    var settings = new ArrayList<@Nullable Object>();
    for (var setting : session.settings().declaration().settings()) {
      settings.add(describe(setting, texts));
    }
    description.put("settings", settings);
    description.put("events", Subscribers.EVENTS);
    description.put("parts", facts.parts());
    description.put("formats", List.copyOf(facts.formats().keySet()));
    return description;
  }

  /** Answers with the metrics as they are now, at full precision. */
  void metrics(Promised answer) {
    Map<String, @Nullable Object> metrics = new LinkedHashMap<>();
    metrics.put("epoch", epoch(session.examples()));
    var wanted = facts.metrics();
    int[] open = {wanted.size()};
    for (var metric : wanted.entrySet()) {
      metrics.put(metric.getKey(), null);
      session.read(
          metric.getValue(),
          values -> {
            metrics.put(metric.getKey(), values[0]);
            open[0]--;
            if (open[0] == 0) {
              // Answers come in order, so by now all that was under way has arrived.
              metrics.put("epoch", epoch(session.examples()));
              answer.resolve(metrics);
            }
          },
          answer.refusing());
    }
  }

  Map<String, @Nullable Object> metricsOf(Snapshot snapshot) {
    Map<String, @Nullable Object> metrics = new LinkedHashMap<>();
    metrics.put("epoch", epoch(snapshot.examples()));
    for (var metric : facts.metrics().entrySet()) {
      double @Nullable [] values = snapshot.find(metric.getValue());
      if (values != null) {
        metrics.put(metric.getKey(), values[0]);
      }
    }
    return metrics;
  }

  /** Answers with a tensor of the live network, or with one number of it. */
  void value(String text, Promised answer) {
    if (text.equals("epoch")) {
      answer.resolve(tensor(List.of(), new double[] {epoch(session.examples())}));
      return;
    }
    var path = TensorPath.parse(text, session.graph());
    session.read(
        path.probe(),
        values -> {
          var picked = path.pick(values);
          if (picked == null) {
            answer.refuse(new Refusal("refused.probe", text).sentence());
          } else {
            answer.resolve(tensor(shape(path, values.length), picked));
          }
        },
        answer.refusing());
  }

  /** The outputs of rows given by hand: a list for each row. */
  List<double[]> outputs(double[] values, int rows) {
    var outputs = new ArrayList<double[]>();
    int width = values.length / rows;
    for (int row = 0; row < rows; row++) {
      var output = new double[width];
      System.arraycopy(values, row * width, output, 0, width);
      outputs.add(output);
    }
    return outputs;
  }

  /** The epochs that so many examples fill. */
  double epoch(double examples) {
    return session.epochSize() == 0 ? 0 : Math.floor(examples / session.epochSize());
  }

  private static List<Object> shape(TensorPath path, int length) {
    var shape = new ArrayList<Object>();
    if (path.index() < 0) {
      var block = path.node().shape();
      if (block.perRow() && path.probe().at().place() != Probe.Place.PARAMETERS) {
        shape.add(block.size() == 0 ? 0 : length / block.size());
      }
      shape.addAll(block.sizes());
    }
    return shape;
  }

  private static Map<String, @Nullable Object> tensor(List<?> shape, double[] data) {
    Map<String, @Nullable Object> tensor = new LinkedHashMap<>();
    tensor.put("shape", shape);
    tensor.put("data", data);
    return tensor;
  }

  private Map<String, @Nullable Object> settings() {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (var setting : session.settings().declaration().settings()) {
      values.put(setting.key(), typed(setting));
    }
    return values;
  }

  private @Nullable Object typed(Setting setting) {
    var settings = session.settings();
    return switch (setting.type()) {
      case NUMBER, WHOLE -> settings.number(setting.key());
      case FLAG -> settings.flag(setting.key());
      case SIZES -> settings.sizes(setting.key());
      case WORDS -> settings.words(setting.key());
      case CHOICE, TEXT, POINTS -> settings.text(setting.key());
    };
  }

  /** A setting as plain values, with what it and its choices are called. */
  static Map<String, @Nullable Object> describe(Setting setting, Texts texts) {
    Map<String, @Nullable Object> description = new LinkedHashMap<>();
    var prefix = "setting." + setting.key();
    description.put("key", setting.key());
    description.put("type", typeName(setting.type()));
    boolean isChoice =
        setting.type() == Setting.Type.CHOICE || setting.type() == Setting.Type.WORDS;
    description.put("range", isChoice ? setting.choices() : List.of(setting.low(), setting.high()));
    if (isChoice) {
      var labels = new ArrayList<String>();
      for (var choice : setting.choices()) {
        labels.add(name(prefix + "." + choice, choice, texts));
      }
      description.put("labels", labels);
    }
    description.put("default", setting.fallback());
    description.put("label", texts.of(prefix + ".label"));
    description.put("help", texts.has(prefix + ".help") ? texts.of(prefix + ".help") : "");
    return description;
  }

  /** What a choice is called; some lists take their words from elsewhere. */
  private static String name(String key, String choice, Texts texts) {
    return texts.has(key) ? texts.of(key) : choice;
  }

  private static String typeName(Setting.Type type) {
    return switch (type) {
      case CHOICE -> "choice";
      case NUMBER -> "number";
      case WHOLE -> "whole";
      case FLAG -> "flag";
      case SIZES -> "sizes";
      case WORDS -> "words";
      case TEXT -> "text";
      case POINTS -> "points";
    };
  }
}
