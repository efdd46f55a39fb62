package vitrine.labs.rules;

import java.util.ArrayList;
import java.util.List;
import vitrine.view.Texts;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** The conditions of the rule, each a line: which is open, which way, how much ink. */
final class ConditionsView {
  private final Texts texts;
  private final Changes changes;
  private final List<Line> lines = new ArrayList<>();
  private final PressButton more;
  private final Tag element = Tag.of("div", "rules-conditions");
  private int count;

  /** Hears what the visitor does to conditions, counted from 0. */
  interface Changes {
    void open(int condition);

    void limit(int condition, boolean atLeast, int percent);

    void remove(int condition);

    void add();
  }

  /** One line, made once, so that the focus stays where it is. */
  private final class Line {
    final Tag row = Tag.of("li", "rules-condition");
    final Tag name = Tag.button("rules-open");
    final Tag way = Tag.of("select");
    final Tag limit =
        Tag.of("input")
            .attribute("type", "range")
            .attribute("min", "0")
            .attribute("max", "100")
            .attribute("step", "1");
    final Tag says = Tag.of("span", "rules-says");

    Line(int number) {
      var place = Integer.toString(number + 1);
      name.text(texts.of("lab.condition", place));
      way.attribute("aria-label", texts.of("lab.way", place));
      limit.attribute("aria-label", texts.of("lab.limit", place));
      for (var choice : List.of("atLeast", "atMost")) {
        way.add(Tag.of("option").attribute("value", choice).text(texts.of("lab." + choice)));
      }
      var remove = Tag.button("").text(texts.of("lab.remove"));
      remove.attribute("aria-label", texts.of("lab.remove.name", place));
      name.on("click", event -> changes.open(number));
      way.on("change", event -> changed(number));
      limit.on("change", event -> changed(number));
      remove.on("click", event -> changes.remove(number));
      row.add(name, says, way, limit, remove);
    }

    private void changed(int number) {
      changes.limit(number, way.value().equals("atLeast"), Integer.parseInt(limit.value()));
    }
  }

  ConditionsView(Texts texts, Changes changes) {
    this.texts = texts;
    this.changes = changes;
    var list = Tag.of("ol", "rules-list");
    for (int i = 0; i < Rule.MOST; i++) {
      var line = new Line(i);
      lines.add(line);
      list.add(line.row);
    }
    more = PressButton.of("", texts.of("lab.add"), changes::add);
    element.add(list, more.tag());
  }

  Tag tag() {
    return element;
  }

  /** Shows a rule, one condition of which is open. */
  void show(Rule rule, int open) {
    count = rule.conditions().size();
    for (int i = 0; i < Rule.MOST; i++) {
      var line = lines.get(i);
      // An empty rule offers its first condition.
      boolean isThere = i < Math.max(1, count);
      line.row.shown(isThere);
      if (isThere) {
        var condition = i < count ? rule.conditions().get(i) : Condition.empty();
        line.name.attribute("aria-pressed", Boolean.toString(i == open));
        line.way.value(condition.isAtLeast() ? "atLeast" : "atMost");
        var percent = Integer.toString(condition.percent());
        line.limit.value(percent).attribute("aria-valuetext", percent + " %");
        line.says.text(words(condition));
      }
    }
    more.enable(count > 0 && count < Rule.MOST);
  }

  private String words(Condition condition) {
    return texts.of(
        condition.isAtLeast() ? "lab.says.atLeast" : "lab.says.atMost",
        texts.count("lab.cells", condition.count()),
        Integer.toString(condition.percent()));
  }
}
