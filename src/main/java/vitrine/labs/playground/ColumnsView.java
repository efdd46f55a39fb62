package vitrine.labs.playground;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.data.PackedTable;
import vitrine.data.Stretch;
import vitrine.data.TableCatalog;
import vitrine.session.Command;
import vitrine.session.PageSession;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/**
 * Which two columns of a table of measurements lie in the plane, and which measurements its edges
 * stand for.
 */
final class ColumnsView {
  private final PageSession session;
  private final Stage stage;
  private final Map<String, Tag> selects = new LinkedHashMap<>();
  private final Map<String, Tag> fields = new LinkedHashMap<>();
  private final Tag words = Tag.of("p", "hint");
  private final Tag locked = Tag.of("p", "hint").shown(false);
  private final Tag part = Tag.of("div", "data-columns").shown(false);
  private @Nullable TableCatalog listed;

  ColumnsView(PageSession session, Stage stage) {
    this.session = session;
    this.stage = stage;
    for (var key : new String[] {"columnX", "columnY"}) {
      var select = Tag.of("select");
      select.on("change", event -> want(key, select.value()));
      selects.put(key, select);
      var name =
          Tag.of("label", "field-name")
              .attribute("for", select.id())
              .text(stage.texts().of("setting." + key + ".label"));
      var field = Tag.of("div", "field field-select").add(name, select);
      fields.put(key, field);
      part.add(field);
    }
    part.add(words, locked);
  }

  Tag tag() {
    return part;
  }

  /** Leaves the choice of a column out. */
  void hide(String key) {
    var field = fields.get(key);
    if (field != null) {
      field.shown(false);
    }
  }

  /** Locks a column, with one sentence that says who did. */
  void lock(String key, String sentence) {
    var select = selects.get(key);
    if (select != null) {
      select.flag("disabled", true);
      locked.text(sentence).shown(true);
    }
  }

  /** Shows the columns in force. */
  void refresh() {
    var table = ChosenData.table(session.settings());
    part.shown(table != null);
    if (table == null) {
      return;
    }
    if (table != listed) {
      listed = table;
      selects.values().forEach(select -> list(select, table));
    }
    int x = ChosenData.columnX(session.settings(), table);
    int y = ChosenData.columnY(session.settings(), table);
    choose("columnX", x);
    choose("columnY", y);
    var bytes = session.supply(table.pack());
    words.text(bytes == null ? "" : ranges(table, ChosenData.read(table, bytes), x, y));
  }

  private void list(Tag select, TableCatalog table) {
    select.clear();
    for (int i = 1; i <= table.columns(); i++) {
      select.add(
          Tag.of("option")
              .attribute("value", Integer.toString(i))
              .text(stage.texts().of("table." + table.key() + ".column." + i)));
    }
  }

  private void choose(String key, int column) {
    var select = selects.get(key);
    if (select != null) {
      select.value(Integer.toString(column + 1));
    }
  }

  private String ranges(TableCatalog table, PackedTable data, int x, int y) {
    var texts = stage.texts();
    var across = range(table, x, data.stretch(x));
    var up = range(table, y, data.stretch(y));
    var places = texts.of("table.ranges", across, up);
    if (table.classes() > 0) {
      return places + " " + classes(table);
    }
    return places
        + " "
        + texts.of("table.values", texts.of("table.houses.label"), range(data.labelStretch()));
  }

  /** Which letter stands for which class. */
  private String classes(TableCatalog table) {
    var words = new StringBuilder();
    for (int i = 0; i < table.classes(); i++) {
      var name = stage.texts().of("table." + table.key() + ".class." + i);
      var letter = FigureNames.letter(i);
      words.append(i == 0 ? "" : ", ").append(stage.texts().of("table.class", letter, name));
    }
    return words.append('.').toString();
  }

  private String range(TableCatalog table, int column, Stretch stretch) {
    return stage
        .texts()
        .of(
            "table.range",
            stage.texts().of("table." + table.key() + ".column." + (column + 1)),
            range(stretch));
  }

  private String range(Stretch stretch) {
    var number = NumberText.significant(4);
    return stage
        .texts()
        .of("table.span", number.write(stretch.least()), number.write(stretch.greatest()));
  }

  private void want(String key, String value) {
    session.send(new Command.Change(Map.of(key, value)), stage.explaining());
    refresh();
  }
}
