package vitrine.labs.step;

import vitrine.view.NumberText;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** A table of numbers: a name at the head of each line, each number with where it comes from. */
final class TableView {
  /** As many digits everywhere, as gradients may be small. */
  static final NumberText FORMAT = NumberText.significant(4);

  private final Tag body = Tag.of("tbody");
  private final Tag table;
  private Tag line = Tag.of("tr");

  /**
   * A table with a caption for those who do not see where it stands, and a heading for each column.
   */
  TableView(String caption, String... headings) {
    var head = Tag.of("tr");
    for (var heading : headings) {
      head.add(Tag.of("th").attribute("scope", "col").text(heading));
    }
    table =
        Tag.of("table", "step-table")
            .add(
                Tag.of("caption", "visually-hidden").text(caption),
                Tag.of("thead").add(head),
                body);
  }

  /** What holds the table, and lets it be scrolled sideways where it is too wide. */
  Tag tag() {
    return Tag.of("div", "step-scroll").add(table);
  }

  /** The next line. */
  TableView line(String name) {
    return line(Tag.of("span").text(name), false);
  }

  /** The next line, the sum of those above. */
  TableView total(String name) {
    return line(Tag.of("span").text(name), true);
  }

  TableView line(Tag name, boolean isTotal) {
    line = Tag.of("tr", isTotal ? "step-total" : "");
    line.add(Tag.of("th").attribute("scope", "row").add(name));
    body.add(line);
    return this;
  }

  /** A number of the network. */
  TableView value(String path, double value) {
    var cell = NumberCell.of(path, FORMAT);
    cell.show(value);
    return cell(cell.tag());
  }

  /** A number that is computed here. */
  TableView derived(String derivation, double value) {
    return cell(derivedCell(derivation, value));
  }

  /** Anything else; nothing if it is empty. */
  TableView cell(Tag content) {
    line.add(Tag.of("td").add(content));
    return this;
  }

  TableView empty() {
    line.add(Tag.of("td"));
    return this;
  }

  /** A number that is computed here, outside a table. */
  static Tag derivedCell(String derivation, double value) {
    var cell = NumberCell.derived(derivation, FORMAT);
    cell.show(value);
    return cell.tag();
  }
}
