package vitrine.session;

import java.util.List;
import java.util.Map;

/**
 * Something a visitor does that changes the run. Commands and the moments at which they fell are
 * the log: enough to replay the run from its start to the same bits.
 */
public sealed interface Command {
  /** Changes settings, all or none. */
  record Change(Map<String, String> values) implements Command {
    public Change {
      values = Map.copyOf(values);
    }
  }

  /**
   * Sets numbers of a kept node by hand.
   *
   * @param node the node's name
   * @param from the first place
   * @param values the new numbers, from that place on
   */
  record SetValue(String node, int from, List<Double> values) implements Command {
    public SetValue {
      values = List.copyOf(values);
    }
  }

  /**
   * Holds numbers of a parameter still, or lets them learn again.
   *
   * @param node the parameter's name
   * @param frozen for each of its numbers, whether it is held still
   */
  record Freeze(String node, List<Boolean> frozen) implements Command {
    public Freeze {
      frozen = List.copyOf(frozen);
    }
  }

  /**
   * Several settings and freezings that are one thing done: all or none, and undone as one.
   *
   * @param edits each a {@link SetValue} or a {@link Freeze}
   */
  record Together(List<Command> edits) implements Command {
    public Together {
      edits = List.copyOf(edits);
    }

    /** The only one of some edits, or all of them together. */
    public static Command of(List<Command> edits) {
      return edits.size() == 1 ? edits.get(0) : new Together(edits);
    }
  }

  /** Starts the network again: back to epoch 0. */
  record Reset() implements Command {}

  /** Draws new data from a new seed. */
  record Regenerate() implements Command {}
}
