package vitrine.view.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A box that a value is typed into: taken on Enter or on leaving, put back with Esc or when it is
 * refused.
 */
final class TypedBox {
  private final Tag input =
      Tag.of("input", "typed").attribute("type", "text").attribute("autocomplete", "off");
  private final Field field;
  private final boolean number;

  TypedBox(Field field, boolean number) {
    this.field = field;
    this.number = number;
    input.attribute("inputmode", number ? "decimal" : "text").attribute("spellcheck", "false");
    input.value(field.inForce());
    input.on("change", event -> take());
    input.on(
        "keydown",
        event -> {
          if (event.getKey().equals("Escape") && !input.value().equals(field.inForce())) {
            event.stopPropagation();
            restore();
          }
        });
    input.on(
        "beforeinput",
        event -> {
          if (field.isLocked()) {
            event.preventDefault();
          }
        });
  }

  Tag tag() {
    return input;
  }

  /** Shows the value in force. */
  void restore() {
    input.value(field.inForce());
  }

  /** Shows a value that a slider is about to set. */
  void preview(String value) {
    input.value(value);
  }

  private void take() {
    boolean taken = field.want(number ? plain(input.value()) : input.value().trim());
    restore();
    if (!taken) {
      select(input.node());
    }
  }

  /**
   * What people type for a number, plain: no blanks, a hyphen for the minus sign, a point for a
   * lone comma, else no commas.
   */
  static String plain(String typed) {
    var text = typed.trim().replace('\u2212', '-');
    int comma = text.indexOf(',');
    boolean decimal = comma >= 0 && comma == text.lastIndexOf(',') && text.indexOf('.') < 0;
    return decimal ? text.replace(',', '.') : text.replace(",", "");
  }

  @JSBody(params = "input", script = "if (document.activeElement === input) { input.select(); }")
  private static native void select(HTMLElement input);
}
