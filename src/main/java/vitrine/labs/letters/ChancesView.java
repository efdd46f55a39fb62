package vitrine.labs.letters;

import java.util.ArrayList;
import java.util.List;
import vitrine.data.NameList;
import vitrine.view.NumberText;
import vitrine.view.Texts;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** How likely each letter is to come next: a column for each, and the number above it. */
final class ChancesView {
  private static final NumberText FORMAT = NumberText.percent(1);

  private final Texts texts;
  private final List<Tag> columns = new ArrayList<>();
  private final List<NumberCell> cells = new ArrayList<>();
  private final Tag element = Tag.of("section", "chances");

  ChancesView(Texts texts) {
    this.texts = texts;
    var heading = Tag.of("h3").text(texts.of("lab.chances"));
    var picture = Tag.of("div", "chances-columns").attribute("aria-hidden", "true");
    var table = Tag.of("ul", "chances-numbers");
    for (int i = 0; i < NameList.LETTERS; i++) {
      var column = Tag.of("span", "chances-column");
      var cell = NumberCell.of(LettersLab.CHOICE + "[" + i + "]@own", FORMAT);
      columns.add(column);
      cells.add(cell);
      picture.add(
          Tag.of("span", "chances-letter")
              .add(
                  Tag.of("span", "chances-room").add(column),
                  Tag.of("span").text(i == 0 ? "⏎" : String.valueOf(NameList.letter(i)))));
      table.add(Tag.of("li").add(Tag.of("span").text(name(i) + " ")).add(cell.tag()));
    }
    element
        .attribute("aria-labelledby", heading.id())
        .add(
            heading,
            picture,
            Tag.of("details", "more").add(Tag.of("summary").text(texts.of("lab.numbers")), table));
  }

  Tag tag() {
    return element;
  }

  /** What a letter is called. */
  String name(int letter) {
    return letter == 0 ? texts.of("lab.end") : String.valueOf(NameList.letter(letter));
  }

  /** Shows the probability of each letter; columns are drawn to the tallest. */
  void draw(double[] probabilities) {
    double most = 0;
    for (double each : probabilities) {
      most = Math.max(most, each);
    }
    for (int i = 0; i < columns.size(); i++) {
      double height = most > 0 ? probabilities[i] / most : 0;
      columns.get(i).style("height", Math.round(height * 100) + "%");
      cells.get(i).show(probabilities[i]);
    }
  }

  /** The numbers of the likeliest letters, likeliest first. */
  static List<Integer> likeliest(double[] probabilities, int count) {
    var found = new ArrayList<Integer>();
    while (found.size() < count) {
      int best = -1;
      for (int i = 0; i < probabilities.length; i++) {
        boolean isNew = found.indexOf(i) < 0;
        best = isNew && (best < 0 || probabilities[i] > probabilities[best]) ? i : best;
      }
      found.add(best);
    }
    return found;
  }
}
