package vitrine.labs.digits;

import vitrine.data.LabelledRows;

/** Rows that are handed in by somebody, again and again: an evaluator reads what lies here then. */
final class HandedRows implements LabelledRows {
  private final int rows;
  private double[] inputs;

  /** So many images of nothing but paper. */
  HandedRows(int rows) {
    this.rows = rows;
    inputs = new double[rows * DigitsGraph.PIXELS];
  }

  /** Takes {@code count} rows of {@code from}, beginning with row {@code first}. */
  void take(double[] from, int first, int count) {
    System.arraycopy(from, first * DigitsGraph.PIXELS, inputs, 0, count * DigitsGraph.PIXELS);
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public int columns() {
    return DigitsGraph.PIXELS;
  }

  /** Nobody says which digit it is: 0, so that there is a number. */
  @Override
  public double label(int row) {
    return 0;
  }

  @Override
  public void unpack(int row, double[] target, int at) {
    System.arraycopy(inputs, row * DigitsGraph.PIXELS, target, at, DigitsGraph.PIXELS);
  }
}
