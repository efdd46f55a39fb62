package vitrine.labs.digits.reading;

import vitrine.data.ImageSet;

/**
 * The ten images of a set that are nearest to one, searched in as many slices as one likes.
 *
 * <p>The distance of two images is that of their pixels as points in a space of 784 dimensions: the
 * root of the summed squares of the differences, each pixel from 0 to 1.
 */
final class Nearest {
  /** How many are kept. */
  static final int MOST = 10;

  private final ImageSet set;
  private final double[] image;
  private final int[] found = new int[MOST];
  private final double[] squares = new double[MOST];
  private int size;
  private int next;

  /** A search that has not begun. */
  Nearest(ImageSet set, double[] image) {
    this.set = set;
    this.image = image;
  }

  /** Looks at the next {@code images}, or at as many as are left. */
  void search(int images) {
    int end = Math.min(set.rows(), next + images);
    for (; next < end; next++) {
      double limit = size < MOST ? Double.POSITIVE_INFINITY : squares[MOST - 1];
      double square = set.squaredDistance(next, image, limit);
      if (square < limit) {
        take(square);
      }
    }
  }

  /** Whether all have been looked at. */
  boolean isDone() {
    return next == set.rows();
  }

  /** How many have been found: ten, or fewer while there are fewer. */
  int size() {
    return size;
  }

  /** The number of the image in that place, the nearest first. */
  int image(int place) {
    return found[place];
  }

  /** How far that one is. */
  double distance(int place) {
    return Math.sqrt(squares[place]);
  }

  /** Of two that are equally far, the earlier one stays in front. */
  private void take(double square) {
    int place = size < MOST ? size++ : MOST - 1;
    for (; place > 0 && squares[place - 1] > square; place--) {
      found[place] = found[place - 1];
      squares[place] = squares[place - 1];
    }
    found[place] = next;
    squares[place] = square;
  }
}
