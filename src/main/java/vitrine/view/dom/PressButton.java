package vitrine.view.dom;

/**
 * A button that can be out of use for a while and yet keeps its place in the order of Tab, so that
 * the focus is never lost.
 */
public final class PressButton {
  private final Tag tag;

  private PressButton(Tag tag) {
    this.tag = tag;
  }

  /**
   * A button that says what it does.
   *
   * @param classes separated by spaces
   * @param pressed called when it is pressed and can be
   */
  public static PressButton of(String classes, String text, Runnable pressed) {
    var button = new PressButton(Tag.button(classes).text(text));
    button.tag.on(
        "click",
        event -> {
          if (!"true".equals(button.tag.attribute("aria-disabled"))) {
            pressed.run();
          }
        });
    return button;
  }

  /** Its element. */
  public Tag tag() {
    return tag;
  }

  /** Says something else from now on. */
  public void text(String text) {
    tag.text(text);
  }

  /** Whether it can be pressed from now on. */
  public void enable(boolean enabled) {
    tag.attribute("aria-disabled", Boolean.toString(!enabled));
  }
}
