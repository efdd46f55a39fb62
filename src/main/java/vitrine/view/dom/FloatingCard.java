package vitrine.view.dom;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import vitrine.browser.Callback;
import vitrine.browser.PageEvent;

/**
 * A card that floats beside something on the page: a number's formula, a neuron's weights, a help
 * text.
 *
 * <p>It can be shown for a glance, which leaves the focus where it is, or be opened, which takes
 * the focus. Esc or a press elsewhere closes it; Esc gives the focus back to the anchor.
 */
public final class FloatingCard {
  private static final List<FloatingCard> SHOWN = new ArrayList<>();
  private static boolean watching;

  private final Tag card;
  private @Nullable Tag anchor;
  private boolean opened;
  private Callback closed = () -> {};

  /**
   * A hidden card inside {@code place}, which also decides where it stands in the order of reading.
   */
  public FloatingCard(Tag place, String classes) {
    card = Tag.of("div", "card " + classes).attribute("tabindex", "-1").shown(false);
    floatAbove(card.node());
    place.add(card);
    card.on("keydown", this::key);
  }

  /** What it holds. */
  public Tag content() {
    return card;
  }

  /** Says who hears that it was closed. */
  public void whenClosed(Callback listener) {
    closed = listener;
  }

  /** Whether it can be seen. */
  public boolean isShown() {
    return anchor != null;
  }

  /** Whether it can be seen and has been opened, not just glanced at. */
  public boolean isOpened() {
    return opened;
  }

  /** Shows it beside {@code beside} without moving the focus. */
  public void glance(Tag beside) {
    show(beside);
  }

  /** Shows it beside {@code beside} and moves the focus into it. */
  public void open(Tag beside) {
    show(beside);
    opened = true;
    card.focus();
  }

  /** Puts it where it belongs, after what it holds or its anchor has changed. */
  public void place() {
    var at = anchor;
    if (at == null) {
      return;
    }
    var window = Nodes.window();
    var size = card.box();
    var spot =
        CardPlace.beside(
            at.box(), size.width(), size.height(), window.getWidth(), window.getHeight());
    card.pixels("left", spot.left()).pixels("top", spot.top());
  }

  /** Hides it; the focus, if it is inside, goes back to the anchor. */
  public void close() {
    var at = anchor;
    if (at == null) {
      return;
    }
    boolean inside = card.hasFocus();
    anchor = null;
    opened = false;
    SHOWN.remove(this);
    hide(card.node());
    if (inside) {
      at.focus();
    }
    closed.call();
  }

  /** Hides it if the key is Esc; for anchors, which have the focus during a glance. */
  public void key(PageEvent event) {
    if (isShown() && event.getKey().equals("Escape")) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  }

  private void show(Tag beside) {
    if (anchor == null) {
      SHOWN.add(this);
      watch();
      reveal(card.node());
    }
    anchor = beside;
    place();
  }

  private void pressed(PageEvent event) {
    var at = anchor;
    if (at != null && !card.contains(event.getTarget()) && !at.contains(event.getTarget())) {
      close();
    }
  }

  /** What closes and moves cards is heard once for all of them, so that cards can come and go. */
  private static void watch() {
    if (!watching) {
      watching = true;
      Tag.root()
          .before("pointerdown", event -> List.copyOf(SHOWN).forEach(card -> card.pressed(event)));
      watchWindow(() -> SHOWN.forEach(FloatingCard::place));
    }
  }

  /** The browser's top layer, where there is one, is never cut off by what lies around. */
  @JSBody(
      params = "card",
      script =
          "card.style.position = 'fixed'; card.style.right = 'auto'; card.style.bottom = 'auto';"
              + "card.style.margin = '0';"
              + "if (card.showPopover) { card.setAttribute('popover', 'manual'); }")
  private static native void floatAbove(HTMLElement card);

  @JSBody(
      params = "card",
      script = "card.hidden = false; if (card.showPopover) { card.showPopover(); }")
  private static native void reveal(HTMLElement card);

  @JSBody(
      params = "card",
      script = "if (card.hidePopover) { card.hidePopover(); } card.hidden = true;")
  private static native void hide(HTMLElement card);

  @JSBody(
      params = "moved",
      script =
          "addEventListener('resize', function() { moved(); });addEventListener('scroll',"
              + " function() { moved(); }, {capture: true, passive: true});")
  private static native void watchWindow(Callback moved);
}
