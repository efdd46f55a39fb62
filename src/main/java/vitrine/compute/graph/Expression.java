package vitrine.compute.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

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

  /** The largest of some numbers. */
  record Largest(List<Expression> of) implements Expression {
    public Largest {
      of = List.copyOf(of);
    }
  }

  /** One of some numbers: that at {@code place}, counted from 0. */
  record Chosen(List<Expression> from, Expression place) implements Expression {
    public Chosen {
      from = List.copyOf(from);
    }
  }

  /**
   * Number {@code place} of a node: of the block of example {@code row}, or of the one block where
   * there are no rows.
   */
  static Expression number(Node node, int row, int place) {
    return new Reference(node, node.shape().perRow() ? row : 0, place);
  }

  /** All numbers of the block of example {@code row}, or of the one block. */
  static List<Expression> block(Node node, int row) {
    var numbers = new ArrayList<Expression>();
    for (int place = 0; place < node.shape().size(); place++) {
      numbers.add(number(node, row, place));
    }
    return numbers;
  }

  /** A function of each of some numbers. */
  static List<Expression> each(List<Expression> numbers, UnaryOperator<Expression> function) {
    var results = new ArrayList<Expression>();
    for (var number : numbers) {
      results.add(function.apply(number));
    }
    return results;
  }

  /** The products of two rows of numbers, each with its own. */
  static List<Expression> pairs(List<Expression> left, List<Expression> right) {
    var products = new ArrayList<Expression>();
    for (int i = 0; i < left.size(); i++) {
      products.add(product(left.get(i), right.get(i)));
    }
    return products;
  }

  /** The sum of some numbers over how many they are. */
  static Expression mean(List<Expression> numbers) {
    return new Quotient(new Sum(numbers), new Constant(numbers.size()));
  }

  /** {@code a · b · …}. */
  static Expression product(Expression... factors) {
    return new Product(List.of(factors));
  }
}
