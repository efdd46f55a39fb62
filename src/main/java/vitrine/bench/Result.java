package vitrine.bench;

import vitrine.bench.work.Unit;

/**
 * What a measurement found.
 *
 * @param name of the benchmark
 * @param backend on which it ran
 * @param unit what the numbers count
 * @param value the median of the samples
 * @param samples each measured by itself, in their order
 * @param warmup runs before the first sample
 */
public record Result(
    String name, String backend, Unit unit, double value, double[] samples, int warmup) {

  /** The smallest sample. */
  public double least() {
    double least = value;
    for (double sample : samples) {
      least = Math.min(least, sample);
    }
    return least;
  }

  /** The largest sample. */
  public double most() {
    double most = value;
    for (double sample : samples) {
      most = Math.max(most, sample);
    }
    return most;
  }
}
