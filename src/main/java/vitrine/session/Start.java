package vitrine.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to arrive at a moment of a run: a beginning, what the visitor did since, and how far to
 * train.
 *
 * @param settings the settings at the beginning
 * @param checkpoint the beginning, or null for the start of a run with those settings
 * @param log what to do on the way, each at its moment
 * @param examples the training examples seen since the last start when the moment is reached
 */
public record Start(
    Settings settings, @Nullable Checkpoint checkpoint, List<LogEntry> log, double examples) {
  public Start {
    log = List.copyOf(log);
  }

  /** What is done on the way, in its order. */
  List<Command> commands() {
    var commands = new ArrayList<Command>();
    for (var entry : log) {
      commands.add(entry.command());
    }
    return commands;
  }

  /**
   * The same way with another value of a setting at its beginning.
   *
   * @throws Refusal if the setting does not take it
   */
  public Start with(String key, String value) {
    var begun = checkpoint;
    var marked =
        begun == null
            ? null
            : new Checkpoint(
                begun.settings().with(key, value), begun.examples(), begun.names(), begun.values());
    return new Start(settings.with(key, value), marked, log, examples);
  }

  /** The start of a run. */
  public static Start of(Settings settings) {
    return new Start(settings, null, List.of(), 0);
  }
}
