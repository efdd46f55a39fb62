package vitrine.app.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vitrine.labs.frame.NetworkSize;
import vitrine.session.Command;
import vitrine.session.LogEntry;
import vitrine.session.Model;
import vitrine.session.Numerals;
import vitrine.session.Refusal;
import vitrine.session.Sentence;
import vitrine.session.Supplies;
import vitrine.teach.collect.HandInChecks;
import vitrine.teach.collect.HandInReport;
import vitrine.teach.collect.PastedLines;
import vitrine.teach.task.HandIn;
import vitrine.teach.task.Standing;
import vitrine.teach.task.Task;

/**
 * One hand-in being replayed to the same bits, a little at a time: what was done is done again at
 * its moments, and the task is judged at the end of every epoch and at the moment that was handed
 * in.
 */
public final class Examination {
  private static final String CHECK = "trainLoss";
  private static final double MOST_EXAMPLES = 5e7;
  private static final double MOST_WORK = 1e12;

  private final PastedLines.Line line;
  private final HandIn handIn;
  private final Task task;
  private final CollectedLab lab;
  private final HandInChecks checks;
  private final Set<String> names;
  private final List<Sentence> flags;
  private final double whole;
  private @Nullable Model model;
  private int next;
  private double done;
  private double judged = -1;
  private double first = -1;

  private Examination(PastedLines.Line line) {
    this.line = line;
    handIn = HandIn.read(line.link());
    task = HandInChecks.task(handIn);
    lab = CollectedLab.of(task.lab());
    checks = HandInChecks.of(handIn, task, lab.declaration());
    flags = new ArrayList<>(checks.flags());
    names = task.names();
    whole = examples(checks.way().log(), checks.way().examples());
    if (whole > MOST_EXAMPLES) {
      throw new Refusal("collect.refused.long", Numerals.write(whole));
    }
  }

  /**
   * The examination of what stands in a line.
   *
   * @throws Refusal if it is no hand-in
   */
  public static Examination of(PastedLines.Line line) {
    return new Examination(line);
  }

  /** How many examples have to be learned from on the way. */
  private static double examples(List<LogEntry> log, double end) {
    double sum = 0;
    double at = 0;
    for (var entry : log) {
      sum += Math.max(0, entry.examples() - at);
      at = entry.examples();
      boolean mayRestart =
          entry.command() instanceof Command.Reset
              || entry.command() instanceof Command.Change
              || entry.command() instanceof Command.Regenerate;
      at = mayRestart && end < at ? 0 : at;
    }
    return sum + Math.max(0, end - at);
  }

  /** The packs that the way needs. */
  public List<String> packs() {
    var way = checks.way();
    var settings = way.settings();
    var packs = new TreeSet<String>(lab.packs().apply(settings));
    for (var entry : way.log()) {
      if (entry.command() instanceof Command.Change change) {
        settings = settings.with(change.values());
        packs.addAll(lab.packs().apply(settings));
      }
    }
    return List.copyOf(packs);
  }

  /**
   * Begins, with the packs at hand.
   *
   * @throws Refusal if the run cannot begin
   */
  public void begin(Supplies supplies) {
    var way = checks.way();
    var checkpoint = way.checkpoint();
    var begun =
        lab.models().apply(checkpoint == null ? way.settings() : checkpoint.settings(), supplies);
    if (checkpoint != null) {
      begun.restore(checkpoint);
    }
    if (NetworkSize.of(begun.graph()).parameters() * whole > MOST_WORK) {
      throw new Refusal("collect.refused.long", Numerals.write(whole));
    }
    model = begun;
  }

  /** The share of the way that is done, 0 to 1. */
  public double share() {
    return whole == 0 ? 1 : Math.min(1, done / whole);
  }

  /**
   * Goes on by at most {@code most} examples, or by one thing done.
   *
   * @return whether there is more to do
   * @throws Refusal if the way cannot be gone
   */
  public boolean advance(int most) {
    var now = begun();
    var way = checks.way();
    double until = next < way.log().size() ? way.log().get(next).examples() : way.examples();
    double at = now.examples();
    if (at < until) {
      double end = (Math.floor(at / now.epochSize()) + 1) * now.epochSize();
      int some = (int) Math.min(most, Math.min(until, end) - at);
      now.advance(some);
      done += some;
      if (now.examples() >= end) {
        judge(now);
      }
      return true;
    }
    if (next < way.log().size()) {
      now.apply(way.log().get(next).command());
      next++;
      if (now.examples() < at) {
        first = -1;
        judged = -1;
      }
      return true;
    }
    return false;
  }

  private Model begun() {
    var now = model;
    if (now == null) {
      throw new IllegalStateException("It has not begun.");
    }
    return now;
  }

  private void judge(Model now) {
    if (first < 0 && now.examples() > judged) {
      judged = now.examples();
      if (standing(now).done()) {
        first = epoch(now);
      }
    }
  }

  private Standing standing(Model now) {
    var facts = ModelFacts.of(now, names);
    if (!task.questions().isEmpty()) {
      HandIn.addTo(facts.numbers(), handIn.answers());
    }
    return Standing.of(task, facts);
  }

  private static double epoch(Model now) {
    return Math.floor(now.examples() / now.epochSize());
  }

  /** What came of it, once all is done; it must not be used again. */
  public HandInReport report() {
    var now = begun();
    var standing = standing(now);
    var block = ModelFacts.of(now, Set.of(CHECK)).numbers().get(CHECK);
    var loss = block == null || block.length == 0 ? "" : Numerals.write(block[0]);
    if (handIn.check().isEmpty()) {
      flags.add(Sentence.of("collect.flag.unchecked"));
    } else if (!handIn.check().equals(loss)) {
      flags.add(Sentence.of("collect.flag.replay"));
    }
    double epoch = epoch(now);
    boolean isFirstHere = first < 0 && standing.done();
    var report =
        new HandInReport(
            line,
            handIn,
            task.lab(),
            task.id(),
            standing,
            epoch,
            isFirstHere ? epoch : first,
            checks.how(),
            flags,
            null);
    close();
    return report;
  }

  /** Gives up. */
  public void close() {
    var now = model;
    model = null;
    if (now != null) {
      now.close();
    }
  }
}
