package vitrine.view.dom;

import org.jspecify.annotations.Nullable;
import vitrine.browser.Timer;

/**
 * A short text beside whatever has the pointer or the focus. It can be dismissed with Esc, be
 * pointed at itself, and stays as long as pointer or focus do.
 */
public final class Tooltip {
  /** Long enough to move the pointer from the anchor onto the card. */
  private static final int LINGER_MILLIS = 200;

  private final FloatingCard card;
  private @Nullable Timer leaving;

  /** A tooltip for many anchors, one at a time; {@code place} holds it. */
  public Tooltip(Tag place) {
    card = new FloatingCard(place, "tooltip");
    card.content().attribute("role", "tooltip");
    card.content().on("pointerenter", event -> stay());
    card.content().on("pointerleave", event -> leave());
  }

  /** Shows what {@code words} says whenever {@code anchor} has the pointer or the focus. */
  public void attach(Tag anchor, Words words) {
    anchor.attribute("aria-describedby", card.content().id());
    anchor.on("pointerenter", event -> show(anchor, words));
    anchor.on("focus", event -> show(anchor, words));
    anchor.on("pointerleave", event -> leave());
    anchor.on("blur", event -> leave());
    anchor.on("keydown", card::key);
  }

  /** Hides it. */
  public void close() {
    stay();
    card.close();
  }

  /** What a tooltip says, asked each time it is shown. */
  @FunctionalInterface
  public interface Words {
    /** The text; empty for no tooltip. */
    String now();
  }

  private void show(Tag anchor, Words words) {
    stay();
    var text = words.now();
    card.content().text(text);
    if (text.isEmpty()) {
      card.close();
    } else {
      card.glance(anchor);
    }
  }

  private void stay() {
    if (leaving != null) {
      leaving.cancel();
      leaving = null;
    }
  }

  private void leave() {
    stay();
    leaving = Timer.after(LINGER_MILLIS, card::close);
  }
}
