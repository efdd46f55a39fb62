package vitrine.teach.collect;

import java.util.ArrayList;
import java.util.List;
import vitrine.session.BackendChoice;
import vitrine.session.Command;
import vitrine.session.Declaration;
import vitrine.session.LinkCodec;
import vitrine.session.LogEntry;
import vitrine.session.Refusal;
import vitrine.session.Sentence;
import vitrine.session.Setting;
import vitrine.session.Settings;
import vitrine.session.Start;
import vitrine.teach.task.HandIn;
import vitrine.teach.task.PupilSeed;
import vitrine.teach.task.Task;
import vitrine.teach.task.TaskText;

/**
 * Looks at a hand-in before it is replayed: whether it begins where the task begins, and leaves
 * alone what the task holds still.
 */
public final class HandInChecks {
  private static final String EXACT = "cpu";
  private static final String SEED = "seed";

  private final Task task;
  private final Start given;
  private final Start claimed;
  private final Settings givenEnd;
  private final List<LogEntry> done;
  private final List<Sentence> flags = new ArrayList<>();
  private int hands;

  private HandInChecks(Task task, Start given, Start claimed) {
    this.task = task;
    this.given = given;
    this.claimed = claimed;
    givenEnd = end(given);
    done = claimed.log().subList(common(given.log(), claimed.log()), claimed.log().size());
  }

  /**
   * Looks at a hand-in.
   *
   * @throws Refusal if it cannot be read, or begins with a network that the task does not give
   */
  public static HandInChecks of(HandIn handIn, Task task, Declaration declaration) {
    var given =
        task.start().isEmpty()
            ? Start.of(declaration.fallbacks())
            : LinkCodec.decode(declaration, task.start());
    var checks = new HandInChecks(task, exact(given), LinkCodec.decode(declaration, handIn.way()));
    checks.look();
    return checks;
  }

  /** The task of a hand-in. */
  public static Task task(HandIn handIn) {
    return TaskText.read(handIn.task());
  }

  /** The way to be replayed. */
  public Start way() {
    return claimed;
  }

  /** What deserves a second look. */
  public List<Sentence> flags() {
    return List.copyOf(flags);
  }

  /** What the pupil did. */
  public HandInReport.How how() {
    var changed = new ArrayList<String>();
    var declaration = given.settings().declaration();
    for (var key : end(claimed).differencesFrom(givenEnd).keySet()) {
      boolean isOfRun =
          Task.SEEDS.indexOf(key) < 0
              && !key.equals(BackendChoice.SETTING)
              && declaration.effect(key, givenEnd) != Setting.Effect.VIEW;
      if (isOfRun) {
        changed.add(key);
      }
    }
    return new HandInReport.How(
        end(claimed).text(SEED), task.hasOwnSeeds(), changed, done.size(), hands);
  }

  private void look() {
    if (!beginning(claimed).equals(beginning(given)) && claimed.checkpoint() != null) {
      throw new Refusal("collect.flag.start");
    }
    for (var key : task.held()) {
      if (claimed.settings().declaration().find(key) != null && !isLeftAlone(key)) {
        flags.add(Sentence.of("collect.flag.locked", key));
      }
    }
    for (var entry : done) {
      boolean isOfHands =
          entry.command() instanceof Command.SetValue
              || entry.command() instanceof Command.Freeze
              || entry.command() instanceof Command.Together;
      hands += isOfHands ? 1 : 0;
    }
    if (hands > 0 && !task.allowsHands()) {
      flags.add(Sentence.of("collect.flag.hands"));
    }
  }

  private boolean isLeftAlone(String key) {
    boolean isFree = key.equals(SEED) && task.hasOwnSeeds();
    var begun = claimed.settings().text(key);
    boolean isAsGiven =
        begun.equals(given.settings().text(key)) || begun.equals(givenEnd.text(key));
    if (isFree ? !PupilSeed.isOne(end(claimed).text(key)) : !isAsGiven) {
      return false;
    }
    for (var entry : done) {
      boolean isRedrawn = key.equals(SEED) && entry.command() instanceof Command.Regenerate;
      boolean isChanged =
          !isFree
              && entry.command() instanceof Command.Change change
              && change.values().containsKey(key);
      if (isRedrawn || isChanged) {
        return false;
      }
    }
    return true;
  }

  /** A task runs on the exact backend, whatever its start says. */
  private static Start exact(Start start) {
    boolean isChosen = start.settings().declaration().find(BackendChoice.SETTING) != null;
    return isChosen ? start.with(BackendChoice.SETTING, EXACT) : start;
  }

  private static Settings end(Start start) {
    var checkpoint = start.checkpoint();
    var settings = checkpoint == null ? start.settings() : checkpoint.settings();
    for (var entry : start.log()) {
      if (entry.command() instanceof Command.Change change) {
        settings = settings.with(change.values());
      }
    }
    return settings;
  }

  /** The network that a way begins with, as text; empty if it is made anew. */
  private static String beginning(Start start) {
    return start.checkpoint() == null
        ? ""
        : LinkCodec.encode(
            new Start(start.settings(), start.checkpoint(), List.of(), 0), Integer.MAX_VALUE);
  }

  /** How many entries two logs have in common at their beginning. */
  private static int common(List<LogEntry> some, List<LogEntry> others) {
    int count = 0;
    while (count < some.size()
        && count < others.size()
        && some.get(count).equals(others.get(count))) {
      count++;
    }
    return count;
  }
}
