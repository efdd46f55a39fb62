package vitrine.labs.playground.points;

import vitrine.data.OwnPoints;

/** What the pen does where it touches the plane, as the visitor has chosen. */
final class Pen {
  /** What can be chosen. */
  enum Tool {
    /** Points of the class chosen, or of the value chosen. */
    DRAW,
    /** Points whose value is their height: a curve, drawn as it is. */
    CURVE,
    /** Points are taken away. */
    ERASE,
    /** Nothing: a press looks at the nearest point. */
    LOOK
  }

  private Tool tool = Tool.DRAW;
  private int label;
  private double value = 1;

  Tool tool() {
    return tool;
  }

  void choose(Tool next) {
    tool = next;
  }

  /** Draws points of this class from now on. */
  void chooseClass(int next) {
    tool = Tool.DRAW;
    label = next;
  }

  /** The class chosen, from 0. */
  int chosenClass() {
    return label;
  }

  /** Draws points of this value from now on. */
  void chooseValue(double next) {
    value = next;
  }

  /** The value chosen. */
  double chosenValue() {
    return value;
  }

  /**
   * The label of a point at this height.
   *
   * @param classes how many classes there are, 0 for values
   */
  double label(double y, int classes) {
    if (classes > 0) {
      return Math.min(label, classes - 1);
    }
    return tool == Tool.CURVE ? y / OwnPoints.EDGE : value;
  }
}
