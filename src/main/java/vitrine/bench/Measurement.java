package vitrine.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import vitrine.bench.work.Unit;
import vitrine.bench.work.Work;

/**
 * One work on one backend under the clock, in short stretches, so that whoever wants can stop it
 * between two.
 *
 * <p>A stretch is as many runs as fill its time, and ends when they are complete. Stretches come
 * one after the other, the first few to warm up; then each sample is made of as many as it needs.
 */
final class Measurement {
  private static final int MOST_RUNS = 1 << 24;

  private final Work work;
  private final Unit unit;
  private final Effort effort;
  private final DoubleSupplier clock;
  private final int leastRuns;
  private final List<Double> samples = new ArrayList<>();
  private boolean warming = true;
  private int runs = 1;
  private int warmup;
  private double warmupMillis;
  private int sampleRuns;
  private double sampleMillis;
  private double sampledRuns;
  private double sampledMillis;

  /**
   * @param clock milliseconds on any scale that only grows
   */
  Measurement(Work work, Unit unit, Effort effort, DoubleSupplier clock) {
    this.work = work;
    this.unit = unit;
    this.effort = effort;
    this.clock = clock;
    leastRuns = effort.counts() ? work.leastRuns() : 1;
  }

  /** Works for one stretch; true if more are needed. */
  boolean goOn() {
    double millis = stretch();
    if (warming) {
      warmUp(millis);
      return true;
    }
    sampleRuns += runs;
    sampleMillis += millis;
    // A clock that stands still for a while leaves the sample open.
    if (sampleMillis >= effort.stretch() / 2) {
      samples.add(unit.of(work.amount() * sampleRuns, sampleMillis));
      sampledRuns += sampleRuns;
      sampledMillis += sampleMillis;
      sampleRuns = 0;
      sampleMillis = 0;
    }
    return sampledRuns < leastRuns || (wantsMore() && sampledMillis < effort.most());
  }

  private boolean wantsMore() {
    return samples.size() < effort.samples() || sampledMillis < effort.enough();
  }

  private double stretch() {
    double start = clock.getAsDouble();
    for (int i = 0; i < runs; i++) {
      work.run();
    }
    work.finish();
    return clock.getAsDouble() - start;
  }

  /** Finds how many runs fill a stretch, while compilers do their work. */
  private void warmUp(double millis) {
    warmup += runs;
    warmupMillis += millis;
    if (millis < effort.stretch() / 4) {
      runs = Math.min(MOST_RUNS, runs * 4);
    } else {
      runs = (int) Math.max(1, Math.min(MOST_RUNS, (runs * effort.stretch()) / millis));
      warming = warmupMillis < effort.warmup();
    }
  }

  /** How much of it is done, from 0 to 1. */
  double share() {
    double done = Math.min(warmupMillis, effort.warmup()) / effort.warmup();
    double timed =
        Math.max(
            sampledMillis / effort.most(),
            Math.min(sampledMillis / effort.enough(), (double) samples.size() / effort.samples()));
    double counted = sampledRuns / leastRuns;
    return (done + (Math.min(1, Math.min(counted, timed)) * 4)) / 5;
  }

  /** What has come of it, on that backend. */
  Result result(String name, String backend) {
    var values = new double[samples.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = samples.get(i);
    }
    return new Result(name, backend, unit, Median.of(values), values, warmup);
  }
}
