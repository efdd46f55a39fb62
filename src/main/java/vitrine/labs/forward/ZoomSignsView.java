package vitrine.labs.forward;

import vitrine.session.Numerals;
import vitrine.view.dom.Tag;

/** The little pictures of the four distances. */
final class ZoomSignsView {
  private ZoomSignsView() {}

  /** The picture of one: columns of dots, one column, one dot with its lines, one line. */
  static Tag of(String zoom) {
    var sign =
        Tag.svg("svg")
            .attribute("viewBox", "0 0 36 24")
            .attribute("width", "36")
            .attribute("height", "24")
            .attribute("aria-hidden", "true")
            .attribute("class", "flow-sign-picture");
    var lines =
        switch (zoom) {
          case "network" -> "M6,5L18,8M6,12L18,8M6,19L18,16M6,12L18,16M18,8L30,12M18,16L30,12";
          case "layer" -> "M6,4H12M6,12H12M6,20H12";
          case "neuron" -> "M4,4L22,12M4,12H22M4,20L22,12M22,12H33";
          default -> "M4,12H32";
        };
    var dots =
        switch (zoom) {
          case "network" -> "6,5 6,12 6,19 18,8 18,16 30,12";
          case "layer" -> "18,4 18,12 18,20";
          case "neuron" -> "22,12";
          default -> "18,12";
        };
    sign.add(Tag.svg("path").attribute("d", lines));
    for (var dot : Numerals.split(dots, ' ')) {
      int comma = dot.indexOf(',');
      sign.add(
          Tag.svg("circle")
              .attribute("cx", dot.substring(0, comma))
              .attribute("cy", dot.substring(comma + 1))
              .attribute("r", zoom.equals("network") ? "3" : "4"));
    }
    return sign;
  }
}
