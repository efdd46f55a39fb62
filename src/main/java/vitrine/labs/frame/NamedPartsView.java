package vitrine.labs.frame;

import java.util.List;
import vitrine.browser.PageEvent;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/**
 * The parts of a lab that are no settings, such as its buttons, which a link may take away or lock:
 * each carries its name, so that those that come and go are found too.
 *
 * <p>What is taken away is said on the lab's element, and the styles leave it out.
 */
public final class NamedPartsView {
  /** The attribute that holds a part's name. */
  public static final String NAME = "data-named";

  private static final String UNDO = "undoButton";
  private static final String REDO = "redoButton";

  private final Tag lab;
  private final Stage stage;
  private List<String> locked = List.of();

  /** The parts within {@code lab}, all of them there and free. */
  public NamedPartsView(Tag lab, Stage stage) {
    this.lab = lab;
    this.stage = stage;
  }

  /** Gives a part its name. */
  public static Tag named(String name, Tag part) {
    return part.attribute(NAME, name);
  }

  /** Takes parts away, and locks others; names of settings are left to their controls. */
  public void restrict(List<String> hidden, List<String> lockedParts) {
    lab.attribute("data-hidden", String.join(" ", hidden));
    if (!lockedParts.isEmpty()) {
      locked = List.copyOf(lockedParts);
      for (var kind : List.of("pointerdown", "mousedown", "input", "change")) {
        lab.before(kind, this::swallow);
      }
      lab.before("click", this::press).before("keydown", this::key);
    }
  }

  private boolean isLocked(PageEvent event) {
    var part = Tag.around(event.getTarget()).closest("[" + NAME + "]");
    var name = part == null ? null : part.attribute(NAME);
    return name != null && locked.contains(name);
  }

  private void swallow(PageEvent event) {
    if (isLocked(event)) {
      stop(event);
    }
  }

  private void press(PageEvent event) {
    if (isLocked(event)) {
      refuse(event);
    }
  }

  private void key(PageEvent event) {
    var key = event.getKey();
    boolean isMoving = key.equals("Tab") || key.equals("Escape") || key.equals("Shift");
    boolean isTurning = (event.isCtrlKey() || event.isMetaKey()) && isTurned(key, event);
    if (isTurning || (isLocked(event) && !isMoving)) {
      refuse(event);
    }
  }

  /** Whether a key does what a locked button would. */
  private boolean isTurned(String key, PageEvent event) {
    boolean isZ = key.equals("z") || key.equals("Z");
    boolean isRedo = key.equals("y") || (isZ && event.isShiftKey());
    return isRedo ? locked.contains(REDO) : isZ && locked.contains(UNDO);
  }

  private void refuse(PageEvent event) {
    stop(event);
    stage.toast().say(stage.texts().of("lock.by.link"));
  }

  private static void stop(PageEvent event) {
    event.preventDefault();
    event.stopPropagation();
  }
}
