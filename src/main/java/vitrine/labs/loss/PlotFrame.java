package vitrine.labs.loss;

import vitrine.view.LinearScale;

/**
 * Where things lie in the plot of the losses, in CSS pixels.
 *
 * @param axis what lies along it
 * @param across from the axis to pixels
 * @param up from losses to pixels, downwards
 */
record PlotFrame(Axis axis, LinearScale across, LinearScale up) {
  private static final double LEFT = 40;
  private static final double RIGHT = 16;
  private static final double TOP = 12;
  private static final double BOTTOM = 44;
  private static final int SAMPLES = 120;

  /** A frame of a width, as high as {@link #height}, for losses up to {@code most}. */
  static PlotFrame of(Axis axis, double width, double most) {
    var up = new LinearScale(0, most, height(width) - BOTTOM, TOP).nice(4);
    return new PlotFrame(axis, new LinearScale(axis.low(), axis.high(), LEFT, width - RIGHT), up);
  }

  /** How high a plot of a width is. */
  static double height(double width) {
    return Math.max(220, Math.min(340, width * 0.55));
  }

  /** A curve as the path data of SVG; what lies above the frame is cut off. */
  String path(Curve curve) {
    var path = new StringBuilder();
    boolean draws = false;
    for (int i = 0; i <= SAMPLES; i++) {
      double x = axis.from() + (((axis.to() - axis.from()) * i) / SAMPLES);
      double y = curve.of(x);
      boolean isInside = y >= 0 && y <= up.high();
      if (isInside) {
        path.append(draws ? "L" : "M").append(at(across.of(x), up.of(y)));
      }
      draws = isInside;
    }
    return path.toString();
  }

  /** A loss for each place of the axis. */
  @FunctionalInterface
  interface Curve {
    double of(double x);
  }

  /** The line of a slope through a point of the curve, cut off at the frame. */
  String tangent(double x, double y, double slope) {
    double reach = (axis.high() - axis.low()) * 0.18;
    // Steep lines stay as short as flat ones are long.
    double steep = Math.abs(slope) * reach;
    double most = up.high() * 0.35;
    double part = steep > most ? most / steep : 1;
    return "M"
        + at(across.of(x - (reach * part)), up.of(y - (slope * reach * part)))
        + "L"
        + at(across.of(x + (reach * part)), up.of(y + (slope * reach * part)));
  }

  /** Where a loss lies from the top; at the upper edge if it is larger than the frame. */
  double y(double loss) {
    return up.of(Math.min(up.high(), loss));
  }

  /** The place of the axis under a pixel, within what can be dragged to. */
  double under(double pixel) {
    return Math.max(axis.from(), Math.min(axis.to(), across.invert(pixel)));
  }

  /** The lower edge. */
  double floor() {
    return up.of(0);
  }

  private static String at(double x, double y) {
    return tenths(x) + "," + tenths(y);
  }

  private static String tenths(double length) {
    int all = (int) Math.floor((length * 10) + 0.5);
    int rest = Math.abs(all % 10);
    return (all < 0 && all > -10 ? "-" : "") + all / 10 + "." + rest;
  }
}
