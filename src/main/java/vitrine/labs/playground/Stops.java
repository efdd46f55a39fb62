package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Graph;
import vitrine.labs.frame.Measures;
import vitrine.session.Numerals;
import vitrine.session.Probe;
import vitrine.session.Sentence;
import vitrine.session.Settings;
import vitrine.training.EarlyStopping;

/**
 * When a run that plays stops by itself, and why. While a condition is set, the network is judged
 * at the end of each epoch; a condition speaks in the epoch in which it comes to hold, so that a
 * run that is asked to goes on.
 */
final class Stops {
  private static final double PERCENT = 100;
  private static final double SHOWN = 10_000;

  /** A training loss that falls by less than a hundredth has not improved. */
  private static final double LEAST_GAIN = 0.01;

  private final EarlyStopping training = new EarlyStopping(LEAST_GAIN);
  private final EarlyStopping test = new EarlyStopping();
  private int judged = -1;
  private double loss = Double.NaN;
  private double accuracy = Double.NaN;
  private double lossBefore = Double.NaN;
  private double accuracyBefore = Double.NaN;

  /** Whether any condition is set. */
  static boolean areSet(Settings settings) {
    for (var setting : RunSettings.STOPS) {
      if (settings.number(setting.key()) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether both set the same conditions. */
  static boolean areSame(Settings some, Settings others) {
    for (var setting : RunSettings.STOPS) {
      if (!some.text(setting.key()).equals(others.text(setting.key()))) {
        return false;
      }
    }
    return true;
  }

  /** Nothing has been judged yet. */
  void forget() {
    restore(new double[0]);
  }

  /** Judges the network after {@code epoch} epochs, unless that has been done. */
  void judge(int epoch, Graph graph, Function<List<Probe>, List<double[]>> read) {
    if (judged == epoch) {
      return;
    }
    var measures = read.apply(Measures.probes(graph));
    lossBefore = loss;
    accuracyBefore = accuracy;
    loss = measures.get(1)[0];
    accuracy = measures.size() > 3 ? measures.get(3)[0] : Double.NaN;
    training.take(epoch, measures.get(0)[0]);
    test.take(epoch, loss);
    judged = epoch;
  }

  /** Why a run should stop after {@code epoch} epochs; null if nothing speaks for it. */
  @Nullable Sentence reason(Settings settings, int epoch) {
    if (judged != epoch || epoch == 0) {
      return null;
    }
    if (settings.whole("stopEpochs") == epoch) {
      return Sentence.of("stop.epochs", Integer.toString(epoch));
    }
    double low = settings.number("stopLoss");
    // Written so that what is not known yet has not been reached before.
    if (low > 0 && loss <= low && !(lossBefore <= low)) {
      return Sentence.of("stop.loss", shown(loss), Numerals.write(low), Integer.toString(epoch));
    }
    double high = settings.number("stopAccuracy");
    if (high > 0 && accuracy * PERCENT >= high && !(accuracyBefore * PERCENT >= high)) {
      return Sentence.of(
          "stop.accuracy",
          shown(accuracy * PERCENT),
          Numerals.write(high),
          Integer.toString(epoch));
    }
    var flat = waited("stop.plateau", training, settings.whole("plateau"));
    return flat != null ? flat : waited("stop.patience", test, settings.whole("patience"));
  }

  private static @Nullable Sentence waited(String key, EarlyStopping watch, int most) {
    return most > 0 && watch.waited() > 0 && watch.waited() % most == 0
        ? Sentence.of(
            key,
            Integer.toString(watch.waited()),
            shown(watch.lowest()),
            Integer.toString(watch.lowestEpoch()))
        : null;
  }

  private static String shown(double value) {
    return Numerals.write(Math.round(value * SHOWN) / SHOWN);
  }

  /** Whether there is anything to keep. */
  boolean haveJudged() {
    return judged >= 0 && Double.isFinite(training.lowest()) && Double.isFinite(test.lowest());
  }

  /** What {@link #restore} needs. */
  double[] state() {
    var state = new ArrayList<Double>(List.of((double) judged, loss, known(accuracy)));
    for (var watch : List.of(training, test)) {
      for (double number : watch.state()) {
        state.add(number);
      }
    }
    var numbers = new double[state.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = state.get(i);
    }
    return numbers;
  }

  /** Goes on from a state; from the beginning if it is none. */
  void restore(double[] state) {
    boolean isOne = state.length == 9;
    judged = isOne ? (int) state[0] : -1;
    loss = isOne ? state[1] : Double.NaN;
    accuracy = isOne && state[2] >= 0 ? state[2] : Double.NaN;
    training.restore(isOne ? part(state, 3) : new double[0]);
    test.restore(isOne ? part(state, 6) : new double[0]);
  }

  /** A checkpoint holds numbers only. */
  private static double known(double value) {
    return Double.isNaN(value) ? -1 : value;
  }

  private static double[] part(double[] state, int from) {
    return new double[] {state[from], state[from + 1], state[from + 2]};
  }
}
