package vitrine.export.python;

/** A library that brings curves, and the way back, of its own. */
enum Library {
  TORCH("PyTorch", "torch.", "dim", "keepdim", "nn.functional."),
  KERAS("Keras", "keras.ops.", "axis", "keepdims", "keras.ops.");

  private final String title;
  private final String prefix;
  private final String axis;
  private final String keep;
  private final String special;

  Library(String title, String prefix, String axis, String keep, String special) {
    this.title = title;
    this.prefix = prefix;
    this.axis = axis;
    this.keep = keep;
    this.special = special;
  }

  /** What it is called. */
  String title() {
    return title;
  }

  /** What the names of its functions begin with. */
  String prefix() {
    return prefix;
  }

  /** How its functions are told to work along rows. */
  String axis() {
    return axis;
  }

  /** How they are told to leave a column or row where they took one number of each. */
  String keep() {
    return keep;
  }

  /** What the names of the rarer curves begin with. */
  String special() {
    return special;
  }
}
