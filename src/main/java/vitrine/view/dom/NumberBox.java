package vitrine.view.dom;

import vitrine.session.Numerals;
import vitrine.view.NumberText;

/**
 * A number of the network that can be typed over: it shows the live number, keeps still while the
 * visitor types, and hands over what was typed.
 */
public final class NumberBox {
  private final Tag box =
      Tag.of("input", "number-box").attribute("type", "text").attribute("inputmode", "decimal");
  private final NumberText format;
  private final Taker taker;
  private double shown = Double.NaN;
  private boolean typing;

  /** Hears what was typed. */
  @FunctionalInterface
  public interface Taker {
    /** The number that was typed; not a number if it was none. */
    void typed(double value);
  }

  /**
   * A box for one number.
   *
   * @param path which number, as tensors are named
   * @param name what a screen reader calls it
   */
  public NumberBox(String path, String name, NumberText format, Taker taker) {
    this.format = format;
    this.taker = taker;
    box.attribute("aria-label", name)
        .attribute("data-value", path)
        .attribute("data-format", format.toString())
        .attribute("autocomplete", "off");
    box.on("input", event -> typing = true);
    box.on("change", event -> take());
    box.on("blur", event -> putBack());
    box.on(
        "keydown",
        event -> {
          if (typing && event.getKey().equals("Escape")) {
            event.stopPropagation();
            putBack();
          }
        });
  }

  /** Its element. */
  public Tag tag() {
    return box;
  }

  /** Shows the live number, unless the visitor is typing. */
  public void show(double value) {
    if (value != shown) {
      shown = value;
      if (!typing) {
        write();
      }
    }
  }

  private void write() {
    box.value(format.write(shown));
  }

  /**
   * The live number again, until the next one comes: what was typed has been handed over, or was
   * not meant.
   */
  private void putBack() {
    typing = false;
    write();
  }

  private void take() {
    double typed = Numerals.parse(TypedBox.plain(box.value()));
    putBack();
    taker.typed(typed);
  }
}
