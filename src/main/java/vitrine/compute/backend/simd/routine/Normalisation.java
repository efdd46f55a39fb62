package vitrine.compute.backend.simd.routine;

import vitrine.compute.backend.Along;
import vitrine.compute.backend.simd.assembler.Reals;

/** Numbers shifted and scaled to mean 0 and variance 1, along the rows or along the columns. */
public final class Normalisation {
  private Normalisation() {}

  /** out = mean of (x − mean)²; arguments x, mean, out, width. */
  public static Routine variance(Along along) {
    return new Routine(
        "variance" + along.ordinal(),
        body -> {
          var x = body.next();
          var mean = body.next();
          var out = body.next();
          Group.each(
              body,
              along,
              body.next(),
              group -> {
                var middle = body.keep(group.own(mean));
                var sum =
                    group.sum(
                        at -> {
                          var off = body.keep(Reals.at(x.plus(at)).minus(middle));
                          return off.times(off);
                        });
                group.put(out, sum.over(group.count()));
              });
        });
  }

  /** out = (x − mean) / √(variance + ε); arguments x, mean, variance, out, width, ε. */
  public static Routine normalise(Along along) {
    return new Routine(
        "normalise" + along.ordinal(),
        body -> {
          var x = body.next();
          var mean = body.next();
          var variance = body.next();
          var out = body.next();
          var width = body.next();
          var epsilon = body.nextReal().spread();
          Group.each(
              body,
              along,
              width,
              group -> {
                var middle = body.keep(group.own(mean));
                var deviation = body.keep(group.own(variance).plus(epsilon).root());
                group.members(
                    at ->
                        body.put(out.plus(at), Reals.at(x.plus(at)).minus(middle).over(deviation)));
              });
        });
  }

  /** The gradient of normalise; arguments g, x, mean, variance, out, width, ε. */
  public static Routine gradient(Along along) {
    return new Routine(
        "normaliseGradient" + along.ordinal(),
        body -> {
          var g = body.next();
          var x = body.next();
          var mean = body.next();
          var variance = body.next();
          var out = body.next();
          var width = body.next();
          var epsilon = body.nextReal().spread();
          Group.each(
              body,
              along,
              width,
              group -> {
                var middle = body.keep(group.own(mean));
                var deviation = body.keep(group.own(variance).plus(epsilon).root());
                var count = body.keep(group.count());
                var blame = body.keep(group.sum(at -> Reals.at(g.plus(at))).over(count));
                var weighted =
                    group.sum(
                        at ->
                            Reals.at(x.plus(at))
                                .minus(middle)
                                .over(deviation)
                                .times(Reals.at(g.plus(at))));
                var tilt = body.keep(weighted.over(count));
                group.members(
                    at -> {
                      var z = Reals.at(x.plus(at)).minus(middle).over(deviation);
                      var left = Reals.at(g.plus(at)).minus(blame).minus(z.times(tilt));
                      body.put(out.plus(at), left.over(deviation));
                    });
              });
        });
  }
}
