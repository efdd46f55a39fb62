package vitrine.labs.neuron;

import java.util.ArrayList;
import java.util.List;
import vitrine.session.Numerals;
import vitrine.view.dom.Box;
import vitrine.view.dom.Tag;

/**
 * The lines of the figure, behind its tiles: as wide as a number is large, coloured by its sign.
 */
final class WiresView {
  private static final double WIDEST = 12;

  private final Tag svg =
      Tag.svg("svg").attribute("class", "neuron-wires").attribute("aria-hidden", "true");
  private final List<Tag> lines = new ArrayList<>();
  private Box origin = new Box(0, 0, 0, 0);
  private int next;

  Tag tag() {
    return svg;
  }

  /**
   * Begins a drawing.
   *
   * @param around what the lines are drawn in
   * @param count how many lines there are at most
   */
  void begin(Box around, int count) {
    origin = around;
    next = 0;
    while (lines.size() < count) {
      var line = Tag.svg("path");
      lines.add(line);
      svg.add(line);
    }
    for (var line : lines) {
      line.attribute("class", "wire-away");
    }
  }

  /** A line from one tile to another beside it, for a number. */
  void straight(Box from, Box to, double number) {
    draw(line(from, to, false), number, "");
  }

  /** A line that bends on its way. */
  void curve(Box from, Box to, double number) {
    draw(line(from, to, true), number, " wire-product");
  }

  /** A thin line without a number. */
  void plain(Box from, Box to) {
    var line = lines.get(next++);
    line.attribute("d", line(from, to, true))
        .attribute("class", "wire wire-plain")
        .style("stroke-width", "1.5");
  }

  private void draw(String path, double number, String more) {
    var line = lines.get(next++);
    double width = Math.min(WIDEST, (Math.abs(number) * 2.4) + 0.75);
    line.attribute("d", path)
        .attribute("class", (number < 0 ? "wire wire-negative" : "wire wire-positive") + more)
        .style("stroke-width", Numerals.write(Math.floor((width * 8) + 0.5) / 8));
  }

  private String line(Box from, Box to, boolean bends) {
    double x1 = from.right() - origin.left();
    double y1 = from.top() + (from.height() / 2) - origin.top();
    double x2 = to.left() - origin.left();
    double y2 = to.top() + (to.height() / 2) - origin.top();
    var path = new StringBuilder("M").append(place(x1)).append(' ').append(place(y1));
    if (bends) {
      double middle = (x1 + x2) / 2;
      path.append('C').append(place(middle)).append(' ').append(place(y1)).append(' ');
      path.append(place(middle)).append(' ').append(place(y2)).append(' ');
    } else {
      path.append('L');
    }
    return path.append(place(x2)).append(' ').append(place(y2)).toString();
  }

  private static String place(double pixels) {
    return Numerals.write(Math.floor((pixels * 2) + 0.5) / 2);
  }
}
