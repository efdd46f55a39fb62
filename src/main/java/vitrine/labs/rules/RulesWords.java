package vitrine.labs.rules;

import org.jspecify.annotations.Nullable;
import vitrine.session.Probe;
import vitrine.session.Settings;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.Texts;

/** The rule, and how rule and network do, in sentences, from the engine's numbers. */
record RulesWords(Texts texts) {
  private static final NumberText COUNT = NumberText.count();
  private static final NumberText SHARE = NumberText.percent(1);

  String of(Settings settings, Snapshot snapshot) {
    var words = new StringBuilder(rule(Rule.of(settings)));
    var digit = settings.text(RulesLab.DIGIT);
    for (var whose : new String[] {RulesGraph.RULE, RulesGraph.NETWORK}) {
      double caught = number(snapshot, whose + ".caught");
      double right = number(snapshot, whose + ".right");
      if (!Double.isNaN(caught) && !Double.isNaN(right)) {
        words
            .append(' ')
            .append(
                texts.of(
                    "lab.words." + whose,
                    COUNT.write(caught),
                    COUNT.write(number(snapshot, RulesGraph.DIGITS)),
                    digit,
                    COUNT.write(number(snapshot, whose + ".alarms")),
                    SHARE.write(right)));
      }
    }
    return words.toString();
  }

  private String rule(Rule rule) {
    var looking = rule.looking();
    if (looking.isEmpty()) {
      return texts.of("lab.words.empty");
    }
    var parts = new StringBuilder();
    for (var condition : looking) {
      parts
          .append(parts.length() == 0 ? "" : "; ")
          .append(
              texts.of(
                  condition.isAtLeast() ? "lab.says.atLeast" : "lab.says.atMost",
                  texts.count("lab.cells", condition.count()),
                  Integer.toString(condition.percent())));
    }
    return texts.of(rule.needsAll() ? "lab.words.all" : "lab.words.any", parts.toString());
  }

  private static double number(Snapshot snapshot, String node) {
    double @Nullable [] values = snapshot.find(Probe.test(node));
    return values == null ? Double.NaN : values[0];
  }
}
