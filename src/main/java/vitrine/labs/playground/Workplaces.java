package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.compute.backend.Backend;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.plan.State;
import vitrine.session.BackendChoice;
import vitrine.session.BackendUse;
import vitrine.session.Numerals;
import vitrine.session.Sentence;
import vitrine.session.Settings;
import vitrine.training.BestTime;
import vitrine.training.PlaneSweep;

/**
 * Where the Playground's jobs are done: training on the exact backend unless another is asked for,
 * the neurons' maps on whichever sweeps the plane quickest.
 */
final class Workplaces {
  private static final double HUNDREDTHS = 100;

  /**
   * How many milliseconds all maps may take on the exact backend before faster ones are worth being
   * fetched: a quarter of a frame, which leaves the rest to training.
   */
  private static final double MOST_MILLIS = 4;

  /** So many sweeps are timed; the first ones also warm the compiler up. */
  private static final int TIMED = 12;

  private final BackendChoice choice;
  private @Nullable Backend trainer;
  private @Nullable PlaneSweep sweep;
  private @Nullable Graph swept;
  private BestTime time = new BestTime(TIMED);
  private String wanted = BackendChoice.AUTO;
  private String shownSweep = "";
  private List<BackendUse> uses = List.of();

  Workplaces(BackendChoice choice) {
    this.choice = choice;
  }

  /** A fresh backend for training under those settings; the one before is given back. */
  Backend trainer(Settings settings) {
    var before = trainer;
    trainer = null;
    if (before != null) {
      before.close();
    }
    var next = settings.text(BackendChoice.SETTING);
    if (!next.equals(wanted)) {
      closeSweep();
      wanted = next;
    }
    uses = List.of();
    var opened = choice.open(choice.training(wanted).backend());
    trainer = opened;
    return opened;
  }

  /** The numbers of nodes over grids of the plane; see {@link PlaneSweep#read}. */
  Map<Integer, List<double[]>> maps(Graph graph, State state, Map<Integer, List<Node>> nodes) {
    var current = sweep;
    if (current == null || swept != graph) {
      closeSweep();
      boolean isFree = wanted.equals(BackendChoice.AUTO);
      current =
          new PlaneSweep(
              graph,
              PlaygroundRun.LOW,
              PlaygroundRun.HIGH,
              choice.backends(),
              isFree ? "cpu" : choice.nearest(wanted),
              isFree ? choice::names : List::of,
              choice.millis());
      sweep = current;
      swept = graph;
      time = new BestTime(TIMED);
    }
    double start = choice.millis().getAsDouble();
    var found = current.read(state, nodes);
    time.took(choice.millis().getAsDouble() - start);
    return found;
  }

  /** Which backend does which job; the same list as long as nothing has changed. */
  List<BackendUse> uses() {
    var current = sweep;
    var sweeps = current == null ? "" : state(current);
    if (uses.isEmpty() || !sweeps.equals(shownSweep)) {
      shownSweep = sweeps;
      var next = new ArrayList<BackendUse>();
      next.add(choice.training(wanted));
      if (current != null) {
        next.add(maps(current));
      }
      uses = List.copyOf(next);
    }
    return uses;
  }

  void close() {
    closeSweep();
    var open = trainer;
    trainer = null;
    if (open != null) {
      open.close();
    }
  }

  private void closeSweep() {
    var open = sweep;
    sweep = null;
    if (open != null) {
      open.close();
    }
  }

  private String state(PlaneSweep sweep) {
    boolean isSettled = choice.isFirst() ? time.isKnown() : sweep.isSettled();
    return !isSettled ? "?" : sweep.contest().next();
  }

  private BackendUse maps(PlaneSweep sweep) {
    if (choice.isFirst()) {
      return mapsOfFirst();
    }
    var contest = sweep.contest();
    if (!wanted.equals(BackendChoice.AUTO)) {
      var found = choice.training(wanted);
      return new BackendUse(BackendUse.MAPS, contest.next(), found.why());
    }
    if (!sweep.isSettled()) {
      return new BackendUse(BackendUse.MAPS, contest.next(), Sentence.of("backend.why.measuring"));
    }
    if (contest.backends().size() == 1) {
      return new BackendUse(BackendUse.MAPS, contest.next(), Sentence.of("backend.why.only"));
    }
    var times = new StringBuilder();
    for (var backend : contest.backends()) {
      times
          .append(times.length() == 0 ? "" : ", ")
          .append(backend)
          .append(' ')
          .append(millis(sweep.millis(backend)));
    }
    return new BackendUse(
        BackendUse.MAPS, contest.next(), Sentence.of("backend.why.quickest", times.toString()));
  }

  private BackendUse mapsOfFirst() {
    if (!wanted.equals(BackendChoice.AUTO)) {
      var training = choice.training(wanted);
      return new BackendUse(
          BackendUse.MAPS, training.backend(), training.why(), training.isMakeshift());
    }
    if (time.isKnown() && !(time.millis() <= MOST_MILLIS)) {
      return BackendUse.makeshift(BackendUse.MAPS);
    }
    var why =
        time.isKnown()
            ? Sentence.of("backend.why.enough", millis(time.millis()))
            : Sentence.of("backend.why.timed");
    return new BackendUse(BackendUse.MAPS, "cpu", why);
  }

  private static String millis(double millis) {
    return Numerals.write(Math.round(millis * HUNDREDTHS) / HUNDREDTHS) + " ms";
  }
}
