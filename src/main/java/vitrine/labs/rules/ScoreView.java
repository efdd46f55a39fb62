package vitrine.labs.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression.Reference;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.Texts;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** Rule and network beside each other: how often each is right on images that neither has seen. */
final class ScoreView {
  private static final List<String> WHOSE = List.of(RulesGraph.RULE, RulesGraph.NETWORK);

  private final PageSession session;
  private final Texts texts;
  private final BiConsumer<Reference, Tag> opener;
  private final List<Cell> cells = new ArrayList<>();
  private final Tag caption = Tag.of("caption");
  private final Tag element = Tag.of("div", "rules-score").attribute("data-part", "score");

  private record Cell(Probe probe, NumberCell number) {}

  ScoreView(PageSession session, Texts texts, BiConsumer<Reference, Tag> opener) {
    this.session = session;
    this.texts = texts;
    this.opener = opener;
    var head = Tag.of("tr").add(Tag.of("td"));
    for (var whose : WHOSE) {
      head.add(Tag.of("th").attribute("scope", "col").text(texts.of("lab.score." + whose)));
    }
    var body = Tag.of("tbody");
    body.add(row("caught", NumberText.count()), row("missed", NumberText.count()));
    body.add(row("alarms", NumberText.count()), row("right", NumberText.percent(1)));
    var table = Tag.of("table", "descent-table").add(caption, Tag.of("thead").add(head), body);
    var digits = Probe.test(RulesGraph.DIGITS);
    var count = NumberCell.of(digits.toString(), NumberText.count());
    cells.add(new Cell(digits, count));
    var known = Tag.of("p", "hint").add(texts.of("lab.score.digits") + " ").add(count.tag());
    element.add(table, known);
  }

  Tag tag() {
    return element;
  }

  List<Probe> probes() {
    var probes = new ArrayList<Probe>();
    for (var cell : cells) {
      probes.add(cell.probe);
    }
    return probes;
  }

  void changed(int digit) {
    caption.text(texts.of("lab.score.caption", Integer.toString(digit)));
  }

  void draw(Snapshot snapshot) {
    for (var cell : cells) {
      double @Nullable [] values = snapshot.find(cell.probe);
      if (values != null) {
        cell.number.show(values[0]);
      }
    }
  }

  private Tag row(String what, NumberText format) {
    var name = Tag.of("th").attribute("scope", "row").text(texts.of("lab.score." + what));
    var row = Tag.of("tr").add(name);
    for (var whose : WHOSE) {
      var probe = Probe.test(whose + "." + what);
      var cell = NumberCell.of(probe.toString(), format);
      cells.add(new Cell(probe, cell));
      var button = Tag.button("number-button").add(cell.tag());
      button.on(
          "click",
          event -> opener.accept(new Reference(session.graph().node(probe.node()), 0, 0), button));
      row.add(Tag.of("td").add(button));
    }
    return row;
  }
}
