package vitrine.labs.frame;

import vitrine.browser.PageEvent;
import vitrine.session.PageSession;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/**
 * Undo and redo as everywhere: Ctrl+Z, Ctrl+Y, Ctrl+Shift+Z; not while a text is edited, which has
 * an undo of its own.
 */
public final class UndoKeysView {
  private UndoKeysView() {}

  /** Hears the keys pressed in a lab. */
  public static void hear(Tag place, PageSession session, Stage stage) {
    place.on("keydown", event -> key(event, session, stage));
  }

  private static void key(PageEvent event, PageSession session, Stage stage) {
    boolean typing =
        "INPUT".equals(event.getTarget().getTagName())
            && "text".equals(event.getTarget().getAttribute("type"));
    if (!(event.isCtrlKey() || event.isMetaKey()) || typing) {
      return;
    }
    var key = event.getKey();
    boolean isZ = key.equals("z") || key.equals("Z");
    if (isZ && !event.isShiftKey()) {
      event.preventDefault();
      session.undo(stage.explaining());
    } else if (key.equals("y") || isZ) {
      event.preventDefault();
      session.redo(stage.explaining());
    }
  }
}
