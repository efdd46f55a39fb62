package vitrine.labs.neuron;

/**
 * The line on which a neuron's sum is 0, as far as it crosses the plane that is shown: on one side
 * it says yes, on the other no.
 *
 * @param x1 one end, from left to right
 * @param y1 one end, from bottom to top
 * @param x2 the other end
 * @param y2 the other end
 * @param isCrossing whether it crosses the plane at all; if not, the ends mean nothing
 */
record DecisionLine(double x1, double y1, double x2, double y2, boolean isCrossing) {
  private static final DecisionLine NONE = new DecisionLine(0, 0, 0, 0, false);

  /** The line a·x + b·y + c = 0 within the square [low, high]². */
  static DecisionLine of(double a, double b, double c, double low, double high) {
    double length = Math.sqrt((a * a) + (b * b));
    if (!(length > 1e-9)) {
      return NONE;
    }
    // Its foot under the middle of the square, and the way along it; then cut at the four edges.
    double middle = (low + high) / 2;
    double off = ((a * middle) + (b * middle) + c) / length;
    double footX = middle - (off * a / length);
    double footY = middle - (off * b / length);
    double alongX = -b / length;
    double alongY = a / length;
    var reach = new double[] {-10 * (high - low), 10 * (high - low)};
    if (!cut(footX, alongX, low, high, reach) || !cut(footY, alongY, low, high, reach)) {
      return NONE;
    }
    return new DecisionLine(
        footX + (reach[0] * alongX),
        footY + (reach[0] * alongY),
        footX + (reach[1] * alongX),
        footY + (reach[1] * alongY),
        true);
  }

  /** How far it is from the middle of a plane with its middle at 0. */
  static double distance(double a, double b, double c) {
    return Math.abs(c) / Math.sqrt((a * a) + (b * b));
  }

  /** Narrows the reach along the line to where one coordinate lies between two edges. */
  private static boolean cut(double foot, double along, double low, double high, double[] reach) {
    if (Math.abs(along) < 1e-12) {
      return foot >= low && foot <= high;
    }
    double first = (low - foot) / along;
    double second = (high - foot) / along;
    reach[0] = Math.max(reach[0], Math.min(first, second));
    reach[1] = Math.min(reach[1], Math.max(first, second));
    return reach[0] < reach[1];
  }
}
