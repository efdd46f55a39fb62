package vitrine.labs.playground.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vitrine.labs.playground.compare.ResultTable.Cell;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** A table of results whose columns can be sorted by; scrolls by itself where it is wide. */
final class TableView {
  private static final int UNSORTED = -1;

  private final Stage stage;
  private final Tag head = Tag.of("tr");
  private final Tag body = Tag.of("tbody");
  private final Tag frame;
  private final List<Tag> heads = new ArrayList<>();
  private ResultTable table = new ResultTable(List.of(), List.of());
  private IntFunction<List<Tag>> actions = row -> List.of();
  private List<List<@Nullable NumberCell>> numbers = List.of();
  private int sorted = UNSORTED;
  private boolean descending;

  /**
   * An empty table.
   *
   * @param name the key of its caption
   */
  TableView(Stage stage, String name) {
    this.stage = stage;
    var caption = Tag.of("caption").text(stage.texts().of(name));
    var grid = Tag.of("table", "results").add(caption, Tag.of("thead").add(head), body);
    frame =
        Tag.of("div", "results-frame")
            .attribute("role", "region")
            .attribute("tabindex", "0")
            .attribute("aria-labelledby", caption.id())
            .add(grid);
  }

  Tag tag() {
    return frame;
  }

  /**
   * Shows other results, in the order that was asked for last.
   *
   * @param rowActions what can be done with a row
   */
  void show(ResultTable results, IntFunction<List<Tag>> rowActions) {
    boolean isSame = results.columns().equals(table.columns());
    table = results;
    actions = rowActions;
    if (!isSame || head.isEmpty()) {
      sorted = UNSORTED;
      fillHead();
    }
    fillBody();
  }

  /** Shows another number in one cell; its place in the order stays. */
  void update(int row, int column, double value) {
    if (row < numbers.size()) {
      var cell = numbers.get(row).get(column);
      if (cell != null) {
        cell.show(value);
      }
    }
  }

  private void fillHead() {
    head.clear();
    heads.clear();
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      var name = table.columns().get(i);
      var button = Tag.button("results-sort").text(name).on("click", event -> sort(column));
      var cell = Tag.of("th").attribute("scope", "col").add(button);
      heads.add(cell);
      head.add(cell);
    }
    var last = Tag.of("td");
    head.add(last.add(Tag.of("span", "visually-hidden").text(stage.texts().of("study.table.do"))));
  }

  private void fillBody() {
    body.clear();
    for (int i = 0; i < heads.size(); i++) {
      var order = i != sorted ? "none" : descending ? "descending" : "ascending";
      heads.get(i).attribute("aria-sort", order);
    }
    var cells = new ArrayList<List<@Nullable NumberCell>>();
    var lines = new ArrayList<Tag>();
    for (int row = 0; row < table.rows().size(); row++) {
      var found = new ArrayList<@Nullable NumberCell>();
      lines.add(line(row, found));
      cells.add(found);
    }
    numbers = cells;
    var order = sorted == UNSORTED ? null : table.order(sorted, descending);
    for (int i = 0; i < lines.size(); i++) {
      body.add(lines.get(order == null ? i : order.get(i)));
    }
  }

  private Tag line(int row, List<@Nullable NumberCell> found) {
    var line = Tag.of("tr");
    boolean isFirst = true;
    for (var cell : table.rows().get(row)) {
      var place = isFirst ? Tag.of("th").attribute("scope", "row") : Tag.of("td");
      isFirst = false;
      var number = number(cell);
      found.add(number);
      if (number != null) {
        place.attribute("class", "results-number").add(number.tag());
        if (!cell.run().isEmpty() || !Double.isNaN(cell.number())) {
          number.show(cell.number());
        }
      } else {
        place.text(cell.text());
        if (!cell.format().isEmpty()) {
          place.attribute("class", "results-number number");
        }
      }
      line.add(place);
    }
    return line.add(Tag.of("td", "results-do").add(actions.apply(row).toArray(new Tag[0])));
  }

  private static @Nullable NumberCell number(Cell cell) {
    if (cell.kept().isEmpty()) {
      return null;
    }
    var format = NumberText.of(cell.format());
    return cell.run().isEmpty()
        ? NumberCell.of(cell.kept(), format)
        : NumberCell.kept(cell.kept(), cell.run(), format);
  }

  private void sort(int column) {
    descending = column == sorted && !descending;
    sorted = column;
    fillBody();
    stage
        .live()
        .say(
            stage
                .texts()
                .of(
                    descending ? "study.table.descending" : "study.table.ascending",
                    table.columns().get(column)));
  }
}
