package vitrine.tours.reckoning;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vitrine.compute.numeric.Power;
import vitrine.session.Numerals;

/**
 * A calculation over what is known of the live network: the right answer to a question, a condition
 * of a goal. A truth is 1 or 0; what cannot be known is NaN, and no condition over it holds.
 */
public sealed interface Reckoning {
  /** The number that it comes to. */
  double value(Facts facts);

  /** Adds the names that it asks for. */
  void collect(Set<String> names);

  /** Whether it holds. */
  default boolean holds(Facts facts) {
    double value = value(facts);
    return value != 0 && !Double.isNaN(value);
  }

  /** The names it asks for, in the order of the alphabet; a setting as {@code setting.<key>}. */
  default Set<String> names() {
    var names = new TreeSet<String>();
    collect(names);
    return names;
  }

  /** A number written down. */
  record Constant(double value) implements Reckoning {
    @Override
    public double value(Facts facts) {
      return value;
    }

    @Override
    public void collect(Set<String> names) {}
  }

  /** A number of the network by name; NaN where the name is that of several. */
  record Named(String name) implements Reckoning {
    @Override
    public double value(Facts facts) {
      if (name.startsWith(Facts.SETTING)) {
        return Numerals.parse(facts.word(name.substring(Facts.SETTING.length())));
      }
      var block = facts.block(name);
      return block == null || block.length != 1 ? Double.NaN : block[0];
    }

    @Override
    public void collect(Set<String> names) {
      names.add(name);
    }
  }

  /** Whether a setting has a value, compared as it is written. */
  record Is(String key, String word) implements Reckoning {
    @Override
    public double value(Facts facts) {
      return facts.word(key).equals(word) ? 1 : 0;
    }

    @Override
    public void collect(Set<String> names) {
      names.add(Facts.SETTING + key);
    }
  }

  /** A function of some numbers, or of all numbers of one name. */
  record Applied(String function, List<Reckoning> of) implements Reckoning {
    public Applied {
      of = List.copyOf(of);
    }

    @Override
    public double value(Facts facts) {
      var first = of.get(0);
      if (of.size() == 1 && first instanceof Named named && Functions.isOfBlock(function)) {
        var block = facts.block(named.name);
        return block == null ? Double.NaN : Functions.ofBlock(function, block);
      }
      var numbers = new double[of.size()];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = of.get(i).value(facts);
      }
      return Functions.isOfBlock(function)
          ? Functions.ofBlock(function, numbers)
          : Functions.ofNumber(function, numbers[0]);
    }

    @Override
    public void collect(Set<String> names) {
      for (var part : of) {
        part.collect(names);
      }
    }
  }

  /** Two numbers joined by a sign of arithmetic or of comparison, or two truths by a word. */
  record Joined(String sign, Reckoning left, Reckoning right) implements Reckoning {
    @Override
    public double value(Facts facts) {
      double x = left.value(facts);
      double y = right.value(facts);
      return switch (sign) {
        case "+" -> x + y;
        case "-" -> x - y;
        case "*" -> x * y;
        case "/" -> x / y;
        case "^" -> Power.pow(x, y);
        case "and" -> truth(left.holds(facts) && right.holds(facts));
        case "or" -> truth(left.holds(facts) || right.holds(facts));
        case "<" -> truth(x < y);
        case "<=" -> truth(x <= y);
        case ">" -> truth(x > y);
        case ">=" -> truth(x >= y);
        case "!=" -> truth(x < y || x > y);
        default -> truth(x == y);
      };
    }

    @Override
    public void collect(Set<String> names) {
      left.collect(names);
      right.collect(names);
    }

    private static double truth(boolean holds) {
      return holds ? 1 : 0;
    }
  }
}
