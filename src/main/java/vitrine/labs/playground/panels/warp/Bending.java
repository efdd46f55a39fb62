package vitrine.labs.playground.panels.warp;

import vitrine.compute.backend.Curve;
import vitrine.data.PlaneGrid;
import vitrine.view.LinearScale;
import vitrine.view.Surface;

/**
 * Where a layer puts the plane: for each place two numbers, what one neuron answers there, drawn to
 * the right, and what another does, drawn upwards; and all that lies between the even plane and
 * that.
 */
final class Bending {
  private static final double LEFT = 34;
  private static final double BELOW = 34;
  private static final double MARGIN = 10;

  /** By so much of the whole does the picture reach beyond what it shows. */
  private static final double BEYOND = 0.04;

  private final LinearScale planeX;
  private final LinearScale planeY;
  private final LinearScale layerX;
  private final LinearScale layerY;
  private final double share;

  private Bending(
      LinearScale planeX,
      LinearScale planeY,
      LinearScale layerX,
      LinearScale layerY,
      double share) {
    this.planeX = planeX;
    this.planeY = planeY;
    this.layerX = layerX;
    this.layerY = layerY;
    this.share = share;
  }

  /** The ends of what one neuron answers. */
  record Ends(double low, double high) {
    /**
     * The ends of some answers: of all that a bounded curve can give, else of those that there are.
     *
     * @param values answers of {@code stride} neurons, place after place
     * @param neuron which of them
     */
    static Ends of(Curve curve, double[] values, int stride, int neuron) {
      if (curve == Curve.TANH) {
        return new Ends(-1, 1);
      }
      if (curve == Curve.SIGMOID) {
        return new Ends(0, 1);
      }
      double low = Double.POSITIVE_INFINITY;
      double high = Double.NEGATIVE_INFINITY;
      for (int at = neuron; at < values.length; at += stride) {
        if (Math.abs(values[at]) < Double.POSITIVE_INFINITY) {
          low = Math.min(low, values[at]);
          high = Math.max(high, values[at]);
        }
      }
      return low < high ? new Ends(low, high) : new Ends(-1, 1);
    }

    private LinearScale over(double from, double to) {
      double beyond = (high - low) * BEYOND;
      return new LinearScale(low - beyond, high + beyond, from, to);
    }
  }

  /**
   * A bending on a surface.
   *
   * @param across what the neuron drawn to the right answers
   * @param up what the neuron drawn upwards answers
   * @param share 0 for the even plane, 1 for the layer
   */
  static Bending on(Surface surface, Ends across, Ends up, double share) {
    double right = surface.width() - MARGIN;
    double bottom = surface.height() - BELOW;
    var plane = new Ends(PlaneGrid.LOW, PlaneGrid.HIGH);
    return new Bending(
        plane.over(LEFT, right),
        plane.over(bottom, MARGIN),
        across.over(LEFT, right),
        up.over(bottom, MARGIN),
        share);
  }

  /** Where what lies at {@code x} of the plane, and is answered with {@code answer}, stands. */
  double across(double x, double answer) {
    return between(planeX.of(x), layerX.of(answer));
  }

  /** Where what lies at {@code y} of the plane, and is answered with {@code answer}, stands. */
  double down(double y, double answer) {
    return between(planeY.of(y), layerY.of(answer));
  }

  /** The scale that stands below: the plane's, or the layer's from half the way on. */
  LinearScale axisX() {
    return isLayer() ? layerX : planeX;
  }

  /** The scale that stands at the left. */
  LinearScale axisY() {
    return isLayer() ? layerY : planeY;
  }

  /** Whether the scales are the layer's. */
  boolean isLayer() {
    return share > 0.5;
  }

  private double between(double plane, double layer) {
    return share == 1 ? layer : ((layer - plane) * share) + plane;
  }
}
