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

  /** Kept free at the sides, for the numbers of the scale of heights. */
  private static final double SIDE = 34;

  /** Kept free above and below, for the marks of points and half a line of text. */
  private static final double EDGE = 10;

  private final double cosTurn;
  private final double sinTurn;
  private final double cosTilt;
  private final double sinTilt;
  private final double middleX;
  private final double middleY;
  private final double zoom;

  private Perspective(double turn, double tilt, double most, double width, double height) {
    cosTurn = Trigonometric.cos(turn);
    sinTurn = Trigonometric.sin(turn);
    cosTilt = Trigonometric.cos(tilt);
    sinTilt = Trigonometric.sin(tilt);
    middleX = width / 2;
    // The box in every turn fills the round tower about it: what fits then fits for all turns, and
    // nothing grows or shrinks while it is turned.
    double radius = Math.sqrt(2);
    double above = 0;
    double below = 0;
    for (double back : new double[] {-radius, radius}) {
      for (double z : new double[] {-most, most}) {
        above = Math.max(above, rise(back, z));
        below = Math.max(below, rise(back, z) * -1);
      }
    }
    double nearest = DISTANCE - (most * sinTilt);
    double reach = radius * cosTilt;
    double aside = radius / Math.sqrt((nearest * nearest) - (reach * reach));
    zoom = Math.min((middleX - SIDE) / aside, (height - (2 * EDGE)) / (above + below));
    // in the middle of what is left above and below
    middleY = ((height - ((above + below) * zoom)) / 2) + (above * zoom);
  }

  /** How high what lies so far back stands in the picture, before it is enlarged. */
  private double rise(double back, double z) {
    return ((back * sinTilt) + (z * cosTilt)) / (((back * cosTilt) - (z * sinTilt)) + DISTANCE);
  }

  /**
   * A view of so many degrees into a picture of that size.
   *
   * @param most how far up and down the box reaches
   */
  public static Perspective of(double turn, double tilt, double most, double width, double height) {
    double radians = Math.PI / 180;
    return new Perspective(turn * radians, tilt * radians, most, width, height);
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
