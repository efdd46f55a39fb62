package vitrine.teach.task;

import java.util.ArrayList;
import java.util.List;
import vitrine.tours.reckoning.Facts;

/**
 * How a task stands at one moment.
 *
 * @param met for each condition, whether it is met
 * @param score the share of the conditions that are met, in percent
 * @param done whether the score reaches the pass mark
 */
public record Standing(List<Boolean> met, double score, boolean done) {
  public Standing {
    met = List.copyOf(met);
  }

  /** Judges a task by what is known at a moment. */
  public static Standing of(Task task, Facts facts) {
    var met = new ArrayList<Boolean>();
    int count = 0;
    for (var condition : task.conditions()) {
      boolean isMet = condition.isMet(facts);
      count += isMet ? 1 : 0;
      met.add(isMet);
    }
    double score = 100.0 * count / met.size();
    return new Standing(met, score, score >= task.passMark());
  }

  /** Before anything is known. */
  public static Standing unknown(Task task) {
    return of(task, new Facts(java.util.Map.of(), java.util.Map.of()));
  }

  /** How many conditions are met. */
  public int count() {
    int count = 0;
    for (var each : met) {
      count += each ? 1 : 0;
    }
    return count;
  }
}
