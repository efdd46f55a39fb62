package vitrine.labs.digits.judge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.RovingGrid;
import vitrine.view.dom.Tag;

/** The table of which digit was taken for which; each number opens its images. */
final class ConfusionView {
  private static final NumberText FORMAT = NumberText.count();
  private static final int DIGITS = 10;

  private final Stage stage;
  private final Tag caption = Tag.of("figcaption");
  private final Tag figure;
  private final List<Cell> cells = new ArrayList<>();
  private @Nullable Confusion shown;

  private record Cell(Tag button, NumberCell number) {}

  /** Hears which cell is opened. */
  interface Opener {
    void open(int truth, int answer);
  }

  ConfusionView(Stage stage, Opener opener) {
    this.stage = stage;
    var texts = stage.texts();
    var title = texts.of("judge.confusion");
    var table = Tag.of("table", "confusion").attribute("aria-label", title);
    var head = Tag.of("tr").add(Tag.of("td"));
    var columns = new ArrayList<List<Tag>>();
    for (int answer = 0; answer < DIGITS; answer++) {
      head.add(Tag.of("th").attribute("scope", "col").text(Integer.toString(answer)));
      columns.add(new ArrayList<>());
    }
    var body = Tag.of("tbody");
    for (int truth = 0; truth < DIGITS; truth++) {
      var row = Tag.of("tr");
      row.add(Tag.of("th").attribute("scope", "row").text(Integer.toString(truth)));
      for (int answer = 0; answer < DIGITS; answer++) {
        int is = truth;
        int said = answer;
        var number =
            NumberCell.derived("confusion(output@test)[" + truth + "," + answer + "]", FORMAT);
        var button =
            Tag.button("confusion-cell")
                .toggle("confusion-right", truth == answer)
                .attribute("aria-label", texts.of("judge.cell.empty", digit(is), digit(said)))
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
            .add(Tag.of("p", "card-note").text(texts.of("judge.confusion.note")))
            .add(table, caption);
  }

  Tag tag() {
    return figure;
  }

  void show(Confusion confusion) {
    shown = confusion;
    var texts = stage.texts();
    for (int place = 0; place < cells.size(); place++) {
      int truth = place / DIGITS;
      int answer = place % DIGITS;
      int count = confusion.count(truth, answer);
      var cell = cells.get(place);
      cell.number().show(count);
      int all = confusion.of(truth);
      double share = all == 0 ? 0 : (double) count / all;
      // A mistake made once in a hundred is to be seen: the ground grows with the root.
      cell.button().style("--share", NumberText.percent(0).write(Math.sqrt(share)));
      cell.button().toggle("confusion-none", count == 0);
      var key = truth == answer ? "judge.cell.right" : "judge.cell";
      var counted = texts.count("judge.images", count);
      cell.button().attribute("aria-label", texts.of(key, digit(truth), digit(answer), counted));
    }
    caption.text(words(confusion));
  }

  private String words(Confusion confusion) {
    var worst = confusion.worst();
    var texts = stage.texts();
    var right = FORMAT.write(confusion.right());
    var all = texts.count("judge.images", confusion.images());
    return worst.count() == 0
        ? texts.of("judge.confusion.perfect", right, all)
        : texts.of(
            "judge.confusion.words",
            right,
            all,
            digit(worst.truth()),
            digit(worst.answer()),
            FORMAT.write(worst.count()));
  }

  /** The images of a cell as last shown. */
  List<Integer> images(int truth, int answer) {
    var known = shown;
    return known == null ? List.of() : known.images(truth, answer);
  }

  private static String digit(int digit) {
    return Integer.toString(digit);
  }
}
