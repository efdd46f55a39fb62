package vitrine.labs.rules;

import java.util.ArrayList;
import java.util.List;
import vitrine.session.Numerals;
import vitrine.session.Refusal;
import vitrine.session.Sentence;
import vitrine.session.Settings;

/**
 * A rule that says of an image whether it is the digit: all of its conditions hold, or any of them.
 * It is part of the settings, so that a link carries it. Immutable.
 *
 * @param conditions up to {@value #MOST}
 * @param needsAll whether all must hold, rather than any
 */
record Rule(List<Condition> conditions, boolean needsAll) {
  /** The most conditions. */
  static final int MOST = 5;

  /** The text of a rule without conditions. */
  static final String NONE = "none";

  Rule {
    conditions = List.copyOf(conditions);
  }

  /**
   * The rule of some settings.
   *
   * @throws Refusal if its text writes none
   */
  static Rule of(Settings settings) {
    var text = settings.text(RulesLab.RULE);
    var conditions = new ArrayList<Condition>();
    if (!text.equals(NONE)) {
      for (var part : Numerals.split(text, ',')) {
        var condition = Condition.parse(part);
        if (condition == null || conditions.size() == MOST) {
          throw new Refusal("refused.rule", Sentence.excerpt(text));
        }
        conditions.add(condition);
      }
    }
    return new Rule(conditions, settings.text(RulesLab.JOIN).equals("all"));
  }

  /** The text of its conditions. */
  String text() {
    var text = new StringBuilder();
    for (var condition : conditions) {
      text.append(text.length() == 0 ? "" : ",").append(condition.text());
    }
    return text.length() == 0 ? NONE : text.toString();
  }

  /** This with another condition in the place of one, or behind the last. */
  Rule with(int place, Condition condition) {
    var changed = new ArrayList<>(conditions);
    if (place < changed.size()) {
      changed.set(place, condition);
    } else {
      changed.add(condition);
    }
    return new Rule(changed, needsAll);
  }

  /** This without one of its conditions. */
  Rule without(int place) {
    var changed = new ArrayList<>(conditions);
    changed.remove(place);
    return new Rule(changed, needsAll);
  }

  /** The conditions that look at something: the others say nothing. */
  List<Condition> looking() {
    var found = new ArrayList<Condition>();
    for (var condition : conditions) {
      if (condition.count() > 0) {
        found.add(condition);
      }
    }
    return found;
  }
}
