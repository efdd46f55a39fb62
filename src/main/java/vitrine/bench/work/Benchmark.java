package vitrine.bench.work;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.session.Declaration;
import vitrine.session.Setting;
import vitrine.session.Setting.Effect;

/**
 * The benchmarks by their names in the API, each with its unit and its options. The bounds keep any
 * single run short and small enough for a phone.
 */
public enum Benchmark {
  /** An n×n matrix times another. */
  MATRIX_PRODUCT("matmul", Unit.GFLOPS, false, Setting.whole("n", Effect.DATA, 256, 1, 1024, 1)),
  /** The Playground's training: tanh, squared error, gradient descent. */
  PLAYGROUND_TRAINING(
      "playground-train",
      Unit.EXAMPLES,
      true,
      shape(),
      features(),
      Setting.whole("batchSize", Effect.DATA, 10, 1, 10_000, 1),
      Setting.whole("points", Effect.DATA, 250, 1, 10_000, 1)),
  /** Every neuron's map over the plane, as the Playground draws it. */
  PLAYGROUND_SWEEP(
      "playground-sweep",
      Unit.MILLIS,
      false,
      shape(),
      features(),
      Setting.whole("resolution", Effect.DATA, 100, 1, 400, 1)),
  /** One step of a network that learns to read handwritten digits. */
  DIGITS_TRAINING(
      "digits-train",
      Unit.MILLIS_PER_STEP,
      false,
      Setting.sizes("layers", Effect.DATA, "784,128,64,10", 1, 4096, 8),
      Setting.whole("batchSize", Effect.DATA, 64, 1, 1024, 1),
      Setting.whole("steps", Effect.DATA, 100, 1, 1000, 1),
      Setting.choice(
          "optimizer", Effect.DATA, "sgd", "momentum", "nesterov", "rmsprop", "adam", "adamw"));

  private final String key;
  private final Unit unit;
  private final boolean exact;
  private final Declaration options;

  Benchmark(String key, Unit unit, boolean exact, Setting... options) {
    this.key = key;
    this.unit = unit;
    this.exact = exact;
    this.options = new Declaration(List.of(options));
  }

  /** Its name in the API. */
  public String key() {
    return key;
  }

  /** What its number counts. */
  public Unit unit() {
    return unit;
  }

  /**
   * Whether the page runs this work on the exact backend, however fast the others are, because its
   * runs must repeat to the bit.
   */
  public boolean isExact() {
    return exact;
  }

  /** What can be chosen. */
  public Declaration options() {
    return options;
  }

  /** The benchmark of that name, or null. */
  public static @Nullable Benchmark find(String key) {
    for (var benchmark : values()) {
      if (benchmark.key.equals(key)) {
        return benchmark;
      }
    }
    return null;
  }

  /** The names of all. */
  public static List<String> keys() {
    var keys = new ArrayList<String>();
    for (var benchmark : values()) {
      keys.add(benchmark.key);
    }
    return keys;
  }

  private static Setting shape() {
    return Setting.sizes("shape", Effect.DATA, "2,4,2,1", 1, 64, 12);
  }

  private static Setting features() {
    return Setting.text("features", Effect.DATA, "x,y", 100);
  }
}
