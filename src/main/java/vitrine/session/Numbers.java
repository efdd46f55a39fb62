package vitrine.session;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of numbers being written, or read from its start: single numbers, and blocks preceded by
 * their count and sizes.
 */
public final class Numbers {
  private double[] values;
  private int at;

  /** An empty run, to be written. */
  public Numbers() {
    this(new double[64]);
  }

  /** A run to be read from its start. */
  public Numbers(double[] values) {
    this.values = values;
  }

  /** Adds one number. */
  public void add(double value) {
    reserve(1);
    values[at++] = value;
  }

  /** Adds blocks, with their count and sizes. */
  public void addBlocks(List<double[]> blocks) {
    add(blocks.size());
    int total = 0;
    for (var block : blocks) {
      add(block.length);
      total += block.length;
    }
    reserve(total);
    for (var block : blocks) {
      System.arraycopy(block, 0, values, at, block.length);
      at += block.length;
    }
  }

  /** The next number. */
  public double next() {
    return values[at++];
  }

  /** The blocks that come next. */
  public List<double[]> blocks() {
    int count = (int) next();
    int from = at + count;
    var blocks = new ArrayList<double[]>();
    for (int i = 0; i < count; i++) {
      var block = new double[(int) values[at + i]];
      System.arraycopy(values, from, block, 0, block.length);
      from += block.length;
      blocks.add(block);
    }
    at = from;
    return blocks;
  }

  /** All that was written. */
  public double[] toArray() {
    var exact = new double[at];
    System.arraycopy(values, 0, exact, 0, at);
    return exact;
  }

  private void reserve(int more) {
    if (at + more > values.length) {
      var larger = new double[Math.max(values.length * 2, at + more)];
      System.arraycopy(values, 0, larger, 0, at);
      values = larger;
    }
  }
}
