package vitrine.labs.step;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import vitrine.compute.graph.Expression.Reference;
import vitrine.view.formula.ExpressionValue;

/**
 * The way from a gradient to the loss, link by link: where several ways lead on, the one that
 * carries most.
 */
public final class Chain {
  private Chain() {}

  /**
   * The gradients on the way, the one asked for first, that of the loss by itself last.
   *
   * @param numbers the value of each number
   */
  public static List<Reference> of(Reference gradient, ToDoubleFunction<Reference> numbers) {
    var value = new ExpressionValue(numbers, 1);
    var links = new ArrayList<Reference>();
    var at = gradient;
    links.add(at);
    var shares = Share.of(at);
    while (!shares.isEmpty()) {
      double most = -1;
      for (var share : shares) {
        double size = Math.abs(value.of(share.local()) * numbers.applyAsDouble(share.behind()));
        if (size > most) {
          most = size;
          at = share.behind();
        }
      }
      if (most < 0) {
        return links;
      }
      links.add(at);
      shares = Share.of(at);
    }
    return links;
  }
}
