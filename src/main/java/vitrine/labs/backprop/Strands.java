package vitrine.labs.backprop;

import java.util.ArrayList;
import java.util.List;

/**
 * How the stages of a circuit, its layers and its loss, are dealt out to lines when one is not wide
 * enough, and how long their wires are then.
 *
 * @param lines how many stages stand in each line; their sum is all of them
 * @param wire the length of a wire
 */
record Strands(List<Integer> lines, double wire) {
  /** The side of a gate. */
  static final double GATE = 30;

  /** The room for a name before a wire. */
  static final double NAME = 34;

  /** The room for the number behind the loss. */
  static final double END = 66;

  /** On a shorter wire no number can be read. */
  static final double SHORTEST = 52;

  private static final double LONGEST = 96;

  Strands {
    lines = List.copyOf(lines);
  }

  /**
   * The fewest lines in which wires can be read; where there are several, they are as equal as can
   * be.
   *
   * @param layers how many layers there are before the loss
   */
  static Strands of(int layers, double width) {
    for (int count = 1; count <= layers; count++) {
      var even = even(layers, count);
      double wire = wire(even, width);
      if (wire >= SHORTEST) {
        return new Strands(even, Math.min(LONGEST, wire));
      }
    }
    var single = new ArrayList<Integer>();
    for (int i = 0; i <= layers; i++) {
      single.add(1);
    }
    double wire = (width - NAME - (3 * GATE)) / 3;
    return new Strands(single, Math.max(30, Math.min(LONGEST, wire)));
  }

  /** Layers dealt out to so many lines; the loss stands at the end of the last. */
  private static List<Integer> even(int layers, int count) {
    int most = (layers + count - 1) / count;
    var lines = new ArrayList<Integer>();
    for (int left = layers; left > 0; left -= most) {
      lines.add(Math.min(most, left));
    }
    int last = lines.size() - 1;
    lines.set(last, lines.get(last) + 1);
    return lines;
  }

  /** The longest wire with which every line fits. */
  private static double wire(List<Integer> lines, double width) {
    double longest = LONGEST;
    for (int i = 0; i < lines.size(); i++) {
      boolean hasLoss = i == lines.size() - 1;
      int layers = hasLoss ? lines.get(i) - 1 : lines.get(i);
      double fixed = layers * (NAME + (3 * GATE)) + (hasLoss ? NAME + GATE + END : 0);
      longest = Math.min(longest, (width - fixed) / ((3 * layers) + (hasLoss ? 1 : 0)));
    }
    return longest;
  }
}
