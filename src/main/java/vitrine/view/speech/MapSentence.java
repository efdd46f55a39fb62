package vitrine.view.speech;

import org.jspecify.annotations.Nullable;
import vitrine.compute.numeric.Trigonometric;
import vitrine.session.Sentence;
import vitrine.view.NumberText;

/**
 * What a map over the plane shows, in one sentence computed from its numbers: the same sign
 * everywhere, divided by a straight line, positive in a disc, a ring, a band or opposite corners,
 * or else how much of it is positive and where.
 *
 * <p>A shape is named only if it gets nearly all of the rarer sign right.
 */
public final class MapSentence {
  private static final int ANGLES = 72;

  /** How many samples a shape may get wrong, as a share of the rarer sign. */
  private static final double STRAIGHT = 0.1;

  private static final double ROUND = 0.15;
  private static final double CORNERS = 0.2;

  /** Answers nearer to 0 than this are shown as no colour at all. */
  private static final double NOTHING = 0.01;

  private final MapSamples samples;
  private final Places places;
  private final double[] along;

  private MapSentence(MapSamples samples, Places places) {
    this.samples = samples;
    this.places = places;
    along = new double[samples.count];
  }

  /** How places of the plane are said: as they are, or as what was measured there. */
  public interface Places {
    /** Places as they are. */
    Places BARE =
        new Places() {
          @Override
          public String x(double place) {
            return NumberText.fixed(1).write(place);
          }

          @Override
          public String y(double place) {
            return NumberText.fixed(1).write(place);
          }
        };

    /** A place from left to right. */
    String x(double place);

    /** A place from bottom to top. */
    String y(double place);
  }

  /**
   * The sentence for a map of one number a point.
   *
   * @param values row by row from the lowest y up
   * @param side points a side
   */
  public static Sentence of(double[] values, int side, double low, double high) {
    return of(values, side, low, high, Places.BARE);
  }

  /** The same with places in words of their own. */
  public static Sentence of(double[] values, int side, double low, double high, Places places) {
    return of(new MapSamples(values, 1, 0, side, low, high), places);
  }

  /**
   * The sentence for one number of every point.
   *
   * @param values row by row from the lowest y up, {@code stride} numbers a point
   * @param place which of the numbers of a point
   */
  public static Sentence of(
      double[] values, int stride, int place, int side, double low, double high) {
    return of(new MapSamples(values, stride, place, side, low, high), Places.BARE);
  }

  private static Sentence of(MapSamples samples, Places places) {
    if (samples.unknown > 0) {
      return Sentence.of("speech.map.unknown");
    }
    if (samples.largest < NOTHING) {
      return Sentence.of("speech.map.zero");
    }
    if (samples.positive == 0 || samples.positive == samples.count) {
      return Sentence.of(samples.positive == 0 ? "speech.map.negative" : "speech.map.positive");
    }
    return new MapSentence(samples, places).divided();
  }

  private Sentence divided() {
    int rarer = Math.min(samples.positive, samples.count - samples.positive);
    var straight = straight();
    if (straight.interval.wrong() <= STRAIGHT * rarer && straight.isOneLine()) {
      return straight.sentence(places);
    }
    var round = round();
    if (round != null && round.interval.wrong() <= ROUND * rarer) {
      return round.sentence(samples.half, places);
    }
    var corners = corners(CORNERS * rarer);
    if (corners != null) {
      return corners;
    }
    return straight.interval.wrong() <= ROUND * rarer ? straight.band(places) : share();
  }

  /** The direction in which one interval tells the signs apart best. */
  private Straight straight() {
    Straight best = null;
    for (int i = 0; i < ANGLES; i++) {
      double angle = Math.PI * i / ANGLES;
      double ux = Trigonometric.cos(angle);
      double uy = Trigonometric.sin(angle);
      for (int s = 0; s < samples.count; s++) {
        along[s] = samples.x[s] * ux + samples.y[s] * uy;
      }
      var interval = BestInterval.of(samples, along);
      if (best == null || interval.wrong() < best.interval.wrong()) {
        best = new Straight(ux, uy, interval);
      }
    }
    return best == null ? new Straight(1, 0, BestInterval.of(samples, along)) : best;
  }

  /** A border or two across a direction (ux, uy). */
  private record Straight(double ux, double uy, BestInterval interval) {
    boolean isOneLine() {
      return interval.openBelow() || interval.openAbove();
    }

    Sentence sentence(Places places) {
      // which way along the direction the positive part lies
      int way = interval.openAbove() ? interval.sign() : -interval.sign();
      double border = interval.openAbove() ? interval.from() : interval.to();
      return Sentence.of("speech.map.line." + side(way * ux, way * uy), crossing(border, places));
    }

    Sentence band(Places places) {
      var key = interval.sign() > 0 ? "speech.map.band" : "speech.map.gap";
      double low = interval.from();
      double high = interval.to();
      boolean swapped = (Math.abs(ux) >= Math.abs(uy) ? ux : uy) < 0;
      return Sentence.of(
          key + (Math.abs(ux) >= Math.abs(uy) ? ".across" : ".up"),
          crossing(swapped ? high : low, places),
          crossing(swapped ? low : high, places));
    }

    /** On which side of the border the positive part lies. */
    private static String side(double ux, double uy) {
      boolean steep = Math.abs(ux) > 2.2 * Math.abs(uy);
      boolean flat = Math.abs(uy) > 2.2 * Math.abs(ux);
      if (steep) {
        return ux > 0 ? "right" : "left";
      }
      if (flat) {
        return uy > 0 ? "above" : "below";
      }
      return (uy > 0 ? "upper" : "lower") + (ux > 0 ? "right" : "left");
    }

    /** Where a border crosses the axis that it is steep to. */
    private String crossing(double border, Places places) {
      return Math.abs(ux) >= Math.abs(uy) ? places.x(border / ux) : places.y(border / uy);
    }
  }

  /** The centre around which one interval of distances tells the signs apart best. */
  private @Nullable Round round() {
    Round best = null;
    for (int sign = -1; sign <= 1; sign++) {
      double cx = sign == 0 ? 0 : samples.centre(samples.x, sign);
      double cy = sign == 0 ? 0 : samples.centre(samples.y, sign);
      for (int s = 0; s < samples.count; s++) {
        double dx = samples.x[s] - cx;
        double dy = samples.y[s] - cy;
        along[s] = Math.sqrt(dx * dx + dy * dy);
      }
      var interval = BestInterval.of(samples, along);
      if (best == null || interval.wrong() < best.interval.wrong()) {
        best = new Round(cx, cy, interval);
      }
    }
    return best;
  }

  /** A border or two around a centre. */
  private record Round(double cx, double cy, BestInterval interval) {
    Sentence sentence(double half, Places places) {
      boolean inside = interval.openBelow();
      boolean outside = interval.openAbove();
      boolean positive = interval.sign() > 0;
      var one = NumberText.fixed(1);
      if (!inside && !outside) {
        var key = positive ? "speech.map.ring" : "speech.map.moat";
        return Sentence.of(key, one.write(interval.from()), one.write(interval.to()));
      }
      var radius = one.write(inside ? interval.to() : interval.from());
      var key = inside == positive ? "speech.map.inside" : "speech.map.outside";
      boolean middle = Math.abs(cx) < half / 6 && Math.abs(cy) < half / 6;
      return middle
          ? Sentence.of(key, radius)
          : Sentence.of(key + ".at", radius, places.x(cx), places.y(cy));
    }
  }

  /** Opposite corners of one sign: the exclusive or. */
  private @Nullable Sentence corners(double mostWrong) {
    int wrong = 0;
    int border = 0;
    for (int i = 0; i < samples.count; i++) {
      double product = samples.x[i] * samples.y[i];
      boolean onBorder = Math.abs(product) < 1e-9;
      border += onBorder ? 1 : 0;
      wrong += !onBorder && (product > 0) != (samples.sign[i] > 0) ? 1 : 0;
    }
    if (wrong <= mostWrong) {
      return Sentence.of("speech.map.corners.rising");
    }
    return samples.count - border - wrong <= mostWrong
        ? Sentence.of("speech.map.corners.falling")
        : null;
  }

  private Sentence share() {
    return Sentence.of(
        "speech.map.share",
        NumberText.percent(0).write((double) samples.positive / samples.count),
        places.x(samples.centre(samples.x, 1)),
        places.y(samples.centre(samples.y, 1)));
  }
}
