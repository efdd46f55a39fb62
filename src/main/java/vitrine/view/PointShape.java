package vitrine.view;

/** The shape of a drawn example: its class, for those who cannot tell the colours apart. */
public enum PointShape {
  CIRCLE,
  /** Pointing up; of about the circle's area. */
  TRIANGLE,
  SQUARE,
  DIAMOND,
  CROSS;

  /** The shape of a class told by its sign: positive and 0 are circles, negative triangles. */
  public static PointShape ofSign(double label) {
    return label < 0 ? TRIANGLE : CIRCLE;
  }
}
