package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Node;
import vitrine.session.Command;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.training.optimizer.GradientDescent;
import vitrine.view.network.Layer;

/**
 * Which weights and biases the visitor holds still, and the commands that hold, cut and mend them.
 *
 * <p>Cut is held at 0: nothing flows. Mended is let go again: it learns on from where it is.
 *
 * @param masks for each parameter by its name, 0 for each number held still, else 1
 */
record Holds(Map<String, double[]> masks) {
  /** One number of a parameter. */
  record Part(Node node, int place) {}

  /** What a snapshot knows of it. */
  static Holds of(Snapshot snapshot) {
    var masks = new LinkedHashMap<String, double[]>();
    for (int i = 0; i < snapshot.probes().size(); i++) {
      var name = snapshot.probes().get(i).node();
      if (name.startsWith(GradientDescent.FREE)) {
        masks.put(name.substring(GradientDescent.FREE.length()), snapshot.values().get(i));
      }
    }
    return new Holds(masks);
  }

  /** What must be watched to know which numbers of a parameter are held. */
  static Probe probe(Node parameter) {
    return Probe.parameters(GradientDescent.FREE + parameter.name());
  }

  /** All numbers of a parameter. */
  static List<Part> all(Node parameter) {
    var parts = new ArrayList<Part>();
    for (int place = 0; place < parameter.shape().size(); place++) {
      parts.add(new Part(parameter, place));
    }
    return parts;
  }

  /** All numbers that a layer learns. */
  static List<Part> all(Layer layer) {
    var parts = new ArrayList<Part>();
    for (var parameter : layer.parameters()) {
      parts.addAll(all(parameter));
    }
    return parts;
  }

  /** Whether one number is held still. */
  boolean isHeld(Node parameter, int place) {
    double @Nullable [] mask = masks.get(parameter.name());
    return mask != null && place < mask.length && mask[place] == 0;
  }

  /** Whether all of some numbers are held still, and there are any. */
  boolean areHeld(List<Part> parts) {
    boolean held = !parts.isEmpty();
    for (var part : parts) {
      held &= isHeld(part.node(), part.place());
    }
    return held;
  }

  /** The step that holds numbers still, or lets them learn again. */
  Command hold(List<Part> parts, boolean still) {
    return Command.Together.of(freezes(parts, still));
  }

  /** The step that sets numbers to 0 and holds them there. */
  Command cut(List<Part> parts) {
    var commands = new ArrayList<Command>();
    for (int i = 0; i < parts.size(); ) {
      var first = parts.get(i);
      var zeros = new ArrayList<Double>();
      // neighbours are set together
      while (i < parts.size()
          && parts.get(i).node() == first.node()
          && parts.get(i).place() == first.place() + zeros.size()) {
        zeros.add(0.0);
        i++;
      }
      commands.add(new Command.SetValue(first.node().name(), first.place(), zeros));
    }
    commands.addAll(freezes(parts, true));
    return Command.Together.of(commands);
  }

  private List<Command> freezes(List<Part> parts, boolean still) {
    var changed = new LinkedHashMap<String, Boolean[]>();
    for (var part : parts) {
      changed.computeIfAbsent(part.node().name(), name -> mask(part.node()))[part.place()] = still;
    }
    var commands = new ArrayList<Command>();
    for (var entry : changed.entrySet()) {
      commands.add(new Command.Freeze(entry.getKey(), Arrays.asList(entry.getValue())));
    }
    return commands;
  }

  private Boolean[] mask(Node parameter) {
    var mask = new Boolean[parameter.shape().size()];
    for (int place = 0; place < mask.length; place++) {
      mask[place] = isHeld(parameter, place);
    }
    return mask;
  }
}
