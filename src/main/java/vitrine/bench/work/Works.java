package vitrine.bench.work;

import vitrine.compute.backend.Backend;
import vitrine.session.Settings;

/** Makes the work of each benchmark; page modules, which only ask, leave it out. */
public final class Works {
  private Works() {}

  /** The work of a benchmark, made ready on {@code backend}. */
  public static Work of(Benchmark benchmark, Settings options, Backend backend) {
    return switch (benchmark) {
      case MATRIX_PRODUCT -> new ProductWork(options, backend);
      case PLAYGROUND_TRAINING -> new TrainingWork(options, backend);
      case DIGITS_TRAINING -> new DigitsWork(options, backend);
      case PLAYGROUND_SWEEP -> new SweepWork(options, backend);
    };
  }
}
