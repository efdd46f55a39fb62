package vitrine.app.collect;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import vitrine.app.api.TensorPath;
import vitrine.labs.frame.Measures;
import vitrine.labs.frame.NetworkSize;
import vitrine.session.Model;
import vitrine.session.Refusal;
import vitrine.tours.reckoning.Facts;

/** Reads from a live model what conditions ask for, under the names of the public API. */
public final class ModelFacts {
  private ModelFacts() {}

  /** What is known under some names, and what costs nothing; what the network has not is absent. */
  public static Facts of(Model model, Set<String> names) {
    var numbers = new HashMap<String, double[]>();
    var size = NetworkSize.of(model.graph());
    put(numbers, "step", model.examples());
    put(numbers, "running", 0);
    put(numbers, "epoch", Math.floor(model.examples() / model.epochSize()));
    put(numbers, "hidden", size.hidden());
    put(numbers, "layers", size.layers());
    put(numbers, "parameters", size.parameters());
    for (var metric : Measures.metrics(model.graph()).entrySet()) {
      if (names.contains(metric.getKey())) {
        numbers.put(metric.getKey(), model.read(List.of(metric.getValue())).get(0));
      }
    }
    for (var name : names) {
      boolean isTensor =
          name.indexOf('.') >= 0 || name.indexOf('[') >= 0 || name.indexOf('@') >= 0;
      if (isTensor && !name.startsWith(Facts.SETTING)) {
        tensor(model, name, numbers);
      }
    }
    var settings = new HashMap<String, String>();
    for (var setting : model.settings().declaration().settings()) {
      settings.put(setting.key(), model.settings().text(setting.key()));
    }
    return new Facts(numbers, settings);
  }

  private static void tensor(Model model, String name, HashMap<String, double[]> numbers) {
    try {
      var path = TensorPath.parse(name, model.graph());
      var picked = path.pick(model.read(List.of(path.probe())).get(0));
      if (picked != null) {
        numbers.put(name, picked);
      }
    } catch (Refusal absent) {
      // This network has no such number: no condition over it holds.
    }
  }

  private static void put(HashMap<String, double[]> numbers, String name, double value) {
    numbers.put(name, new double[] {value});
  }
}
