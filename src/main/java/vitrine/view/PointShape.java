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

  /** Its outline around (0, 0) as the path data of SVG, about 10 across. */
  public String outline() {
    return switch (this) {
      case CIRCLE -> "M-5,0A5,5 0 1 0 5,0A5,5 0 1 0 -5,0Z";
      case TRIANGLE -> "M0,-6L5.2,3.6L-5.2,3.6Z";
      case SQUARE -> "M-4.5,-4.5H4.5V4.5H-4.5Z";
      case DIAMOND -> "M0,-6L6,0L0,6L-6,0Z";
      case CROSS -> "M0,-2L3,-5L5,-3L2,0L5,3L3,5L0,2L-3,5L-5,3L-2,0L-5,-3L-3,-5Z";
    };
  }

  /** The shape of a class told by its sign: positive and 0 are circles, negative triangles. */
  public static PointShape ofSign(double label) {
    return label < 0 ? TRIANGLE : CIRCLE;
  }
}
