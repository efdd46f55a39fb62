package vitrine.labs.digits.inside;

import java.util.ArrayList;
import java.util.List;

/** The examples to which one neuron answers most. */
final class Exciting {
  private Exciting() {}

  /**
   * The {@code most} rows whose number {@code place} is highest, the highest first, of equals the
   * first; rows where it is 0 or below only if it is so everywhere.
   *
   * @param values rows × {@code stride}
   */
  static List<Integer> rows(double[] values, int stride, int place, int most) {
    var best = new ArrayList<Integer>();
    for (int row = 0; row < values.length / stride; row++) {
      double value = values[(row * stride) + place];
      int at = best.size();
      while (at > 0 && values[(best.get(at - 1) * stride) + place] < value) {
        at--;
      }
      if (at < most) {
        best.add(at, row);
        if (best.size() > most) {
          best.remove(most);
        }
      }
    }
    boolean anyFires = !best.isEmpty() && values[(best.get(0) * stride) + place] > 0;
    while (anyFires && values[(best.get(best.size() - 1) * stride) + place] <= 0) {
      best.remove(best.size() - 1);
    }
    return best;
  }
}
