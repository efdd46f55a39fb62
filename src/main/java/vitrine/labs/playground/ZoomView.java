package vitrine.labs.playground;

import vitrine.browser.Pinch;
import vitrine.labs.frame.NamedPartsView;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/**
 * The frame around the figure: buttons, two fingers, or the wheel with Control make what is in it
 * larger; then it scrolls inside its frame, and the page stays as it is.
 */
final class ZoomView {
  private static final double STEP = 1.5;
  private static final double MOST = 4;

  private final Tag inside;
  private final Tag frame;
  private final Tag smaller;
  private final Tag larger;
  private final Tag buttons;
  private double zoom = 1;

  /** A frame around {@code inside}. */
  ZoomView(Tag inside, Texts texts) {
    this.inside = inside;
    frame =
        Tag.of("div", "network-frame")
            .attribute("role", "region")
            .attribute("aria-label", texts.of("figure.frame"))
            .add(inside);
    smaller = button("−", texts.of("figure.zoom.out"), 1 / STEP);
    larger = button("+", texts.of("figure.zoom.in"), STEP);
    buttons =
        Tag.of("div", "zoom-buttons")
            .attribute("role", "group")
            .attribute("aria-label", texts.of("figure.zoom"))
            .add(
                Tag.of("span", "zoom-name")
                    .attribute("aria-hidden", "true")
                    .text(texts.of("figure.zoom")))
            .add(smaller, larger);
    NamedPartsView.named("zoomButtons", buttons);
    Pinch.watch(
        frame.node(),
        (factor, x, y, across, down) -> {
          var box = frame.box();
          zoom(factor, x - box.left(), y - box.top());
          move(-across, -down);
        });
    enable();
  }

  /** What shows the figure. */
  Tag tag() {
    return frame;
  }

  /** The buttons, to stand beside others. */
  Tag buttons() {
    return buttons;
  }

  /** The figure has another size: it is seen whole again, as far as that goes. */
  void fitted() {
    zoom = 1;
    show();
    noteEdges();
  }

  private Tag button(String sign, String name, double factor) {
    return Tag.button("button-small")
        .text(sign)
        .attribute("aria-label", name)
        .on("click", event -> zoom(factor, frame.node().getClientWidth() / 2.0, height() / 2));
  }

  /** Makes the figure larger around a place of the frame. */
  private void zoom(double factor, double x, double y) {
    double before = zoom;
    double next = Math.max(1, Math.min(MOST, zoom * factor));
    // a hair from the ends is the end
    zoom = next < 1.02 ? 1 : next;
    if (zoom == before) {
      return;
    }
    if (before == 1) {
      frame.pixels("max-height", height());
    }
    double left = (frame.node().getScrollLeft() + x) * (zoom / before);
    double top = (frame.node().getScrollTop() + y) * (zoom / before);
    show();
    frame.node().setScrollLeft((int) (left - x));
    frame.node().setScrollTop((int) (top - y));
    noteEdges();
  }

  private void move(double across, double down) {
    if (across != 0 || down != 0) {
      frame.node().setScrollLeft((int) (frame.node().getScrollLeft() + across));
      frame.node().setScrollTop((int) (frame.node().getScrollTop() + down));
    }
  }

  private void show() {
    if (zoom == 1) {
      frame.style("max-height", "");
    }
    inside.style("zoom", percent(zoom));
    enable();
  }

  /** A frame that scrolls can be reached by the keyboard, and shows its edge. */
  private void noteEdges() {
    var node = frame.node();
    boolean scrolls =
        node.getScrollWidth() > node.getClientWidth() + 1
            || node.getScrollHeight() > node.getClientHeight() + 1;
    frame.toggle("scrolls", scrolls);
    if (scrolls) {
      frame.attribute("tabindex", "0");
    } else {
      frame.without("tabindex");
    }
  }

  private void enable() {
    smaller.attribute("aria-disabled", Boolean.toString(zoom <= 1));
    larger.attribute("aria-disabled", Boolean.toString(zoom >= MOST));
  }

  private double height() {
    return frame.box().height();
  }

  private static String percent(double share) {
    return (int) Math.floor((share * 100) + 0.5) + "%";
  }
}
