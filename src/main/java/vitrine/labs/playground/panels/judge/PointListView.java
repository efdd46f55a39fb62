package vitrine.labs.playground.panels.judge;

import java.util.List;
import vitrine.network.Network;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/**
 * The points of a cell of the confusion matrix: where each lies and what the network says of it.
 */
final class PointListView {
  private static final NumberText PLACE = NumberText.fixed(2);
  private static final NumberText ANSWER = NumberText.fixed(3);
  private static final int MOST = 30;

  private final Stage stage;
  private final Tag title = Tag.of("h4").attribute("tabindex", "-1");
  private final Tag table = Tag.of("table", "study-table");
  private final Tag element =
      Tag.of("section", "judge-list")
          .add(title, Tag.of("div", "study-scroll").add(table))
          .shown(false);

  PointListView(Stage stage) {
    this.stage = stage;
    element.attribute("aria-labelledby", title.id());
    table.attribute("aria-labelledby", title.id());
  }

  Tag tag() {
    return element;
  }

  /** Takes the focus, so that what was asked for is what is read next. */
  void focus() {
    title.focus();
  }

  /**
   * Lists points.
   *
   * @param name what they have in common
   * @param which their numbers, at most the first {@value #MOST} are listed
   * @param points x and y of all points
   * @param outputs all answers
   * @param place which of a point's answers is shown
   * @param of how many answers a point has
   * @param at where they are read: {@code test} or {@code train}
   */
  void show(
      String name,
      List<Integer> which,
      double[] points,
      double[] outputs,
      int place,
      int of,
      String at) {
    var texts = stage.texts();
    element.shown(true);
    title.text(
        which.size() > MOST
            ? texts.of("study.judge.list.some", name, Integer.toString(MOST))
            : name);
    var head = Tag.of("tr");
    for (var key : List.of("number", "x", "y", "says")) {
      head.add(Tag.of("th").attribute("scope", "col").text(texts.of("study.judge.list." + key)));
    }
    var body = Tag.of("tbody");
    for (int point : which.subList(0, Math.min(MOST, which.size()))) {
      var number = Integer.toString(point);
      var row = Tag.of("tr").add(named(Integer.toString(point + 1)));
      row.add(cell("point[" + number + ",0]@" + at, PLACE, points[2 * point]));
      row.add(cell("point[" + number + ",1]@" + at, PLACE, points[(2 * point) + 1]));
      var output = Network.OUTPUT + "[" + number + "," + place + "]@" + at;
      row.add(cell(output, ANSWER, outputs[(point * of) + place]));
      body.add(row);
    }
    table.clear().add(Tag.of("thead").add(head), body);
    table.shown(!which.isEmpty());
  }

  private static Tag named(String number) {
    return Tag.of("th").attribute("scope", "row").flag("data-name", true).text(number);
  }

  private static Tag cell(String path, NumberText format, double value) {
    var cell = NumberCell.of(path, format);
    cell.show(value);
    return Tag.of("td").add(cell.tag());
  }
}
