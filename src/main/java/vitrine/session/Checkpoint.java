package vitrine.session;

import java.util.List;

/**
 * Everything that a run needs to go on from one moment: settings, kept numbers, random streams,
 * place in the data.
 *
 * @param settings the settings at that moment
 * @param examples training examples seen since the start
 * @param names what the blocks of numbers are: kept nodes by name, streams as {@code stream.<name>}
 * @param values the blocks, in the same order
 */
public record Checkpoint(
    Settings settings, double examples, List<String> names, List<double[]> values) {
  public Checkpoint {
    names = List.copyOf(names);
    values = List.copyOf(values);
  }

  /** The block of that name; empty if there is none. */
  public double[] block(String name) {
    int index = names.indexOf(name);
    return index < 0 ? new double[0] : values.get(index);
  }

  /** About how many bytes this checkpoint takes. */
  public int bytes() {
    int bytes = 200;
    for (int i = 0; i < names.size(); i++) {
      bytes += (8 * values.get(i).length) + (2 * names.get(i).length()) + 32;
    }
    return bytes;
  }
}
