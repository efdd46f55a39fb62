package vitrine.teach.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vitrine.session.BackendChoice;
import vitrine.session.PageSession;

/**
 * A task that a teacher sets in a lab and that the page checks itself.
 *
 * @param lab the lab's id
 * @param instruction what to do, in the teacher's words
 * @param conditions what must hold, in the order in which they are shown; at least one
 * @param hints shown one after the other, when they are asked for
 * @param passMark the share of the conditions that must hold, in percent
 * @param locked the settings that may not be changed, besides the seed
 * @param hidden the parts left out
 * @param allowsHands whether weights may be set and frozen by hand
 * @param hasOwnSeeds whether every pupil has a seed of their own
 * @param start where to begin, as a link writes it ({@code s=…}); empty for the lab's own start
 * @param questions answered by a number each; conditions know the answers as {@code answer1}, …
 */
public record Task(
    String lab,
    String instruction,
    List<TaskCondition> conditions,
    List<String> hints,
    int passMark,
    List<String> locked,
    List<String> hidden,
    boolean allowsHands,
    boolean hasOwnSeeds,
    String start,
    List<String> questions) {
  /** What begins the names of answers. */
  public static final String ANSWER = "answer";

  /** What decides the chance in a run: never the pupil's to choose. */
  public static final List<String> SEEDS = List.of("seed", "weightSeed");

  public Task {
    conditions = List.copyOf(conditions);
    hints = List.copyOf(hints);
    locked = List.copyOf(locked);
    hidden = List.copyOf(hidden);
    questions = List.copyOf(questions);
  }

  /** A task without questions. */
  public Task(
      String lab,
      String instruction,
      List<TaskCondition> conditions,
      List<String> hints,
      int passMark,
      List<String> locked,
      List<String> hidden,
      boolean allowsHands,
      boolean hasOwnSeeds,
      String start) {
    this(
        lab,
        instruction,
        conditions,
        hints,
        passMark,
        locked,
        hidden,
        allowsHands,
        hasOwnSeeds,
        start,
        List.of());
  }

  /** A task with nothing but what it must have. */
  public static Task of(String lab, String instruction, List<TaskCondition> conditions) {
    return new Task(
        lab, instruction, conditions, List.of(), 100, List.of(), List.of(), true, false, "");
  }

  /**
   * Its name: eight letters and digits that follow from all it says, so that another task has
   * another.
   */
  public String id() {
    var text = TaskText.write(this);
    var hex = Integer.toHexString(Hash.of(text));
    return "00000000".substring(hex.length()) + hex;
  }

  /** The names that must be known to judge it. */
  public Set<String> names() {
    var names = new TreeSet<String>();
    for (var condition : conditions) {
      condition.holds().collect(names);
    }
    return names;
  }

  /**
   * Everything that the page holds still: the teacher's choice, the seeds, the backend, since only
   * the exact one repeats everywhere to the same bits, and hands where they are not allowed.
   */
  public List<String> held() {
    var held = new ArrayList<String>(locked);
    held.addAll(SEEDS);
    held.add(BackendChoice.SETTING);
    if (!allowsHands) {
      held.add(PageSession.HANDS);
    }
    return held;
  }
}
