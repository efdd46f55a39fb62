package vitrine.view.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import vitrine.compute.graph.Affine;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.Expression;
import vitrine.compute.graph.Expression.Reference;
import vitrine.session.Numerals;
import vitrine.view.NumberText;

/**
 * Writes where a number comes from: with names, with live values, in words, and which numbers it is
 * made of.
 */
public final class Formula {
  /** Sums of more terms than this show their beginning and their end. */
  private static final int MOST_TERMS = 12;

  private static final int FIRST_TERMS = 5;

  private final NumberNames symbols;
  private final NumberText format;

  /** A writer that names numbers by {@code symbols} and writes values in {@code format}. */
  public Formula(NumberNames symbols, NumberText format) {
    this.symbols = symbols;
    this.format = format;
  }

  /**
   * Where a number comes from: its node's own explanation, but an activation shows the weighted sum
   * that it bends.
   */
  public static Expression of(Reference number) {
    var node = number.node();
    var explained = node.operation().explain(node, number.row(), number.place());
    if (node.operation() instanceof Bend) {
      var sum = node.inputs().get(0);
      if (sum.operation() instanceof Affine) {
        var inside = sum.operation().explain(sum, number.row(), number.place());
        return explained instanceof Expression.Applied applied
            ? new Expression.Applied(applied.function(), inside)
            : inside;
      }
    }
    return explained;
  }

  /** {@code symbol = formula}, with names. */
  public Markup named(Reference number) {
    return equation(symbols.symbol(number).opening(number), named(of(number)));
  }

  /** The formula with names. */
  public Markup named(Expression expression) {
    return write(expression, number -> symbols.symbol(number).opening(number), false);
  }

  /**
   * {@code value = formula}, with live values.
   *
   * @param numbers the value of each number
   */
  public Markup live(Reference number, ToDoubleFunction<Reference> numbers) {
    return equation(value(number, numbers), live(of(number), numbers));
  }

  /** The formula with live values; each says which number it is, and how it is written. */
  public Markup live(Expression expression, ToDoubleFunction<Reference> numbers) {
    return write(expression, number -> value(number, numbers), true);
  }

  /** The formula in words, each number with its value. */
  public String spoken(Expression expression, ToDoubleFunction<Reference> numbers) {
    return new SpokenFormula(symbols, format, numbers).of(expression);
  }

  /** The numbers that a formula is made of, each once, in reading order. */
  public static List<Reference> references(Expression expression) {
    var found = new ArrayList<Reference>();
    collect(expression, found);
    return found;
  }

  private static void collect(Expression expression, List<Reference> found) {
    if (expression instanceof Reference number) {
      if (found.indexOf(number) < 0) {
        found.add(number);
      }
    } else {
      for (var part : ExpressionParts.of(expression)) {
        collect(part, found);
      }
    }
  }

  private static Markup equation(Markup left, Markup right) {
    return Markup.of("mrow", left, Markup.sign("="), right);
  }

  private Markup value(Reference number, ToDoubleFunction<Reference> numbers) {
    return Markup.leaf("mn", format.write(numbers.applyAsDouble(number)))
        .with("data-value", symbols.path(number))
        .with("data-format", format.toString())
        .opening(number);
  }

  private Markup write(Expression expression, Function<Reference, Markup> numbers, boolean live) {
    if (expression instanceof Reference number) {
      return numbers.apply(number);
    }
    if (expression instanceof Expression.Origin origin) {
      return numbers.apply(origin.reference());
    }
    if (expression instanceof Expression.Constant constant) {
      return Markup.leaf("mn", Numerals.write(constant.value()));
    }
    if (expression instanceof Expression.Sum sum) {
      return joined(sum.terms(), "+", numbers, live);
    }
    if (expression instanceof Expression.Product product) {
      return joined(product.factors(), "·", numbers, live);
    }
    var parts = new ArrayList<Markup>();
    for (var part : ExpressionParts.of(expression)) {
      parts.add(write(part, numbers, live));
    }
    var first = parts.get(0);
    if (expression instanceof Expression.Difference difference) {
      var right = bracketed(difference.right(), parts.get(1), live);
      return Markup.of("mrow", first, Markup.sign("−"), right);
    }
    if (expression instanceof Expression.Quotient) {
      return Markup.of("mfrac", first, parts.get(1));
    }
    if (expression instanceof Expression.Squared squared) {
      // a symbol with a layer's number above has no room for another
      boolean hasAbove = first.tag().equals("msup") || first.tag().equals("msubsup");
      boolean simple = squared.base() instanceof Reference && !live && !hasAbove;
      return Markup.of("msup", simple ? first : first.inBrackets(), Markup.leaf("mn", "2"));
    }
    if (expression instanceof Expression.Applied applied) {
      return Markup.of("mrow", Markup.leaf("mi", applied.function()), first.inBrackets());
    }
    if (expression instanceof Expression.Slope slope) {
      var function = Markup.leaf("mi", slope.function());
      var slopeSign = Markup.of("msup", function, Markup.sign("′"));
      return Markup.of("mrow", slopeSign, first.inBrackets());
    }
    if (expression instanceof Expression.Largest) {
      return Markup.of("mrow", Markup.leaf("mi", "max"), listed(parts).inBrackets());
    }
    if (expression instanceof Expression.Chosen) {
      var place = parts.remove(parts.size() - 1);
      return Markup.of("msub", listed(parts).inBrackets(), place);
    }
    var examples = Markup.leaf("mtext", symbols.texts().of("formula.examples"));
    var over =
        expression instanceof Expression.MeanOverRows
            ? Markup.leaf("mi", symbols.texts().of("formula.mean"))
            : Markup.sign("∑");
    return Markup.of("mrow", Markup.of("munder", over, examples), first.inBrackets());
  }

  private static Markup listed(List<Markup> parts) {
    var row = new ArrayList<Markup>();
    for (int i = 0; i < parts.size(); i++) {
      if (i < FIRST_TERMS || i == parts.size() - 1 || parts.size() <= MOST_TERMS) {
        if (i > 0) {
          row.add(Markup.sign(","));
        }
        row.add(parts.get(i));
      } else if (i == FIRST_TERMS) {
        row.add(Markup.sign(", …"));
      }
    }
    return Markup.row(row);
  }

  private Markup joined(
      List<Expression> parts, String sign, Function<Reference, Markup> numbers, boolean live) {
    var row = new ArrayList<Markup>();
    int count = parts.size();
    for (int i = 0; i < count; i++) {
      if (count > MOST_TERMS && i >= FIRST_TERMS && i < count - 1) {
        if (i == FIRST_TERMS) {
          row.add(Markup.sign(sign));
          row.add(Markup.sign("…"));
        }
        continue;
      }
      if (i > 0) {
        row.add(Markup.sign(sign));
      }
      var part = write(parts.get(i), numbers, live);
      row.add(i == 0 && sign.equals("+") ? part : bracketed(parts.get(i), part, live));
    }
    return Markup.row(row);
  }

  /** Brackets around what would read otherwise without: a sum in a product, a negative number. */
  private static Markup bracketed(Expression expression, Markup written, boolean live) {
    boolean compound =
        expression instanceof Expression.Sum || expression instanceof Expression.Difference;
    boolean negative = live && written.text().startsWith("−");
    return compound || negative ? written.inBrackets() : written;
  }
}
