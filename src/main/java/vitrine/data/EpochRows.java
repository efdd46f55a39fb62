package vitrine.data;

/**
 * Examples that may look different in each epoch of training. The same epoch always shows the same,
 * however often and in whatever order it is asked for.
 */
public interface EpochRows {
  /** The number of examples. */
  int rows();

  /** The number of inputs of one example. */
  int columns();

  /** The examples as an epoch shows them, of these numbers of rows and columns; 0 is the first. */
  LabelledRows in(int epoch);

  /** Examples that look the same in every epoch. */
  static EpochRows of(LabelledRows examples) {
    return new EpochRows() {
      @Override
      public int rows() {
        return examples.rows();
      }

      @Override
      public int columns() {
        return examples.columns();
      }

      @Override
      public LabelledRows in(int epoch) {
        return examples;
      }
    };
  }
}
