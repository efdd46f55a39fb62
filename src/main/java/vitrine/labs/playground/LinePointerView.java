package vitrine.labs.playground;

import org.jspecify.annotations.Nullable;
import vitrine.browser.PageEvent;
import vitrine.view.dom.Tag;
import vitrine.view.network.Link;

/**
 * The pointer over the picture of many lines: it looks at the line nearest to it, and a press opens
 * it; a finger's first press looks, its second opens.
 */
final class LinePointerView {
  private final DiagramView diagram;
  private final Lines lines;
  private final Tag anchor = Tag.of("span", "line-anchor").attribute("aria-hidden", "true");
  private @Nullable Link looked;

  /** What looking at a line and opening it does. */
  interface Lines {
    /** The pointer looks at a line, or no longer at any. */
    void looksAt(@Nullable Link link, Tag anchor);

    /** A line is opened. */
    void opens(Link link, Tag anchor);
  }

  LinePointerView(DiagramView diagram, Lines lines) {
    this.diagram = diagram;
    this.lines = lines;
    diagram.tag().add(anchor);
    diagram
        .links()
        .picture()
        .on("pointermove", event -> look(event))
        .on("pointerleave", event -> leave())
        .on("click", this::press);
  }

  private void look(PageEvent event) {
    if (event.getPointerType().equals("touch")) {
      return;
    }
    show(diagram.links().at(event.getClientX(), event.getClientY()), event);
  }

  private void show(@Nullable Link link, PageEvent event) {
    if (link == looked) {
      return;
    }
    looked = link;
    if (link != null) {
      var box = diagram.links().picture().box();
      double scale = diagram.tag().node().getClientWidth() / Math.max(1, box.width());
      anchor.pixels("left", (event.getClientX() - box.left()) * scale);
      anchor.pixels("top", (event.getClientY() - box.top()) * scale);
    }
    lines.looksAt(link, anchor);
  }

  private void leave() {
    if (looked != null) {
      looked = null;
      lines.looksAt(null, anchor);
    }
  }

  private void press(PageEvent event) {
    var link = diagram.links().at(event.getClientX(), event.getClientY());
    if (link == null) {
      leave();
    } else if (link == looked) {
      lines.opens(link, anchor);
    } else {
      show(link, event);
    }
  }
}
