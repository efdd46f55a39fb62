package vitrine.labs.frame.landscape;

import vitrine.compute.numeric.Trigonometric;

/**
 * How a box looks from outside: x and y from −1 to 1 on the ground, z upwards.
 *
 * <p>The eye is {@value #DISTANCE} from the middle. A turn of 0 looks along y with x to the right;
 * a growing turn walks anticlockwise round the box as seen from above. A tilt of 0 looks along the
 * ground, one of 90° straight down.
 */
public final class Perspective {
  private static final double DISTANCE = 5;

  /** Half of what the picture shows, across and down, at the distance of the middle. */
  private static final double HALF_WIDTH = 1.65;

  private static final double HALF_HEIGHT = 1.4;

  private final double cosTurn;
  private final double sinTurn;
  private final double cosTilt;
  private final double sinTilt;
  private final double middleX;
  private final double middleY;
  private final double zoom;

  private Perspective(double turn, double tilt, double width, double height) {
    cosTurn = Trigonometric.cos(turn);
    sinTurn = Trigonometric.sin(turn);
    cosTilt = Trigonometric.cos(tilt);
    sinTilt = Trigonometric.sin(tilt);
    middleX = width / 2;
    middleY = height / 2;
    zoom = DISTANCE * Math.min(middleX / HALF_WIDTH, middleY / HALF_HEIGHT);
  }

  /** A view of so many degrees into a picture of that size. */
  public static Perspective of(double turn, double tilt, double width, double height) {
    double radians = Math.PI / 180;
    return new Perspective(turn * radians, tilt * radians, width, height);
  }

  /** Where a place stands in the picture, from its left edge. */
  public double across(double x, double y, double z) {
    double right = (x * cosTurn) + (y * sinTurn);
    return ((right * zoom) / depth(x, y, z)) + middleX;
  }

  /** Where a place stands in the picture, from its upper edge. */
  public double down(double x, double y, double z) {
    double back = (y * cosTurn) - (x * sinTurn);
    double up = (back * sinTilt) + (z * cosTilt);
    return middleY - ((up * zoom) / depth(x, y, z));
  }

  /** How far a place is from the eye, along the way it looks. */
  public double depth(double x, double y, double z) {
    double back = (y * cosTurn) - (x * sinTurn);
    return ((back * cosTilt) - (z * sinTilt)) + DISTANCE;
  }

  /** The x of the eye. */
  double eyeX() {
    return sinTurn * cosTilt * DISTANCE;
  }

  /** The y of the eye. */
  double eyeY() {
    return cosTurn * cosTilt * DISTANCE * -1;
  }

  /**
   * In which order to paint the cells of one side of the ground, so that what is nearer to the eye
   * comes later: from both ends towards the eye.
   *
   * @param cells how many there are from −1 to 1
   * @param eye where the eye is along that side
   */
  static int[] order(int cells, double eye) {
    int nearest = (int) Math.max(0, Math.min(cells, Math.floor(((eye + 1) / 2) * cells)));
    var order = new int[cells];
    int at = 0;
    for (int cell = 0; cell < nearest; cell++) {
      order[at++] = cell;
    }
    for (int cell = cells - 1; cell >= nearest; cell--) {
      order[at++] = cell;
    }
    return order;
  }
}
