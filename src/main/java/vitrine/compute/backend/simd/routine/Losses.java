package vitrine.compute.backend.simd.routine;

import vitrine.compute.backend.Spread;
import vitrine.compute.backend.simd.assembler.Real;
import vitrine.compute.backend.simd.assembler.Reals;
import vitrine.compute.backend.simd.assembler.Whole;

/** How wrong the outputs are, and in which direction; softmax, which turns them into chances. */
public final class Losses {
  private Losses() {}

  /** out[r] = Σ ½ (output − target)²; arguments output, target, out, width. */
  public static Routine squaredError() {
    return new Routine(
        "squaredError",
        body -> {
          var output = body.next();
          var target = body.next();
          var out = body.next();
          var width = body.next();
          var half = body.constant(0.5f);
          body.eachRow(
              width,
              (row, first) -> {
                var sum =
                    body.sum(
                        width,
                        at -> {
                          var place = body.keep(at.plus(first));
                          var off = difference(body, output, target, place);
                          return half.times(off).times(off);
                        });
                body.store(out.plus(row.floats()), 0, sum);
              });
        });
  }

  /** out = g[r] · (output − target); arguments g, output, target, out, width. */
  public static Routine squaredErrorGradient() {
    return new Routine(
        "squaredErrorGradient",
        body -> {
          var g = body.next();
          var output = body.next();
          var target = body.next();
          var out = body.next();
          Elements.over(
              body,
              Spread.EACH_ROW,
              g,
              body.next(),
              (at, blame) ->
                  body.put(out.plus(at), difference(body, output, target, at).times(blame)));
        });
  }

  private static Reals difference(Body body, Whole output, Whole target, Whole at) {
    return body.keep(Reals.at(output.plus(at)).minus(Reals.at(target.plus(at))));
  }

  /** out = softmax of each row; arguments x, out, width. */
  public static Routine softmax() {
    return new Routine(
        "softmax",
        body -> {
          var x = body.next();
          var out = body.next();
          var width = body.next();
          body.eachRow(
              width,
              (row, first) -> {
                var to = body.keep(out.plus(first));
                chances(body, body.keep(x.plus(first)), to, width);
              });
        });
  }

  /** The softmax of one row. */
  private static void chances(Body body, Whole from, Whole to, Whole width) {
    var exponential = new Exponential(body);
    var most = body.keep(most(body, from, width).spread());
    var sum =
        body.sum(
            width,
            at -> {
              var power = body.keep(exponential.exp(Reals.at(from.plus(at)).minus(most)));
              body.put(to.plus(at), power);
              return power;
            });
    var all = body.keep(sum.spread());
    body.fours(width, at -> body.put(to.plus(at), Reals.at(to.plus(at)).over(all)));
  }

  private static Real most(Body body, Whole from, Whole width) {
    return body.largest(width, at -> Reals.at(from.plus(at)));
  }

  /** out = y · (g − Σ g · y); arguments y, g, out, width. */
  public static Routine softmaxGradient() {
    return new Routine(
        "softmaxGradient",
        body -> {
          var y = body.next();
          var g = body.next();
          var out = body.next();
          var width = body.next();
          body.eachRow(
              width,
              (row, first) -> {
                var chances = body.keep(y.plus(first));
                var blames = body.keep(g.plus(first));
                var sum =
                    body.sum(
                        width, at -> Reals.at(blames.plus(at)).times(Reals.at(chances.plus(at))));
                var mean = body.keep(sum.spread());
                var to = body.keep(out.plus(first));
                body.fours(
                    width,
                    at ->
                        body.put(
                            to.plus(at),
                            Reals.at(blames.plus(at))
                                .minus(mean)
                                .times(Reals.at(chances.plus(at)))));
              });
        });
  }

  /** out[r] = (max − x[label]) + ln Σ e^(x − max); arguments x, label, out, width. */
  public static Routine crossEntropy() {
    return new Routine(
        "crossEntropy",
        body -> {
          var x = body.next();
          var labels = body.next();
          var out = body.next();
          var width = body.next();
          var exponential = new Exponential(body);
          body.eachRow(
              width,
              (row, first) -> {
                var label = body.keep(Real.at(labels.plus(row.floats())));
                var from = body.keep(x.plus(first));
                var loss = body.keep(Real.of(Float.NaN));
                body.when(
                    Elements.names(label, width),
                    () -> {
                      var most = body.keep(most(body, from, width));
                      var all = body.keep(most.spread());
                      var sum =
                          body.sum(
                              width, at -> exponential.exp(Reals.at(from.plus(at)).minus(all)));
                      var log = new Logarithm(body).log(sum.spread()).lane(0);
                      body.set(loss, most.minus(Real.at(place(from, label))).plus(log));
                    });
                body.store(out.plus(row.floats()), 0, loss);
              });
        });
  }

  private static Whole place(Whole from, Real label) {
    return from.plus(label.toWhole().floats());
  }

  /** out = g[r] · (softmax − (is label)); arguments g, x, label, out, width. */
  public static Routine crossEntropyGradient() {
    return new Routine(
        "crossEntropyGradient",
        body -> {
          var g = body.next();
          var x = body.next();
          var labels = body.next();
          var out = body.next();
          var width = body.next();
          body.eachRow(
              width,
              (row, first) -> {
                var to = body.keep(out.plus(first));
                chances(body, body.keep(x.plus(first)), to, width);
                var label = body.keep(Real.at(labels.plus(row.floats())));
                body.when(
                    Elements.names(label, width),
                    () -> {
                      var right = body.keep(place(to, label));
                      body.store(right, 0, Real.at(right).minus(Real.of(1)));
                    });
                var blame = body.keep(Reals.spreadAt(g.plus(row.floats()), 0));
                body.fours(width, at -> body.put(to.plus(at), Reals.at(to.plus(at)).times(blame)));
              });
        });
  }

  /** 1 where the label's number is the first of the largest; arguments x, label, out, width. */
  public static Routine isTopClass() {
    return new Routine(
        "isTopClass",
        body -> {
          var x = body.next();
          var labels = body.next();
          var out = body.next();
          var width = body.next();
          body.eachRow(
              width,
              (row, first) -> {
                var label = body.keep(Real.at(labels.plus(row.floats())));
                var isTop = body.keep(Elements.names(label, width));
                body.when(
                    isTop,
                    () -> {
                      var place = body.keep(x.plus(first));
                      var end = body.keep(place.plus(width.floats()));
                      var own = body.keep(place(place, label));
                      var score = body.keep(Real.at(own));
                      body.whileBelow(
                          place,
                          end,
                          4,
                          () -> {
                            var other = Real.at(place);
                            var comesAfter = place.isBelow(own).isZero();
                            var is = other.isBelow(score).plus(other.is(score).and(comesAfter));
                            body.set(isTop, isTop.and(is));
                          });
                    });
                body.store(out.plus(row.floats()), 0, isTop.toReal());
              });
        });
  }
}
