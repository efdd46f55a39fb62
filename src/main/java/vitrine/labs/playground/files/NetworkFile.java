package vitrine.labs.playground.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Role;
import vitrine.labs.playground.PlaygroundGraph;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.BackendChoice;
import vitrine.session.Command;
import vitrine.session.Refusal;
import vitrine.session.Sentence;
import vitrine.session.Setting.Effect;
import vitrine.session.Settings;

/**
 * A network of ours as it is read back from its JSON file: its settings and the numbers of its
 * weights and biases.
 *
 * @param settings how it was made; what is only shown, and where it is computed, stays as it is
 * @param numbers each parameter's numbers
 */
record NetworkFile(Settings settings, Map<String, double[]> numbers) {

  /**
   * The network that a file holds.
   *
   * @param file what its JSON says, as plain values
   * @param now the settings in force
   * @throws Refusal in one sentence if it is no network of ours, or does not fit together
   */
  static NetworkFile of(@Nullable Object file, Settings now) {
    if (!(file instanceof Map<?, ?> parts) || !"Vitrine".equals(parts.get("producer"))) {
      throw new Refusal("study.files.import.foreign");
    }
    if (!PlaygroundSettings.LAB.equals(parts.get("name"))) {
      throw new Refusal(
          "study.files.import.lab", Sentence.excerpt(String.valueOf(parts.get("name"))));
    }
    if (!(parts.get("settings") instanceof Map<?, ?> given)
        || !(parts.get("parameters") instanceof Map<?, ?> parameters)) {
      throw new Refusal("study.files.import.foreign");
    }
    var changes = new HashMap<String, String>();
    for (var entry : given.entrySet()) {
      var key = (String) entry.getKey();
      boolean isOfRun =
          now.declaration().setting(key).effect() != Effect.VIEW
              && !key.equals(BackendChoice.SETTING);
      if (isOfRun && entry.getValue() instanceof String value) {
        changes.put(key, value);
      }
    }
    var settings = now.with(changes);
    return new NetworkFile(settings, numbers(PlaygroundGraph.of(settings), parameters));
  }

  /** What to do, one after the other, to have this network at epoch 0. */
  List<Command> commands(Settings now) {
    var commands = new ArrayList<Command>();
    var change = settings.differencesFrom(now);
    if (!change.isEmpty()) {
      commands.add(new Command.Change(change));
    }
    commands.add(new Command.Reset());
    var edits = new ArrayList<Command>();
    for (var entry : numbers.entrySet()) {
      var values = new ArrayList<Double>();
      for (double value : entry.getValue()) {
        values.add(value);
      }
      edits.add(new Command.SetValue(entry.getKey(), 0, values));
    }
    commands.add(Command.Together.of(edits));
    return commands;
  }

  private static Map<String, double[]> numbers(Graph graph, Map<?, ?> parameters) {
    var numbers = new LinkedHashMap<String, double[]>();
    for (var node : graph.nodes(Role.PARAMETER)) {
      if (!(parameters.get(node.name()) instanceof Map<?, ?> block)
          || !(block.get("data") instanceof List<?> data)) {
        throw new Refusal("study.files.import.missing", node.name());
      }
      if (data.size() != node.shape().size()) {
        throw new Refusal(
            "study.files.import.size",
            node.name(),
            Integer.toString(data.size()),
            Integer.toString(node.shape().size()));
      }
      var values = new double[data.size()];
      for (int i = 0; i < values.length; i++) {
        if (!(data.get(i) instanceof Double number) || !(Math.abs(number) < 1e300)) {
          throw new Refusal("study.files.import.number", node.name(), Integer.toString(i));
        }
        values[i] = number;
      }
      numbers.put(node.name(), values);
    }
    return numbers;
  }
}
