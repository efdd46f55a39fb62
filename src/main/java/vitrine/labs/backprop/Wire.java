package vitrine.labs.backprop;

import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression;
import vitrine.compute.graph.Expression.Reference;

/**
 * One edge of the drawn computation, along which a number goes forward and blame comes back.
 *
 * @param from where the number comes from
 * @param to where it goes; null behind the loss
 * @param value the number that goes forward
 * @param local the local derivative: how fast what {@code to} gives changes with that number; null
 *     where no blame is worked out, and behind the loss
 * @param gradient the product of all local derivatives from here to the loss: the slope of the loss
 *     by the number; null where none is worked out
 */
record Wire(
    Gate from,
    @Nullable Gate to,
    Expression value,
    @Nullable Expression local,
    @Nullable Reference gradient) {

  /** The number whose slope the gradient is, to be told apart from others on the wire. */
  Reference subject() {
    var number = from.number();
    if (number != null) {
      return number;
    }
    var next = to;
    if (next == null || next.number() == null) {
      throw new IllegalStateException("A product leads to a sum.");
    }
    return next.number();
  }
}
