package vitrine.labs.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import vitrine.view.NumberText;
import vitrine.view.Texts;
import vitrine.view.dom.RovingGrid;
import vitrine.view.dom.Tag;

/** The 8 × 8 cells of an image, to choose those that a condition looks at. */
final class CellsView {
  private static final int SIDE = 8;
  private static final NumberText PERCENT = NumberText.percent(0);

  private final Texts texts;
  private final List<Tag> cells = new ArrayList<>();
  private final Tag element =
      Tag.of("div", "rules-cells").attribute("role", "group").attribute("data-part", "cells");

  /** Cells that nobody has chosen; {@code pressed} hears which is pressed. */
  CellsView(Texts texts, IntConsumer pressed) {
    this.texts = texts;
    var columns = new ArrayList<List<Tag>>();
    for (int column = 0; column < SIDE; column++) {
      columns.add(new ArrayList<>());
    }
    for (int i = 0; i < SIDE * SIDE; i++) {
      int place = i;
      var cell = Tag.button("rules-cell").on("click", event -> pressed.accept(place));
      cells.add(cell);
      columns.get(i % SIDE).add(cell);
      element.add(cell);
    }
    new RovingGrid(element).level().arrange(columns);
  }

  Tag tag() {
    return element;
  }

  /** Shows the cells of a condition over the mean ink of the digit and of all others. */
  void show(Condition condition, int number, int digit, double[] own, double[] others) {
    element.attribute("aria-label", texts.of("lab.grid", Integer.toString(number)));
    for (int i = 0; i < cells.size(); i++) {
      boolean isChosen = condition.cells()[i];
      cells
          .get(i)
          .attribute("aria-pressed", Boolean.toString(isChosen))
          .attribute(
              "aria-label",
              texts.of(
                  "lab.cell",
                  Integer.toString((i / SIDE) + 1),
                  Integer.toString((i % SIDE) + 1),
                  PERCENT.write(own[i]),
                  PERCENT.write(others[i]),
                  Integer.toString(digit)))
          .style("--share", PERCENT.write(own[i]));
    }
  }
}
