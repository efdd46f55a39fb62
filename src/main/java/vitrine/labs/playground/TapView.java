package vitrine.labs.playground;

import org.jspecify.annotations.Nullable;
import vitrine.browser.Callback;
import vitrine.view.dom.Tag;

/** Presses on parts of the figure: a finger's first selects a part, its second opens it. */
final class TapView {
  private @Nullable Object selected;
  private boolean isFinger;

  /**
   * Hears presses on an element; a mouse or a key opens at once.
   *
   * @param part what the element shows
   */
  void hear(Tag element, Object part, Callback select, Callback open) {
    element.on("pointerdown", event -> isFinger = event.getPointerType().equals("touch"));
    element.on(
        "click",
        event -> {
          boolean isFirst = isFinger && !part.equals(selected);
          isFinger = false;
          selected = part;
          if (isFirst) {
            select.call();
          } else {
            open.call();
          }
        });
  }
}
