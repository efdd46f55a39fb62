package vitrine.labs.backprop;

import vitrine.view.dom.Tag;

/** The few shapes that the drawings of this lab are made of, at whole CSS pixels. */
final class Drawn {
  private Drawn() {}

  static Tag text(double x, double y, String classes, String text) {
    return Tag.svg("text")
        .attribute("class", classes)
        .attribute("x", whole(x))
        .attribute("y", whole(y))
        .text(text);
  }

  static Tag path(String classes, String path) {
    return Tag.svg("path").attribute("class", classes).attribute("d", path);
  }

  static Tag circle(String classes, double x, double y, double radius) {
    return Tag.svg("circle")
        .attribute("class", classes)
        .attribute("cx", whole(x))
        .attribute("cy", whole(y))
        .attribute("r", whole(radius));
  }

  static Tag box(String classes, double x, double y, double width, double height) {
    return Tag.svg("rect")
        .attribute("class", classes)
        .attribute("x", whole(x))
        .attribute("y", whole(y))
        .attribute("width", whole(width))
        .attribute("height", whole(height))
        .attribute("rx", "4");
  }

  /** Shows a part of a drawing, or takes it out of picture and speech. */
  static void show(Tag part, boolean isShown) {
    if (isShown) {
      part.without("display");
    } else {
      part.attribute("display", "none");
    }
  }

  /** Gives a part of a drawing the name by which tours point at it, or takes it away. */
  static void name(Tag part, String name, boolean isNamed) {
    if (isNamed) {
      part.attribute("data-part", name);
    } else {
      part.without("data-part");
    }
  }

  static String whole(double length) {
    return Integer.toString((int) Math.floor(length + 0.5));
  }
}
