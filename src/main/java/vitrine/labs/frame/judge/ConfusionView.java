package vitrine.labs.frame.judge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.RovingGrid;
import vitrine.view.dom.Tag;

/** The table of which class was taken for which; each number opens its examples. */
public final class ConfusionView {
  private static final NumberText FORMAT = NumberText.count();

  private final Stage stage;
  private final String key;
  private final List<String> names;
  private final Tag caption = Tag.of("figcaption");
  private final Tag figure;
  private final List<Cell> cells = new ArrayList<>();
  private @Nullable Confusion shown;

  private record Cell(Tag button, NumberCell number) {}

  /** Hears which cell is opened. */
  public interface Opener {
    /** The cell of one class taken for another, or for itself. */
    void open(int truth, int answer);
  }

  /**
   * An empty table.
   *
   * @param key what the keys of its texts begin with, such as {@code judge}
   * @param names what the classes are called
   * @param outputs where the network's answers are read, such as {@code output@test}
   */
  public ConfusionView(Stage stage, String key, List<String> names, String outputs, Opener opener) {
    this.stage = stage;
    this.key = key;
    this.names = List.copyOf(names);
    var texts = stage.texts();
    var title = texts.of(key + ".confusion");
    var table = Tag.of("table", "confusion").attribute("aria-label", title);
    var head = Tag.of("tr").add(Tag.of("td"));
    var columns = new ArrayList<List<Tag>>();
    for (int answer = 0; answer < names.size(); answer++) {
      head.add(Tag.of("th").attribute("scope", "col").text(names.get(answer)));
      columns.add(new ArrayList<>());
    }
    var body = Tag.of("tbody");
    for (int truth = 0; truth < names.size(); truth++) {
      var row = Tag.of("tr");
      row.add(Tag.of("th").attribute("scope", "row").text(names.get(truth)));
      for (int answer = 0; answer < names.size(); answer++) {
        int is = truth;
        int said = answer;
        var number =
            NumberCell.derived("confusion(" + outputs + ")[" + truth + "," + answer + "]", FORMAT);
        var button =
            Tag.button("confusion-cell")
                .toggle("confusion-right", truth == answer)
                .attribute(
                    "aria-label", texts.of(key + ".cell.empty", names.get(is), names.get(said)))
                .add(number.tag())
                .on("click", event -> opener.open(is, said));
        cells.add(new Cell(button, number));
        columns.get(answer).add(button);
        row.add(Tag.of("td").add(button));
      }
      body.add(row);
    }
    new RovingGrid(body).arrange(columns);
    table.add(Tag.of("thead").add(head), body);
    figure =
        Tag.of("figure", "judge-confusion")
            .add(Tag.of("h3").text(title))
            .add(Tag.of("p", "card-note").text(texts.of(key + ".confusion.note")))
            .add(table, caption);
  }

  /** Its element. */
  public Tag tag() {
    return figure;
  }

  /** Shows another table of as many classes. */
  public void show(Confusion confusion) {
    shown = confusion;
    var texts = stage.texts();
    for (int place = 0; place < cells.size(); place++) {
      int truth = place / names.size();
      int answer = place % names.size();
      int count = confusion.count(truth, answer);
      var cell = cells.get(place);
      cell.number().show(count);
      int all = confusion.of(truth);
      double share = all == 0 ? 0 : (double) count / all;
      // A mistake made once in a hundred is to be seen: the ground grows with the root.
      cell.button().style("--share", NumberText.percent(0).write(Math.sqrt(share)));
      cell.button().toggle("confusion-none", count == 0);
      var counted = texts.count(key + ".examples", count);
      var cellKey = key + (truth == answer ? ".cell.right" : ".cell");
      cell.button()
          .attribute("aria-label", texts.of(cellKey, names.get(truth), names.get(answer), counted));
    }
    caption.text(words(confusion));
  }

  /** What a table shows, in a sentence. */
  public String words(Confusion confusion) {
    var worst = confusion.worst();
    var texts = stage.texts();
    var right = FORMAT.write(confusion.right());
    var all = texts.count(key + ".examples", confusion.examples());
    return worst.count() == 0
        ? texts.of(key + ".confusion.perfect", right, all)
        : texts.of(
            key + ".confusion.words",
            right,
            all,
            names.get(worst.truth()),
            names.get(worst.answer()),
            FORMAT.write(worst.count()));
  }

  /** The examples of a cell as last shown. */
  public List<Integer> examples(int truth, int answer) {
    var known = shown;
    return known == null ? List.of() : known.examples(truth, answer);
  }
}
