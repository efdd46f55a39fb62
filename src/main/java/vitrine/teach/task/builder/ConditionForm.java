package vitrine.teach.task.builder;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.session.Numerals;
import vitrine.session.Refusal;
import vitrine.session.Sentence;
import vitrine.session.Setting;
import vitrine.teach.builder.DescribedLab;
import vitrine.tours.reckoning.Facts;

/** Makes a condition of what is chosen in a form: what, which relation, which value. */
final class ConditionForm {
  /** What every network has, besides its metrics. */
  private static final List<String> ALWAYS = List.of("epoch", "hidden", "layers", "parameters");

  private static final List<String> OF_NUMBERS = List.of("least", "most", "above", "below", "is");
  private static final List<String> OF_WORDS = List.of("is", "other");

  private final List<String> names = new ArrayList<>();
  private final DescribedLab lab;

  /**
   * A form for a lab.
   *
   * @param metrics the names of its metrics
   */
  ConditionForm(DescribedLab lab, List<String> metrics) {
    this.lab = lab;
    for (var metric : metrics) {
      if (!metric.equals("epoch")) {
        names.add(metric);
      }
    }
    names.addAll(ALWAYS);
    for (var setting : lab.declaration().settings()) {
      if (setting.type() != Setting.Type.POINTS && !setting.key().equals("seed")) {
        names.add(Facts.SETTING + setting.key());
      }
    }
  }

  /** What can be asked for. */
  List<String> names() {
    return List.copyOf(names);
  }

  /** The relations that a name can stand in. */
  List<String> relations(String name) {
    return isOfWords(name) ? OF_WORDS : OF_NUMBERS;
  }

  /** The values to choose from; none where one is typed. */
  List<String> values(String name) {
    var setting = setting(name);
    if (setting == null) {
      return List.of();
    }
    return setting.type() == Setting.Type.FLAG ? List.of("true", "false") : setting.choices();
  }

  /**
   * The condition that the choices make.
   *
   * @throws Refusal if the value is none
   */
  String source(String name, String relation, String value) {
    var text = value.strip();
    if (isOfWords(name)) {
      if (text.isEmpty() || text.indexOf(' ') >= 0 || text.indexOf(')') >= 0) {
        throw new Refusal("builder.refused.value", Sentence.excerpt(text));
      }
      return name + (relation.equals("other") ? " is not " : " is ") + text;
    }
    boolean isShare = text.endsWith("%");
    double number = Numerals.parse((isShare ? text.substring(0, text.length() - 1) : text).strip());
    if (!Double.isFinite(number)) {
      throw new Refusal("builder.refused.number", Sentence.excerpt(text));
    }
    var sign =
        switch (relation) {
          case "least" -> " >= ";
          case "most" -> " <= ";
          case "above" -> " > ";
          case "below" -> " < ";
          default -> " = ";
        };
    return name + sign + Numerals.write(isShare ? number / 100 : number);
  }

  private boolean isOfWords(String name) {
    var setting = setting(name);
    return setting != null
        && setting.type() != Setting.Type.NUMBER
        && setting.type() != Setting.Type.WHOLE;
  }

  private @Nullable Setting setting(String name) {
    return name.startsWith(Facts.SETTING)
        ? lab.declaration().find(name.substring(Facts.SETTING.length()))
        : null;
  }
}
