package vitrine.tours.reckoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something to reach with the live network: met when all its conditions are.
 *
 * @param conditions in the order in which they are shown
 */
public record Goal(List<Condition> conditions) {
  public Goal {
    conditions = List.copyOf(conditions);
  }

  /** The names that must be known to judge it. */
  public Set<String> names() {
    var names = new TreeSet<String>();
    for (var condition : conditions) {
      condition.holds().collect(names);
    }
    return names;
  }

  /** For each condition, whether it is met. */
  public List<Boolean> met(Facts facts) {
    var met = new ArrayList<Boolean>();
    for (var condition : conditions) {
      met.add(condition.holds().holds(facts));
    }
    return met;
  }

  /** Whether all are met; a goal without conditions is never met by itself. */
  public boolean isReached(Facts facts) {
    return !conditions.isEmpty() && met(facts).indexOf(false) < 0;
  }
}
