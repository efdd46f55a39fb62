package vitrine.data;

import vitrine.compute.random.RandomStream;

/**
 * Makes the points of one data set, in a fixed order of draws, so that a seed gives the same
 * points.
 */
public interface PointGenerator {
  /**
   * Draws labelled points of the plane, mostly within [−6, 6]².
   *
   * @param points how many, an even number
   * @param noise from 0, clean, to 0.5, the most that the slider offers; what it moves is the data
   *     set's own affair
   * @param random is drawn from even where the noise is 0
   */
  Examples generate(int points, double noise, RandomStream random);
}
