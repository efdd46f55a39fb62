package vitrine.site.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrine.app.api.TensorPath;
import vitrine.app.labs.SmallLabs;
import vitrine.labs.digits.DigitsData;
import vitrine.labs.digits.DigitsModel;
import vitrine.labs.digits.DigitsSettings;
import vitrine.labs.digits.DigitsWorkplace;
import vitrine.labs.frame.Measures;
import vitrine.labs.frame.NetworkSize;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.labs.small.SmallModel;
import vitrine.session.Command;
import vitrine.session.LogEntry;
import vitrine.session.Model;
import vitrine.session.Settings;
import vitrine.session.Start;
import vitrine.session.Stride;
import vitrine.tours.lab.LabState;
import vitrine.tours.reckoning.Facts;

/** A lab as the step of a tour asks for it: the same model without its page. */
public final class LabAtWork {
  private final Settings begun;
  private final Model model;
  private final List<LogEntry> log = new ArrayList<>();

  private LabAtWork(Settings begun, Model model) {
    this.begun = begun;
    this.model = model;
  }

  /**
   * A lab in the state that a step asks for.
   *
   * @param web the folder of sources, with the data packs
   */
  public static LabAtWork of(LabState state, Path web) {
    var settings = fallbacks(state.lab()).with(state.settings());
    var lab = new LabAtWork(settings, open(state.lab(), settings, web));
    lab.goOn(state);
    return lab;
  }

  private static Settings fallbacks(String lab) {
    return switch (lab) {
      case PlaygroundSettings.LAB -> PlaygroundSettings.DECLARATION.fallbacks();
      case DigitsSettings.LAB -> DigitsSettings.DECLARATION.fallbacks();
      default -> SmallLabs.of(lab).declaration().fallbacks();
    };
  }

  private static Model open(String lab, Settings settings, Path web) {
    return switch (lab) {
      case PlaygroundSettings.LAB -> new PlaygroundModel(settings);
      case DigitsSettings.LAB ->
          new DigitsModel(
              settings, DigitsWorkplace.exact(), Packs.supplies(web, DigitsData.packs(settings)));
      default -> {
        var small = SmallLabs.of(lab);
        yield new SmallModel(small, settings, Packs.supplies(web, small.packs(settings)));
      }
    };
  }

  /** Changes it as a question asks before it is judged. */
  public void change(LabState state) {
    if (!state.settings().isEmpty()) {
      apply(new Command.Change(state.settings()));
    }
    goOn(state);
  }

  private void goOn(LabState state) {
    for (var value : state.values()) {
      var path = TensorPath.parse(value.path(), model.graph());
      apply(new Command.SetValue(path.node().name(), Math.max(0, path.index()), value.numbers()));
    }
    if (state.steps() > 0) {
      run(state.steps(), state.unit());
    }
  }

  private void apply(Command command) {
    log.add(new LogEntry(model.examples(), command));
    model.apply(command);
  }

  /** The way that led here, as a link carries it. */
  public Start start() {
    return new Start(begun, null, log, model.examples());
  }

  /** Trains so many steps of a unit. */
  public void run(int steps, String unit) {
    double to =
        Stride.of(unit).forward(model.examples(), steps, model.epochSize(), model.batchSize());
    model.advance((int) (to - model.examples()));
  }

  /** What is known under some names; those that the network has not are left out. */
  public Facts facts(Set<String> names) {
    var numbers = new HashMap<String, double[]>();
    numbers.put("step", new double[] {model.examples()});
    numbers.put("running", new double[1]);
    numbers.put("epoch", new double[] {Math.floor(model.examples() / model.epochSize())});
    structure(numbers);
    for (var metric : Measures.metrics(model.graph()).entrySet()) {
      numbers.put(metric.getKey(), model.read(List.of(metric.getValue())).get(0));
    }
    for (var name : names) {
      boolean isTensor = name.contains(".") || name.contains("[") || name.contains("@");
      if (isTensor && !name.startsWith(Facts.SETTING)) {
        var path = TensorPath.parse(name, model.graph());
        var picked = path.pick(model.read(List.of(path.probe())).get(0));
        if (picked != null) {
          numbers.put(name, picked);
        }
      }
    }
    var settings = new HashMap<String, String>();
    for (var setting : model.settings().declaration().settings()) {
      settings.put(setting.key(), model.settings().text(setting.key()));
    }
    return new Facts(numbers, settings);
  }

  private void structure(Map<String, double[]> numbers) {
    var size = NetworkSize.of(model.graph());
    numbers.put("parameters", new double[] {size.parameters()});
    numbers.put("layers", new double[] {size.layers()});
    numbers.put("hidden", new double[] {size.hidden()});
  }
}
