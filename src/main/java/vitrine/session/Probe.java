package vitrine.session;

import java.util.List;

/**
 * What a view needs to see: the numbers of one node, taken somewhere.
 *
 * <p>Written {@code node@at}, which is also how a shown number names its tensor.
 *
 * @param node the node's name, such as {@code layer1.output}
 * @param at where its numbers are taken
 */
public record Probe(String node, At at) {
  /**
   * Where numbers are taken.
   *
   * @param place the kind of place
   * @param index the example's number for {@link Place#EXAMPLE} and {@link Place#TEST_EXAMPLE}, the
   *     points a side for {@link Place#GRID}; else 0
   */
  public record At(Place place, int index) {}

  /** The kinds of place. */
  public enum Place {
    /** The kept numbers themselves: weights, biases, rates. */
    PARAMETERS,
    /** One training example. */
    EXAMPLE,
    /** One test example. */
    TEST_EXAMPLE,
    /** The example that the visitor gives by hand. */
    OWN,
    /** The examples of the last batch; gradients are summed over them. */
    BATCH,
    /** All training examples. */
    TRAIN,
    /** All test examples. */
    TEST,
    /** An even grid of points over the plane, ends included, row by row from the lowest y up. */
    GRID;

    /** Whether it is written with a number. */
    boolean isNumbered() {
      return this == EXAMPLE || this == TEST_EXAMPLE || this == GRID;
    }
  }

  /** The kept numbers of {@code node}: shape of the node. */
  public static Probe parameters(String node) {
    return new Probe(node, new At(Place.PARAMETERS, 0));
  }

  /** {@code node} for training example {@code index}. */
  public static Probe example(String node, int index) {
    return new Probe(node, new At(Place.EXAMPLE, index));
  }

  /** {@code node} for test example {@code index}. */
  public static Probe testExample(String node, int index) {
    return new Probe(node, new At(Place.TEST_EXAMPLE, index));
  }

  /** {@code node} for the example that the visitor gives by hand. */
  public static Probe own(String node) {
    return new Probe(node, new At(Place.OWN, 0));
  }

  /** {@code node} over a grid of {@code side} × {@code side} points: side² × the node's size. */
  public static Probe grid(String node, int side) {
    return new Probe(node, new At(Place.GRID, side));
  }

  /** {@code node} for the examples of the batch at hand. */
  public static Probe batch(String node) {
    return new Probe(node, new At(Place.BATCH, 0));
  }

  /** {@code node} over all training examples. */
  public static Probe train(String node) {
    return new Probe(node, new At(Place.TRAIN, 0));
  }

  /** {@code node} over all test examples. */
  public static Probe test(String node) {
    return new Probe(node, new At(Place.TEST, 0));
  }

  /**
   * The probe that {@code text} writes, such as {@code output@grid100} or {@code
   * layer1.weight@parameters}; without an @ it is at the parameters.
   *
   * @throws Refusal if it writes none
   */
  public static Probe parse(String text) {
    int at = text.indexOf('@');
    if (at < 0) {
      return parameters(text);
    }
    var where = text.substring(at + 1);
    for (var place : Place.values()) {
      var word = word(place);
      boolean numbered = place.isNumbered();
      if (where.startsWith(word) && numbered == (where.length() > word.length())) {
        double index = numbered ? Numerals.parse(where.substring(word.length())) : 0;
        if (index >= 0 && index <= 1_000_000 && index == (int) index && at > 0) {
          return new Probe(text.substring(0, at), new At(place, (int) index));
        }
      }
    }
    throw new Refusal("refused.probe", Sentence.excerpt(text));
  }

  /** Whether two lists name the same probes in the same order. */
  static boolean areSame(List<Probe> some, List<Probe> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; same && i < some.size(); i++) {
      same = some.get(i).equals(others.get(i));
    }
    return same;
  }

  @Override
  public String toString() {
    return node + "@" + word(at.place) + (at.place.isNumbered() ? Integer.toString(at.index) : "");
  }

  private static String word(Place place) {
    return switch (place) {
      case PARAMETERS -> "parameters";
      case EXAMPLE -> "example";
      case BATCH -> "batch";
      case TRAIN -> "train";
      case TEST, TEST_EXAMPLE -> "test";
      case OWN -> "own";
      case GRID -> "grid";
    };
  }
}
