package vitrine.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Something that happened on an element of the page; what does not belong to its kind is undefined
 * and must not be asked.
 */
public interface PageEvent extends JSObject {
  /** Hears events. */
  @JSFunctor
  @FunctionalInterface
  interface Listener extends JSObject {
    /** It has happened. */
    void heard(PageEvent event);
  }

  /** The innermost element it happened on. */
  @JSProperty
  HTMLElement getTarget();

  /** Keyboard: the key's meaning, such as {@code a}, {@code ArrowLeft}, {@code Escape}. */
  @JSProperty
  String getKey();

  /** Keyboard and pointer: whether Shift is held. */
  @JSProperty
  boolean isShiftKey();

  /** Keyboard and pointer: whether Control is held. */
  @JSProperty
  boolean isCtrlKey();

  /** Keyboard and pointer: whether Alt is held. */
  @JSProperty
  boolean isAltKey();

  /** Keyboard and pointer: whether Command, or the Windows key, is held. */
  @JSProperty
  boolean isMetaKey();

  /** Pointer: CSS pixels from the window's left edge. */
  @JSProperty
  double getClientX();

  /** Pointer: CSS pixels from the window's upper edge. */
  @JSProperty
  double getClientY();

  /** Pointer: {@code mouse}, {@code touch} or {@code pen}. */
  @JSProperty
  String getPointerType();

  /** Pointer: which pointer it is, while several touch. */
  @JSProperty
  int getPointerId();

  /** Pointer: a sum of 1 for the main button, 2, 4, …; 0 when none is pressed. */
  @JSProperty
  int getButtons();

  /** Wheel: how far it turned, downwards positive. */
  @JSProperty
  double getDeltaY();

  /** Keeps the browser from doing what it usually does. */
  void preventDefault();

  /** Keeps the event from the elements around. */
  void stopPropagation();
}
