package vitrine.session;

import java.util.List;

/** How far a step goes: by one example, or to the next end of a batch or of an epoch. */
public enum Stride {
  EPOCH("epoch"),
  BATCH("batch"),
  EXAMPLE("example");

  private final String key;

  Stride(String key) {
    this.key = key;
  }

  /** The unit's name in the API. */
  public String key() {
    return key;
  }

  /** The names of all units, the lab's own first. */
  public static List<String> keys() {
    return List.of(EPOCH.key, BATCH.key, EXAMPLE.key);
  }

  /**
   * The unit of that name.
   *
   * @throws Refusal if there is none
   */
  public static Stride of(String key) {
    for (var stride : values()) {
      if (stride.key.equals(key)) {
        return stride;
      }
    }
    throw new Refusal("refused.unit", key, String.join(", ", keys()));
  }

  /**
   * The examples seen after {@code steps} more steps from {@code examples}; a step that is under
   * way is finished first.
   */
  public double forward(double examples, int steps, int epochSize, int batchSize) {
    return switch (this) {
      case EXAMPLE -> examples + steps;
      case EPOCH -> (Math.floor(examples / epochSize) + steps) * epochSize;
      case BATCH -> {
        double perEpoch = Math.ceil((double) epochSize / batchSize);
        double cursor = examples - (Math.floor(examples / epochSize) * epochSize);
        double batch =
            (Math.floor(examples / epochSize) * perEpoch) + Math.floor(cursor / batchSize) + steps;
        yield startOfBatch(batch, perEpoch, epochSize, batchSize);
      }
    };
  }

  /**
   * The examples seen before the last {@code steps} steps; a step that is under way counts as one.
   */
  public double back(double examples, int steps, int epochSize, int batchSize) {
    double target =
        switch (this) {
          case EXAMPLE -> examples - steps;
          case EPOCH -> (Math.ceil(examples / epochSize) - steps) * epochSize;
          case BATCH -> {
            double perEpoch = Math.ceil((double) epochSize / batchSize);
            double cursor = examples - (Math.floor(examples / epochSize) * epochSize);
            double batch =
                (Math.floor(examples / epochSize) * perEpoch)
                    + Math.ceil(cursor / batchSize)
                    - steps;
            yield startOfBatch(batch, perEpoch, epochSize, batchSize);
          }
        };
    return Math.max(0, target);
  }

  private static double startOfBatch(double batch, double perEpoch, int epochSize, int batchSize) {
    double epoch = Math.floor(batch / perEpoch);
    return (epoch * epochSize) + Math.min(epochSize, (batch - (epoch * perEpoch)) * batchSize);
  }
}
