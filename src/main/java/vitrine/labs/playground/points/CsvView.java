package vitrine.labs.playground.points;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.browser.FileDrop;
import vitrine.data.Stretch;
import vitrine.session.Command;
import vitrine.session.LabSession;
import vitrine.session.Numerals;
import vitrine.session.Refusal;
import vitrine.session.Reply;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** A table from elsewhere, pasted, opened or dropped: its columns are chosen and become points. */
final class CsvView {
  private static final NumberText NUMBER = NumberText.significant(4);

  private final LabSession session;
  private final Stage stage;
  private final Tag text =
      Tag.of("textarea").attribute("rows", "5").attribute("spellcheck", "false");
  private final Tag file = Tag.of("input").attribute("type", "file");
  private final Tag found = Tag.of("p", "hint").attribute("role", "status");
  private final Tag error = Tag.of("p", "field-error").attribute("role", "alert");
  private final Tag chooser = Tag.of("div", "csv-columns").shown(false);
  private final List<Tag> selects = new ArrayList<>();
  private final PressButton use;
  private final Tag part = Tag.of("div", "csv");
  private final FileDrop.End drops;
  private @Nullable CsvTable table;
  private @Nullable CsvPoints ready;

  CsvView(LabSession session, Stage stage) {
    this.session = session;
    this.stage = stage;
    var texts = stage.texts();
    var label = Tag.of("label").attribute("for", text.id()).text(texts.of("study.csv.text"));
    var open = Tag.of("label").attribute("for", file.id()).text(texts.of("study.csv.open"));
    file.attribute("accept", ".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values");
    file.on("change", event -> FileDrop.chosen(file.node(), this::arrived));
    text.on("input", event -> forget());
    for (var key : new String[] {"x", "y", "label"}) {
      var select = Tag.of("select");
      select.on("change", event -> preview());
      selects.add(select);
      chooser.add(
          Tag.of("div", "field field-select")
              .add(
                  Tag.of("label", "field-name")
                      .attribute("for", select.id())
                      .text(texts.of("study.csv." + key)),
                  select));
    }
    use = PressButton.of("button-lead", texts.of("study.csv.use"), this::use);
    use.tag().shown(false);
    part.add(
        Tag.of("h4").text(texts.of("study.csv.title")),
        Tag.of("p", "hint").text(texts.of("study.csv.help")),
        label,
        text,
        Tag.of("div", "pad-buttons")
            .add(
                PressButton.of("", texts.of("study.csv.read"), () -> read(text.value())).tag(),
                open,
                file),
        error,
        chooser,
        found,
        use.tag());
    drops = FileDrop.dropped(this::arrived);
  }

  Tag tag() {
    return part;
  }

  /** Files dropped on the page are not read any more. */
  void close() {
    drops.end();
  }

  private void arrived(@Nullable String content) {
    if (content == null) {
      forget();
      error.text(stage.texts().of("study.csv.file"));
    } else {
      text.value(content);
      read(content);
    }
  }

  private void forget() {
    table = null;
    ready = null;
    chooser.shown(false);
    use.tag().shown(false);
    found.text("");
    error.text("");
  }

  private void read(String content) {
    forget();
    try {
      var read = CsvTable.read(content);
      table = read;
      list(read);
      preview();
    } catch (Refusal refusal) {
      error.text(stage.words(refusal.sentence()));
    }
  }

  private void list(CsvTable read) {
    var guess = CsvPoints.Columns.guess(read);
    for (int i = 0; i < selects.size(); i++) {
      var select = selects.get(i);
      select.clear();
      if (i == 2) {
        select.add(option(CsvPoints.NONE, stage.texts().of("study.csv.none")));
      }
      for (int column = 0; column < read.names().size(); column++) {
        select.add(option(column, name(read, column)));
      }
      select.value(Integer.toString(i == 0 ? guess.x() : i == 1 ? guess.y() : guess.label()));
    }
    chooser.shown(true);
  }

  private static Tag option(int column, String words) {
    return Tag.of("option").attribute("value", Integer.toString(column)).text(words);
  }

  private String name(CsvTable read, int column) {
    var name = read.names().get(column);
    return read.hasNames() ? name : stage.texts().of("study.csv.column", name);
  }

  private int chosen(int select) {
    return (int) Numerals.parse(selects.get(select).value());
  }

  /** Says what would come of the columns chosen; nothing is changed yet. */
  private void preview() {
    var read = table;
    if (read == null) {
      return;
    }
    ready = null;
    error.text("");
    found.text("");
    try {
      var columns = new CsvPoints.Columns(chosen(0), chosen(1), chosen(2));
      var points = CsvPoints.of(read, columns, OwnData.asksForValues(session.settings()));
      ready = points;
      found.text(words(read, columns, points));
    } catch (Refusal refusal) {
      error.text(stage.words(refusal.sentence()));
    }
    use.tag().shown(ready != null);
  }

  private String words(CsvTable read, CsvPoints.Columns columns, CsvPoints points) {
    var texts = stage.texts();
    var words =
        new StringBuilder(
            texts.of(
                "study.csv.found",
                Integer.toString(read.lines().size()),
                Integer.toString(read.names().size())));
    add(words, name(read, columns.x()), points.x());
    add(words, name(read, columns.y()), points.y());
    if (columns.label() != CsvPoints.NONE && points.classes().isEmpty()) {
      add(words, name(read, columns.label()), points.value());
    }
    var classes = new StringBuilder();
    for (int i = 0; i < points.classes().size(); i++) {
      classes.append(i == 0 ? "" : ", ");
      classes.append(
          texts.of("study.csv.name", String.valueOf((char) ('A' + i)), points.classes().get(i)));
    }
    if (classes.length() > 0) {
      words.append(' ').append(texts.of("study.csv.named", classes.toString()));
    }
    return words.toString();
  }

  private void add(StringBuilder words, String name, @Nullable Stretch stretch) {
    var texts = stage.texts();
    words.append(' ');
    words.append(
        stretch == null
            ? texts.of("study.csv.kept", name)
            : texts.of(
                "study.csv.stretched",
                name,
                NUMBER.write(stretch.least()),
                NUMBER.write(stretch.greatest()),
                NumberText.significant(1).write(-stretch.end()),
                NumberText.significant(1).write(stretch.end())));
  }

  /** More than two classes are a problem of many classes. */
  private void use() {
    var points = ready;
    if (points == null) {
      return;
    }
    var changes = new LinkedHashMap<String, String>();
    var settings = session.settings();
    boolean areMany = points.points().areClasses() && points.points().classes() > 2;
    if (areMany && OwnData.classes(settings) == 2) {
      changes.put("problem", "classes");
      settings = settings.with("problem", "classes");
    }
    changes.putAll(OwnData.changes(settings, points.points()));
    session.send(
        new Command.Change(Map.copyOf(changes)),
        Reply.of(
            () -> {
              found.text(stage.texts().of("study.csv.done"));
              use.tag().shown(false);
            },
            stage.explaining()));
  }
}
