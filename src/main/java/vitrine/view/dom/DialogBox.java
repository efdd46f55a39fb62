package vitrine.view.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A window over the page for what needs all attention: sharing, the list of shortcuts. The browser
 * keeps the focus inside, Esc closes it, and the focus goes back to where it was.
 */
public final class DialogBox {
  private final Tag content = Tag.of("div", "dialog-content");
  private final Tag dialog;

  /**
   * A closed dialog.
   *
   * @param title its heading
   * @param close what the button that closes it says
   */
  public DialogBox(String title, String close) {
    var heading = Tag.of("h2").text(title);
    var button = Tag.button("dialog-close").text(close).on("click", event -> close());
    dialog =
        Tag.of("dialog")
            .attribute("aria-labelledby", heading.id())
            .add(heading, content, Tag.of("div", "dialog-foot").add(button));
    dialog.on(
        "click",
        event -> {
          if (event.getTarget() == dialog.node()
              && !isInside(event.getClientX(), event.getClientY())) {
            close();
          }
        });
    Tag.body().add(dialog);
  }

  /** What it shows between heading and button. */
  public Tag content() {
    return content;
  }

  /** Opens it. */
  public void open() {
    show(dialog.node());
  }

  /** Closes it. */
  public void close() {
    hide(dialog.node());
  }

  /** Takes it off the page. */
  public void remove() {
    close();
    dialog.remove();
  }

  private boolean isInside(double x, double y) {
    var box = dialog.box();
    return x >= box.left() && x <= box.right() && y >= box.top() && y <= box.bottom();
  }

  @JSBody(
      params = "dialog",
      script =
          "if (dialog.open) { return; }if (dialog.showModal) { dialog.showModal(); } else {"
              + " dialog.setAttribute('open', ''); }")
  private static native void show(HTMLElement dialog);

  @JSBody(
      params = "dialog",
      script = "if (dialog.close) { dialog.close(); } else { dialog.removeAttribute('open'); }")
  private static native void hide(HTMLElement dialog);
}
