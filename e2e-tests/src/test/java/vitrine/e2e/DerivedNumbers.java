package vitrine.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vitrine.view.NumberText;

/**
 * The numbers that a lab computes from several of the network's: computed again from what {@code
 * vitrine.value} gives, by the derivation that each carries, in the plainest way.
 */
final class DerivedNumbers {
  private static final int CLASSES = 10;
  private static final int PATIENCE_MILLIS = 20_000;

  /** All of one moment. */
  private static final String IN_SIGHT =
      """
      part => [...part.querySelectorAll('[data-derived]')]
          .filter(each => each.checkVisibility() && each.textContent !== '')
          .map(each => [each.dataset.derived, each.dataset.format, each.textContent])\
      """;

  /** A function of whole tensors, which may have a place: {@code confusion(output@test)[3,5]}. */
  private static final Pattern CALL = Pattern.compile("(\\w+)\\((.*)\\)(?:\\[([\\d,]+)])?");

  /** A neuron's row of weights. */
  private static final Pattern ROW = Pattern.compile("(.+\\.weight)\\[(\\d+)](@parameters)");

  private final LabPage lab;
  private @Nullable HeldOut heldOut;

  private DerivedNumbers(LabPage lab) {
    this.lab = lab;
  }

  /** As soon as they have come, all such numbers within a part are what their derivations give. */
  static void assertThatAllAreTrue(LabPage lab, String within, int atLeast) {
    try {
      lab.page()
          .waitForCondition(
              () -> inSight(lab, within).size() >= atLeast && untrue(lab, within).isEmpty(),
              new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
    } catch (TimeoutError late) {
      assertThat(inSight(lab, within)).hasSizeGreaterThanOrEqualTo(atLeast);
      assertThat(untrue(lab, within)).isEmpty();
    }
  }

  @SuppressWarnings("unchecked")
  private static List<List<String>> inSight(LabPage lab, String within) {
    return (List<List<String>>) lab.lab().locator(within).first().evaluate(IN_SIGHT);
  }

  private static List<String> untrue(LabPage lab, String within) {
    var numbers = new DerivedNumbers(lab);
    var untrue = new ArrayList<String>();
    for (var number : inSight(lab, within)) {
      double value = numbers.of(number.get(0));
      if (!isShown(NumberText.of(number.get(1)), value, number.get(2))) {
        untrue.add(number.get(0) + " is " + value + " but shown as " + number.get(2));
      }
    }
    return untrue;
  }

  /** Sums in another order may differ by a last bit, which may turn a rounding. */
  private static boolean isShown(NumberText format, double value, String text) {
    double bit = Math.max(1, Math.abs(value)) * 1e-6;
    return format.write(value).equals(text)
        || format.write(value + bit).equals(text)
        || format.write(value - bit).equals(text);
  }

  /** The number that a derivation gives. */
  private double of(String derivation) {
    var terms = derivation.split(" - ");
    double sum = product(terms[0]);
    for (int i = 1; i < terms.length; i++) {
      sum -= product(terms[i]);
    }
    return sum;
  }

  private double product(String term) {
    double product = 1;
    for (var factor : factors(term)) {
      product *= factor(factor);
    }
    return product;
  }

  private static List<String> factors(String term) {
    return term.contains("(")
        ? Arrays.asList(term.split(" \\* (?=\\w+\\()", 2))
        : List.of(term.split(" \\* "));
  }

  private double factor(String text) {
    if (text.matches("-?[\\d.]+")) {
      return Double.parseDouble(text);
    }
    var call = CALL.matcher(text);
    if (!call.matches()) {
      return lab.value(text).get(0);
    }
    var place = call.group(3) == null ? new int[0] : whole(call.group(3));
    return switch (call.group(1)) {
      case "largest" -> products(call.group(2)).stream().mapToDouble(Math::abs).max().orElse(0);
      case "spread" -> {
        var values = products(call.group(2));
        double squares = values.stream().mapToDouble(each -> each * each).sum();
        yield 3 * Math.sqrt(squares / values.size());
      }
      case "slope", "nudge", "nudged", "after" ->
          new StepWitness(lab).of(call.group(1), call.group(2));
      default -> heldOut().of(call.group(1), place);
    };
  }

  private HeldOut heldOut() {
    var known = heldOut == null ? new HeldOut(lab) : heldOut;
    heldOut = known;
    return known;
  }

  private static int[] whole(String places) {
    return Arrays.stream(places.split(",")).mapToInt(Integer::parseInt).toArray();
  }

  /** The numbers of a tensor, or the products of two, place by place. */
  private List<Double> products(String text) {
    var parts = text.split(" \\* ");
    var last = lab.value(parts[parts.length - 1]);
    if (parts.length == 1) {
      return last;
    }
    var row = ROW.matcher(parts[0]);
    assertThat(row.matches()).as(parts[0]).isTrue();
    var weights = lab.value(row.group(1) + row.group(3));
    int from = Integer.parseInt(row.group(2)) * last.size();
    return IntStream.range(0, last.size())
        .mapToObj(i -> weights.get(from + i) * last.get(i))
        .toList();
  }

  /** What the network says of all held-out images. */
  private static final class HeldOut {
    private final List<Double> outputs;
    private final List<Double> labels;

    HeldOut(LabPage lab) {
      outputs = lab.value("output@test");
      labels = lab.value("label@test");
    }

    double of(String function, int... place) {
      return switch (function) {
        case "confusion" -> count(i -> label(i) == place[0] && answer(i) == place[1]);
        case "accuracy" -> count(this::isRight) / labels.size();
        case "claims" -> count(i -> group(i) == place[0]);
        case "claimed" -> claimed(place[0]) / of("claims", place);
        case "right" -> count(i -> group(i) == place[0] && isRight(i)) / of("claims", place);
        case "calibrationError" -> {
          double gaps = 0;
          for (int group = 0; group < CLASSES; group++) {
            int now = group;
            gaps += Math.abs(count(i -> group(i) == now && isRight(i)) - claimed(group));
          }
          yield gaps / labels.size();
        }
        default -> throw new AssertionError("No such derivation: " + function);
      };
    }

    private double claimed(int group) {
      return IntStream.range(0, labels.size())
          .filter(i -> group(i) == group)
          .mapToDouble(this::claim)
          .sum();
    }

    private double count(IntPredicate which) {
      return IntStream.range(0, labels.size()).filter(which).count();
    }

    private boolean isRight(int image) {
      return label(image) == answer(image);
    }

    private int label(int image) {
      return labels.get(image).intValue();
    }

    private int answer(int image) {
      int best = 0;
      for (int i = 1; i < CLASSES; i++) {
        if (probability(image, i) > probability(image, best)) {
          best = i;
        }
      }
      return best;
    }

    private double claim(int image) {
      return probability(image, answer(image));
    }

    /** Above 10 % and up to 20 % is group 1, and so on. */
    private int group(int image) {
      return Math.max(0, (int) Math.ceil(claim(image) * CLASSES) - 1);
    }

    private double probability(int image, int digit) {
      return outputs.get((image * CLASSES) + digit);
    }
  }
}
