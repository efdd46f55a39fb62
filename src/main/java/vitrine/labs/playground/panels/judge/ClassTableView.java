package vitrine.labs.playground.panels.judge;

import java.util.ArrayList;
import java.util.List;
import vitrine.labs.frame.judge.Confusion;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** Precision, recall and F1 of each class, as a table with what they mean above it. */
final class ClassTableView {
  private static final NumberText SHARE = NumberText.percent(1);

  private final Tag element;
  private final List<NumberCell[]> rows = new ArrayList<>();

  /** A row for each name, of what is read at {@code at}, such as {@code output@test}. */
  ClassTableView(Stage stage, List<String> names, String at) {
    var texts = stage.texts();
    var title = texts.of("study.judge.classes");
    var columns = List.of("points", "precision", "recall", "f1");
    var head = Tag.of("tr").add(Tag.of("td"));
    for (var column : columns) {
      head.add(Tag.of("th").attribute("scope", "col").text(texts.of("study.judge." + column)));
    }
    var body = Tag.of("tbody");
    for (int each = 0; each < names.size(); each++) {
      var row = Tag.of("tr").add(Tag.of("th").attribute("scope", "row").text(names.get(each)));
      var cells = new NumberCell[columns.size()];
      for (int i = 0; i < cells.length; i++) {
        var origin = columns.get(i) + "(" + at + ")[" + each + "]";
        cells[i] = NumberCell.derived(origin, i == 0 ? NumberText.count() : SHARE);
        row.add(Tag.of("td").add(cells[i].tag()));
      }
      rows.add(cells);
      body.add(row);
    }
    var table = Tag.of("table", "study-table").attribute("aria-label", title);
    element =
        Tag.of("div", "study-scroll")
            .add(
                Tag.of("h4").text(title),
                Tag.of("p", "card-note").text(texts.of("study.judge.classes.note")),
                table.add(Tag.of("thead").add(head), body));
  }

  Tag tag() {
    return element;
  }

  /** Shows the shares of a table of as many classes; a share of nothing stays empty. */
  void show(Confusion confusion) {
    for (int each = 0; each < rows.size(); each++) {
      var cells = rows.get(each);
      cells[0].show(confusion.of(each));
      show(cells[1], confusion.precision(each));
      show(cells[2], confusion.recall(each));
      show(cells[3], confusion.f1(each));
    }
  }

  private static void show(NumberCell cell, double share) {
    if (Double.isNaN(share)) {
      cell.clear();
    } else {
      cell.show(share);
    }
  }
}
