package vitrine.labs.playground.explain;

import java.util.List;
import java.util.function.Consumer;
import vitrine.browser.PageEvent;
import vitrine.view.dom.Tag;

/**
 * “Point at anything”: while it is on, whatever is pressed or reached by the keyboard is handed
 * over instead of doing what it usually does. Escape ends it.
 */
final class PointingView {
  private static final String CLASS = "pointing";

  private final Tag own;
  private final Consumer<Tag> pointed;
  private final Runnable ended;
  private boolean isOn;

  /**
   * It is off.
   *
   * @param own what goes on working as usual
   * @param pointed hears what was pointed at
   * @param ended called when it has ended by Escape
   */
  PointingView(Tag own, Consumer<Tag> pointed, Runnable ended) {
    this.own = own;
    this.pointed = pointed;
    this.ended = ended;
    for (var kind : List.of("pointerdown", "mousedown", "pointerup", "mouseup", "dblclick")) {
      Tag.body().before(kind, this::swallow);
    }
    Tag.body().before("click", this::press).before("keydown", this::key);
    Tag.body().before("focusin", this::reach);
  }

  boolean isOn() {
    return isOn;
  }

  void set(boolean on) {
    isOn = on;
    Tag.root().toggle(CLASS, on);
  }

  private boolean isMine(PageEvent event) {
    return isOn && !own.contains(event.getTarget());
  }

  private void swallow(PageEvent event) {
    if (isMine(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  private void press(PageEvent event) {
    if (isMine(event)) {
      swallow(event);
      pointed.accept(Tag.around(event.getTarget()));
    }
  }

  private void reach(PageEvent event) {
    if (isMine(event)) {
      pointed.accept(Tag.around(event.getTarget()));
    }
  }

  private void key(PageEvent event) {
    if (isOn && event.getKey().equals("Escape")) {
      event.preventDefault();
      event.stopPropagation();
      set(false);
      ended.run();
    } else if (!event.getKey().equals("Tab")) {
      swallow(event);
    }
  }
}
