package vitrine.view;

/**
 * The colour and the shape of each of up to five classes: told apart by either, also by those who
 * do not see all colours. The first two are those of the signs.
 */
public final class ClassColours {
  private static final int[] LIGHT = {0x00795c, 0xa8327f, 0x6b5b00};
  private static final int[] DARK = {0x3fc9a2, 0xe78ac8, 0xd9c75a};
  private static final PointShape[] SHAPES = {
    PointShape.TRIANGLE, PointShape.CIRCLE, PointShape.SQUARE, PointShape.DIAMOND, PointShape.CROSS
  };

  private ClassColours() {}

  /** The colour of a class, from 0; classes from the sixth on have the fifth's. */
  public static int of(int label, Theme theme) {
    if (label < 2) {
      return label < 1 ? theme.negative() : theme.positive();
    }
    boolean isDark = (theme.paper() & 0xff) < 0x80;
    return (isDark ? DARK : LIGHT)[Math.min(label, 4) - 2];
  }

  /** The shape of a class, from 0; classes from the sixth on have the fifth's. */
  public static PointShape shape(int label) {
    return SHAPES[Math.max(0, Math.min(label, 4))];
  }
}
