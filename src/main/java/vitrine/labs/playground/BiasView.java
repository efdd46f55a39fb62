package vitrine.labs.playground;

import vitrine.view.dom.Tag;

/** The dot at a neuron: its bias, in the colour of its sign, with a rim of its own while held. */
final class BiasView {
  private final Tag dot = Tag.of("span", "bias").attribute("aria-hidden", "true");
  private boolean isNegative;
  private boolean isHeld;

  Tag tag() {
    return dot;
  }

  /** Shows a bias; touches the page only if the dot would look different. */
  void draw(double bias) {
    if (bias < 0 != isNegative) {
      isNegative = bias < 0;
      dot.toggle("bias-negative", isNegative);
    }
  }

  /** Shows whether the bias is held still. */
  void hold(boolean held) {
    if (held != isHeld) {
      isHeld = held;
      dot.toggle("held", held);
    }
  }
}
