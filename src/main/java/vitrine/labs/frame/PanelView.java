package vitrine.labs.frame;

import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/** One part of a lab under its name, and what lies folded away in it. */
public final class PanelView {
  private PanelView() {}

  /**
   * A part with its heading.
   *
   * @param key the key of its name; what stands after its point is what tours call it
   */
  public static Tag panel(Stage stage, String key, String classes, Tag... content) {
    var heading = Tag.of("h2", "panel-title").text(stage.texts().of(key));
    return Tag.of("section", classes)
        .attribute("data-part", key.substring(key.indexOf('.') + 1))
        .attribute("aria-labelledby", heading.id())
        .add(heading, Tag.of("div").add(content));
  }

  /** What opens in place under “More”. */
  public static Tag more(Stage stage, Tag... controls) {
    return folded(stage, "part.more", controls);
  }

  /**
   * What opens in place.
   *
   * @param key the key of its name
   */
  public static Tag folded(Stage stage, String key, Tag... content) {
    return Tag.of("details", "more")
        .add(Tag.of("summary").text(stage.texts().of(key)))
        .add(content);
  }
}
