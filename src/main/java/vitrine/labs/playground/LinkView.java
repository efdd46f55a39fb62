package vitrine.labs.playground;

import vitrine.view.dom.Tag;
import vitrine.view.network.Link;

/**
 * One line of the figure: as wide as its weight is large, in the colour of its sign; a wider,
 * unseen line takes the pointer.
 */
final class LinkView {
  private static final double WIDEST = 10;
  private static final double STEPS_PER_PIXEL = 8;

  private final Link link;
  private final Tag line = Tag.svg("path").attribute("class", "link");
  private final Tag reach = Tag.svg("path").attribute("class", "link-reach");
  private int drawnWidth = -1;
  private boolean drawnPositive;

  LinkView(Link link, String curve) {
    this.link = link;
    line.attribute("d", curve);
    reach.attribute("d", curve);
  }

  Link link() {
    return link;
  }

  Tag line() {
    return line;
  }

  Tag reach() {
    return reach;
  }

  /** Shows a weight; touches the page only if the line would look different. */
  void draw(double weight) {
    int width = width(weight);
    boolean positive = !(weight < 0);
    if (width != drawnWidth || drawnWidth < 0) {
      line.style("stroke-width", "calc(" + width + "px / 8)");
    }
    if (positive != drawnPositive || drawnWidth < 0) {
      line.attribute("class", positive ? "link link-positive" : "link link-negative");
    }
    drawnWidth = width;
    drawnPositive = positive;
  }

  /**
   * The width in steps of an eighth of a pixel: 0.75 pixels and 1.8 more for each unit of weight,
   * 10 at most.
   */
  private static int width(double weight) {
    double size = Math.abs(weight);
    double pixels = size < 20 ? Math.min(WIDEST, (size * 1.8) + 0.75) : WIDEST;
    return (int) ((pixels * STEPS_PER_PIXEL) + 0.5);
  }
}
