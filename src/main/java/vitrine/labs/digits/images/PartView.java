package vitrine.labs.digits.images;

import vitrine.browser.ElementSight;
import vitrine.view.dom.Tag;

/**
 * A part of the lab that can be opened and closed, and knows whether anybody sees what it holds.
 */
public final class PartView {
  private final Tag content = Tag.of("div", "part-content");
  private final Tag details;
  private boolean isInSight;

  /**
   * A part.
   *
   * @param changed called when somebody begins or ceases to see it
   */
  public PartView(String title, String classes, boolean open, Runnable changed) {
    details = Tag.of("details", "digits-part " + classes).flag("open", open);
    details.add(Tag.of("summary").text(title), content);
    details.on("toggle", event -> changed.run());
    ElementSight.watch(
        details.node(),
        inSight -> {
          isInSight = inSight;
          changed.run();
        });
  }

  /** Where it stands. */
  public Tag tag() {
    return details;
  }

  /** What is seen while it is open. */
  public Tag content() {
    return content;
  }

  /** Whether it is open and within the window. */
  public boolean isSeen() {
    return isInSight && details.attribute("open") != null;
  }

  /** Whether it is open, in sight or not. */
  public boolean isOpen() {
    return details.attribute("open") != null;
  }
}
