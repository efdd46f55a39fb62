package vitrine.view;

/** The shape of a drawn example: its class, for those who cannot tell the colours apart. */
public enum PointShape {
  CIRCLE,
  /** Pointing up; of about the circle's area. */
  TRIANGLE,
  SQUARE,
  DIAMOND,
  CROSS;

  /** The shape of a class by its number from 0; after five they begin again. */
  public static PointShape ofClass(int number) {
    return values()[number % values().length];
  }

  /** A character of this shape, for texts. */
  public String sign() {
    return switch (this) {
      case CIRCLE -> "●";
      case TRIANGLE -> "▲";
      case SQUARE -> "■";
      case DIAMOND -> "◆";
      case CROSS -> "✖";
    };
  }

  /** The shape of a class told by its sign: positive and 0 are circles, negative triangles. */
  public static PointShape ofSign(double label) {
    return label < 0 ? TRIANGLE : CIRCLE;
  }
}
