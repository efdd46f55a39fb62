package vitrine.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vitrine.view.NumberText;

/**
 * The numbers that a lab computes from several of the network's: computed again from what {@code
 * vitrine.value} gives, by the derivation that each carries, in the plainest way.
 */
final class DerivedNumbers {
  private static final int BINS = 10;
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
  private final Map<String, Judged> judged = new HashMap<>();
  private final Map<String, List<Double>> tensors = new HashMap<>();

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
    double sum = 0;
    for (var part : derivation.split(" \\+ ")) {
      var terms = part.split(" - ");
      sum += product(terms[0]);
      for (int i = 1; i < terms.length; i++) {
        sum -= product(terms[i]);
      }
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
      return tensor(text).get(0);
    }
    var place = call.group(3) == null ? new int[0] : whole(call.group(3));
    return switch (call.group(1)) {
      case "largest" -> products(call.group(2)).stream().mapToDouble(Math::abs).max().orElse(0);
      case "spread" -> {
        var values = products(call.group(2));
        double squares = values.stream().mapToDouble(each -> each * each).sum();
        yield 3 * Math.sqrt(squares / values.size());
      }
      case "rms" -> {
        var values = products(call.group(2));
        double squares = values.stream().mapToDouble(each -> each * each).sum();
        yield Math.sqrt(squares / values.size());
      }
      case "slope", "nudge", "nudged", "after" ->
          new StepWitness(lab).of(call.group(1), call.group(2));
      default ->
          judged
              .computeIfAbsent(call.group(2), outputs -> new Judged(lab, outputs))
              .of(call.group(1), place);
    };
  }

  private static int[] whole(String places) {
    return Arrays.stream(places.split(",")).mapToInt(Integer::parseInt).toArray();
  }

  /** The numbers of a tensor, or the products of two, place by place. */
  private List<Double> products(String text) {
    var parts = text.split(" \\* ");
    var last = tensor(parts[parts.length - 1]);
    if (parts.length == 1) {
      return last;
    }
    var row = ROW.matcher(parts[0]);
    assertThat(row.matches()).as(parts[0]).isTrue();
    var weights = tensor(row.group(1) + row.group(3));
    int from = Integer.parseInt(row.group(2)) * last.size();
    return IntStream.range(0, last.size())
        .mapToObj(i -> weights.get(from + i) * last.get(i))
        .toList();
  }

  /** What {@code vitrine.value} gives, asked for once for all the numbers of one look. */
  private List<Double> tensor(String path) {
    return tensors.computeIfAbsent(path, lab::value);
  }

  /** What the network says of all examples of a set, and what it should say. */
  private static final class Judged {
    private final LabPage lab;
    private final List<Double> outputs;
    private final List<Double> labels;
    private final int width;

    /** One output tells two classes apart here; a probability does at one half. */
    private final double middle;

    Judged(LabPage lab, String place) {
      this.lab = lab;
      outputs = lab.value(place);
      var at = place.substring(place.indexOf('@'));
      boolean isNumbered = lab.refusal("vitrine.value('label" + at + "')").isEmpty();
      labels = lab.value((isNumbered ? "label" : "target") + at);
      width = outputs.size() / labels.size();
      middle = "crossEntropy".equals(lab.settings().get("loss")) ? 0.5 : 0;
    }

    double of(String function, int... place) {
      return switch (function) {
        case "confusion" -> count(i -> label(i) == place[0] && answer(i) == place[1]);
        case "accuracy" -> count(this::isRight) / labels.size();
        case "points" -> count(i -> label(i) == place[0]);
        case "precision" -> hits(place[0]) / count(i -> answer(i) == place[0]);
        case "recall" -> hits(place[0]) / count(i -> label(i) == place[0]);
        case "f1" -> {
          double precision = of("precision", place);
          double recall = of("recall", place);
          yield precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
        case "meanAbsoluteError" -> mean(i -> Math.abs(off(i)));
        case "largestError" ->
            IntStream.range(0, labels.size()).mapToDouble(i -> Math.abs(off(i))).max().orElse(0);
        case "withinBand" -> {
          double band = ((Number) lab.settings().get("band")).doubleValue();
          yield count(i -> Math.abs(off(i)) <= band) / labels.size();
        }
        case "rootMeanSquaredError" -> Math.sqrt(mean(i -> off(i) * off(i)));
        case "r2" -> {
          double middleLabel = mean(labels::get);
          double spread = mean(i -> Math.pow(labels.get(i) - middleLabel, 2));
          yield 1 - mean(i -> off(i) * off(i)) / spread;
        }
        case "claims" -> count(i -> group(i) == place[0]);
        case "claimed" -> claimed(place[0]) / of("claims", place);
        case "right" -> count(i -> group(i) == place[0] && isRight(i)) / of("claims", place);
        case "calibrationError" -> {
          double gaps = 0;
          for (int group = 0; group < BINS; group++) {
            int now = group;
            gaps += Math.abs(count(i -> group(i) == now && isRight(i)) - claimed(group));
          }
          yield gaps / labels.size();
        }
        default -> throw new AssertionError("No such derivation: " + function);
      };
    }

    private double hits(int each) {
      return count(i -> label(i) == each && isRight(i));
    }

    private double off(int example) {
      return outputs.get(example) - labels.get(example);
    }

    private double mean(IntToDoubleFunction number) {
      return IntStream.range(0, labels.size()).mapToDouble(number).average().orElse(Double.NaN);
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

    private boolean isRight(int example) {
      return label(example) == answer(example);
    }

    private int label(int example) {
      return width == 1 ? (labels.get(example) > 0 ? 1 : 0) : labels.get(example).intValue();
    }

    private int answer(int example) {
      if (width == 1) {
        return outputs.get(example) < middle ? 0 : 1;
      }
      int best = 0;
      for (int i = 1; i < width; i++) {
        if (probability(example, i) > probability(example, best)) {
          best = i;
        }
      }
      return best;
    }

    private double claim(int example) {
      return probability(example, answer(example));
    }

    /** Above 10 % and up to 20 % is group 1, and so on. */
    private int group(int example) {
      return Math.max(0, (int) Math.ceil(claim(example) * BINS) - 1);
    }

    private double probability(int example, int of) {
      return outputs.get((example * width) + of);
    }
  }
}
