package vitrine.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vitrine.session.Setting.Effect;

/**
 * What the visitor did and when: the log of commands, the way back to any moment of it, undo and
 * redo.
 *
 * <p>A moment is a number of log entries done and a number of examples seen since the last start.
 * As runs repeat to the bit, any moment can be reached again from an earlier checkpoint and the
 * entries in between.
 */
final class Timeline {
  private static final int HISTORY_BYTES = 32 << 20;

  private final Start origin;
  private final List<LogEntry> log;
  private final List<Outcome> after = new ArrayList<>();
  private final List<Step> done = new ArrayList<>();
  private final List<Step> undone = new ArrayList<>();
  private final History history = new History(HISTORY_BYTES);
  private int outcomes;
  private double furthest;

  /** A timeline that has arrived at {@code origin}. */
  Timeline(Start origin) {
    this.origin = origin;
    this.log = new ArrayList<>(origin.log());
    var settings = origin.settings();
    for (int i = 0; i < log.size(); i++) {
      var command = log.get(i).command();
      var next =
          command instanceof Command.Change change ? settings.with(change.values()) : settings;
      // Regenerating draws a seed that is not known here: a change that names one may be a new one.
      boolean namesSeed =
          command instanceof Command.Change change && change.values().containsKey("seed");
      after.add(
          new Outcome(
              ++outcomes,
              null,
              namesSeed || isRestart(command, settings, next),
              Map.of(),
              Map.of()));
      done.add(Step.ofRun(i));
      settings = next;
    }
  }

  /**
   * What a log entry led to.
   *
   * @param number which it is of all there ever were
   * @param settings the settings after it, or null if it was done before this session
   * @param isRestart whether the run then stood at 0 examples again
   * @param viewBefore the values it took from what is only shown
   * @param viewAfter the values it gave to what is only shown
   */
  private record Outcome(
      int number,
      @Nullable Settings settings,
      boolean isRestart,
      Map<String, String> viewBefore,
      Map<String, String> viewAfter) {}

  /**
   * One thing to undo or redo: a change of what is shown, or entries of the log.
   *
   * @param viewBefore the values before a change of what is shown, or null
   * @param viewAfter the values after it, or null
   * @param entry the place in the log from which entries were done
   * @param removed the entries taken back, for redo
   * @param removedAfter what each of them led to
   * @param examples where the run stood when they were taken back
   * @param isFuture whether they were taken back only because the run went back before them
   */
  private record Step(
      @Nullable Map<String, String> viewBefore,
      @Nullable Map<String, String> viewAfter,
      int entry,
      List<LogEntry> removed,
      List<Outcome> removedAfter,
      double examples,
      boolean isFuture) {

    static Step ofRun(int entry) {
      return new Step(null, null, entry, List.of(), List.of(), 0, false);
    }
  }

  /**
   * Where to go.
   *
   * @param view the settings to show; those of the run are found out on the way
   * @param isOfRun whether it is another moment of the run, not only another view of this one
   * @param examples examples seen since the start at that moment
   */
  record Move(Settings view, boolean isOfRun, double examples) {}

  boolean canUndo() {
    return !done.isEmpty();
  }

  boolean canRedo() {
    return !undone.isEmpty();
  }

  /** How many examples had been seen when the session was opened. */
  double opening() {
    return origin.examples();
  }

  /** Which stretch between two starts this is: a number that no other stretch ever has. */
  int stretch() {
    int restart = lastRestart();
    return restart < 0 ? 0 : after.get(restart).number();
  }

  /** Whether the next undo takes the run elsewhere. */
  boolean undoesRun() {
    return canUndo() && done.get(done.size() - 1).viewBefore() == null;
  }

  /** Whether the next redo takes the run elsewhere. */
  boolean redoesRun() {
    return canRedo() && undone.get(undone.size() - 1).viewAfter() == null;
  }

  /**
   * The engine has carried out a command that fell after {@code examples} examples and led from
   * some settings to others.
   *
   * @param goesOn whether it is the same thing done as the command before, as while a number is
   *     dragged: undone together with it
   */
  void did(Command command, double examples, Settings before, Settings now, boolean goesOn) {
    boolean isSameThing = goesOn && undoesRun();
    Map<String, String> replaced = Map.of();
    if (isSameThing && takesThePlaceOfTheLast(command, examples)) {
      history.forgetAfter(log.size() - 1, examples);
      log.remove(log.size() - 1);
      replaced = after.remove(after.size() - 1).viewBefore();
    }
    history.forgetAfter(log.size(), examples);
    furthest = isRestart(command, before, now) ? 0 : examples;
    if (!isSameThing) {
      done.add(Step.ofRun(log.size()));
    }
    undone.clear();
    log.add(new LogEntry(examples, command));
    var onlyShown = shownAs(before, now);
    var viewBefore = new LinkedHashMap<>(before.differencesFrom(onlyShown));
    viewBefore.putAll(replaced);
    after.add(
        new Outcome(
            ++outcomes,
            now,
            isRestart(command, before, now),
            viewBefore,
            onlyShown.differencesFrom(before)));
  }

  /**
   * Whether the log says the same without its last entry: the same numbers set, or the same
   * settings changed, at the same moment. A drag leaves one entry behind, not a hundred.
   */
  private boolean takesThePlaceOfTheLast(Command command, double examples) {
    var last = log.get(log.size() - 1);
    if (last.examples() != examples || after.get(log.size() - 1).isRestart()) {
      return false;
    }
    if (command instanceof Command.SetValue set
        && last.command() instanceof Command.SetValue earlier) {
      return set.node().equals(earlier.node())
          && set.from() == earlier.from()
          && set.values().size() == earlier.values().size();
    }
    return command instanceof Command.Change change
        && last.command() instanceof Command.Change earlier
        && change.values().keySet().equals(earlier.values().keySet());
  }

  /** Only what is shown has changed. */
  void viewed(Settings before, Settings now) {
    done.add(
        new Step(
            before.differencesFrom(now),
            now.differencesFrom(before),
            -1,
            List.of(),
            List.of(),
            0,
            false));
    undone.clear();
  }

  /** The engine has passed a checkpoint. */
  void passed(Checkpoint checkpoint) {
    history.add(log.size(), checkpoint);
  }

  /** Hands over the checkpoint that was passed last, if there is one. */
  void giveLatest(Consumer<Checkpoint> taker) {
    var latest = history.latest();
    if (latest != null) {
      taker.accept(latest);
    }
  }

  /**
   * Takes back the last thing done.
   *
   * @throws Refusal if there is none
   */
  Move undo(Settings settings, double examples) {
    if (done.isEmpty()) {
      throw new Refusal("refused.undo");
    }
    var step = done.remove(done.size() - 1);
    if (step.viewBefore() != null) {
      undone.add(step);
      return new Move(settings.with(step.viewBefore()), false, examples);
    }
    double moment = log.get(step.entry()).examples();
    furthest = moment;
    var view = settings.with(after.get(step.entry()).viewBefore());
    takeBack(step.entry(), examples, false);
    return new Move(view, true, moment);
  }

  /**
   * Does again what was taken back last.
   *
   * @throws Refusal if there is nothing
   */
  Move redo(Settings settings, double examples) {
    if (undone.isEmpty()) {
      throw new Refusal("refused.redo");
    }
    var step = undone.remove(undone.size() - 1);
    if (step.viewAfter() != null) {
      done.add(step);
      return new Move(settings.with(step.viewAfter()), false, examples);
    }
    // Marks of a stretch that was trained in their place lie beside the way that is taken now.
    history.forgetAfter(log.size(), step.removed().get(0).examples());
    var view = settings;
    for (int i = 0; i < step.removed().size(); i++) {
      done.add(Step.ofRun(log.size()));
      log.add(step.removed().get(i));
      after.add(step.removedAfter().get(i));
      view = view.with(step.removedAfter().get(i).viewAfter());
    }
    furthest = step.examples();
    return new Move(view, true, step.examples());
  }

  /**
   * Goes back in the stretch since the last start; entries that fell later are taken back and can
   * be redone. What is only shown stays as it is.
   */
  Move back(Settings settings, double target, double examples) {
    int entries = log.size();
    int start = lastRestart() + 1;
    double moment = Math.max(start == 0 ? beginning() : 0, target);
    furthest = furthest(examples);
    while (entries > start && log.get(entries - 1).examples() > moment) {
      entries--;
    }
    if (entries < log.size()) {
      takeBack(entries, examples, true);
      done.removeIf(step -> step.entry() >= log.size());
    }
    return new Move(settings, true, moment);
  }

  /**
   * Goes to when {@code target} examples had been seen in the stretch since the last start, be it
   * before this moment or, where the run has been there already, after it.
   */
  Move to(Settings settings, double target, double examples) {
    if (target <= examples) {
      return back(settings, target, examples);
    }
    var next = future(examples);
    if (next != null && target > next.removed().get(0).examples()) {
      var there = redo(settings, examples);
      return back(there.view(), target, there.examples());
    }
    return new Move(settings, true, target);
  }

  /**
   * The latest moment of this stretch that the run has seen and would come to again, as it stands
   * at {@code examples}.
   */
  double furthest(double examples) {
    var next = future(examples);
    return Math.max(next == null ? examples : next.examples(), Math.max(furthest, examples));
  }

  /** What comes next if nothing else is done, where the run went back before something; or null. */
  private @Nullable Step future(double examples) {
    var next = undone.isEmpty() ? null : undone.get(undone.size() - 1);
    boolean isAhead =
        next != null && next.isFuture() && examples <= next.removed().get(0).examples();
    return isAhead ? next : null;
  }

  /** How an engine gets to {@code examples} examples after all entries of the log. */
  Start startFor(double examples) {
    var mark = history.before(log.size(), examples);
    if (mark == null) {
      return new Start(origin.settings(), origin.checkpoint(), log, examples);
    }
    var rest = log.subList(mark.entries(), log.size());
    return new Start(mark.checkpoint().settings(), mark.checkpoint(), rest, examples);
  }

  /**
   * How anyone gets to this moment: the whole way, or only since the last start where that settles
   * everything.
   */
  Start wholeWay(Settings settings, double examples) {
    int restart = lastRestart();
    var since = restart < 0 ? null : after.get(restart).settings();
    if (since != null && hasOurRules(since)) {
      return new Start(
          shownAs(since, settings), null, log.subList(restart + 1, log.size()), examples);
    }
    return new Start(shownAs(origin.settings(), settings), origin.checkpoint(), log, examples);
  }

  private void takeBack(int entries, double examples, boolean isFuture) {
    var removed = new ArrayList<LogEntry>(log.subList(entries, log.size()));
    var removedAfter = new ArrayList<Outcome>(after.subList(entries, after.size()));
    undone.add(new Step(null, null, entries, removed, removedAfter, examples, isFuture));
    while (log.size() > entries) {
      log.remove(log.size() - 1);
      after.remove(after.size() - 1);
    }
  }

  /**
   * The place of the last entry after which the run stood at 0 examples again; −1 if there is none.
   */
  private int lastRestart() {
    int last = after.size() - 1;
    while (last >= 0 && !after.get(last).isRestart()) {
      last--;
    }
    return last;
  }

  /** The earliest moment before the first restart. */
  private double beginning() {
    var checkpoint = origin.checkpoint();
    return checkpoint == null ? 0 : checkpoint.examples();
  }

  private static boolean isRestart(Command command, Settings before, Settings now) {
    if (command instanceof Command.Regenerate) {
      return hasOurRules(now);
    }
    return command instanceof Command.Reset
        || (command instanceof Command.Change
            && now.effectSince(before).compareTo(Effect.RESTART) >= 0);
  }

  /** Whether a run starts from its settings alone: so in every lab that has no other rules. */
  private static boolean hasOurRules(Settings settings) {
    return settings.declaration().find("rules") == null || settings.text("rules").equals("ours");
  }

  /** The settings {@code run} with {@code shown}'s values of all that is only shown. */
  static Settings shownAs(Settings run, Settings shown) {
    var settings = run;
    for (var setting : run.declaration().settings()) {
      if (setting.effect() == Effect.VIEW) {
        settings = settings.with(setting.key(), shown.text(setting.key()));
      }
    }
    return settings;
  }
}
