package vitrine.view;

/** A ground that takes on a colour by degrees, as the cells of a table do. */
public final class Tint {
  private Tint() {}

  /**
   * The colour {@code share} of the way from one to another, in steps that look equal.
   *
   * @param share 0 to 1
   */
  public static int of(int from, int to, double share) {
    return OkLab.of(from).towards(OkLab.of(to), share).colour();
  }
}
