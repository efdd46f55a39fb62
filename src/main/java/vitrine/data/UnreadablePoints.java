package vitrine.data;

/** Says that a text or a number is no point of {@link OwnPoints}, which one, and why. */
public final class UnreadablePoints extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String kind;
  private final int point;
  private final String found;

  /**
   * What is wrong with a point.
   *
   * @param kind {@code form}, {@code place}, {@code class}, {@code value}, or {@code many}
   * @param point the number of the point, from 1; for {@code many}, how many there are
   * @param found what stands there
   */
  UnreadablePoints(String kind, int point, String found) {
    super(kind + " of point " + point);
    this.kind = kind;
    this.point = point;
    this.found = found;
  }

  /**
   * What is wrong: {@code form}, {@code place}, {@code class}, {@code value}, or {@code many} of
   * them.
   */
  public String kind() {
    return kind;
  }

  /** The number of the point, from 1; where there are too many, how many there are. */
  public int point() {
    return point;
  }

  /** What stands there, where it is a text. */
  public String found() {
    return found;
  }
}
