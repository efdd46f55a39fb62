package vitrine.compute.graph;

import java.util.List;

/**
 * Where a single number comes from, as a small tree over other single numbers: the formula that a
 * visitor opens.
 *
 * <p>Views write it twice, once with names and once with live values; each {@link Reference} can be
 * opened in turn.
 */
public sealed interface Expression {
  /**
   * A single number of a node: the block of example {@code row} (0 without rows), number {@code
   * place} in it.
   */
  record Reference(Node node, int row, int place) implements Expression {}

  /** A number that is part of the formula itself. */
  record Constant(double value) implements Expression {}

  /** Terms added up in this order. */
  record Sum(List<Expression> terms) implements Expression {
    public Sum {
      terms = List.copyOf(terms);
    }
  }

  /** Factors multiplied in this order. */
  record Product(List<Expression> factors) implements Expression {
    public Product {
      factors = List.copyOf(factors);
    }
  }

  /** {@code left − right}. */
  record Difference(Expression left, Expression right) implements Expression {}

  /** {@code above / below}. */
  record Quotient(Expression above, Expression below) implements Expression {}

  /** {@code base}². */
  record Squared(Expression base) implements Expression {}

  /** A function by its usual name, such as tanh, of one argument. */
  record Applied(String function, Expression argument) implements Expression {}

  /** The slope of a function at one argument. */
  record Slope(String function, Expression argument) implements Expression {}

  /** A sum over the rows at hand of a term shown for the first of them. */
  record OverRows(Expression term) implements Expression {}

  /** A mean over the rows at hand of a term shown for the first of them. */
  record MeanOverRows(Expression term) implements Expression {}

  /** A number that comes from outside: typed, drawn by the seed, or read from the data. */
  record Origin(Reference reference) implements Expression {}

  /** {@code a · b · …}. */
  static Expression product(Expression... factors) {
    return new Product(List.of(factors));
  }
}
