package vitrine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.BackendFailure;
import vitrine.compute.backend.Backends;
import vitrine.compute.backend.cpu.CpuBackend;

/**
 * Which backends a model may compute on: those of this device, less those that failed in this
 * session.
 */
public final class BackendChoice {
  /** The key of the setting that names the backend wanted. */
  public static final String SETTING = "backend";

  /** The setting's value that leaves the choice to the model. */
  public static final String AUTO = "auto";

  /** Where to go on when one is missing or fails: always further down. */
  private static final List<String> LADDER = List.of("webgl", "simd", "cpu");

  private static final Backends EXACT =
      new Backends() {
        @Override
        public List<String> names() {
          return List.of("cpu");
        }

        @Override
        public Backend open(String name) {
          return new CpuBackend();
        }
      };

  private final Backends offered;
  private final List<String> avoided;
  private final DoubleSupplier millis;
  private final boolean isFirst;

  /**
   * A choice among backends.
   *
   * @param avoided names of those that failed; {@code cpu} is never avoided
   * @param millis a clock, to measure them by
   */
  public BackendChoice(Backends offered, List<String> avoided, DoubleSupplier millis) {
    this(offered, avoided, millis, false);
  }

  private BackendChoice(
      Backends offered, List<String> avoided, DoubleSupplier millis, boolean isFirst) {
    this.offered = offered;
    this.avoided = List.copyOf(avoided);
    this.millis = millis;
    this.isFirst = isFirst;
  }

  /** The exact backend alone. */
  public static BackendChoice exact() {
    return new BackendChoice(EXACT, List.of(), () -> 0);
  }

  /** The exact backend alone, in an engine that another one with more backends may follow. */
  public static BackendChoice first(DoubleSupplier millis) {
    return new BackendChoice(EXACT, List.of(), millis, true);
  }

  /** Whether settings ask for a backend that the first engine lacks. */
  static boolean wantsFast(Settings settings) {
    var wanted = settings.declaration().find(SETTING) == null ? AUTO : settings.text(SETTING);
    return !wanted.equals(AUTO) && !wanted.equals("cpu");
  }

  /** Whether a job that is too slow here is worth another engine. */
  public boolean isFirst() {
    return isFirst;
  }

  /** The device's backends. */
  public Backends backends() {
    return offered;
  }

  /** The clock. */
  public DoubleSupplier millis() {
    return millis;
  }

  /** The names of those that may be used, {@code cpu} first. */
  public List<String> names() {
    var names = new ArrayList<String>();
    for (var name : offered.names()) {
      if (name.equals("cpu") || avoided.indexOf(name) < 0) {
        names.add(name);
      }
    }
    return names;
  }

  /** The wanted backend, or the next one down that may be used. */
  public String nearest(String wanted) {
    var names = names();
    for (int i = LADDER.indexOf(wanted); i >= 0 && i < LADDER.size(); i++) {
      var name = LADDER.get(i);
      if (names.indexOf(name) >= 0) {
        return name;
      }
    }
    return "cpu";
  }

  /**
   * A fresh backend.
   *
   * @throws BackendFailure if it cannot be had after all
   */
  public Backend open(String name) {
    return offered.open(name);
  }

  /** A reason for failing as it stands in packets and message keys. */
  public static String word(BackendFailure.Reason reason) {
    return switch (reason) {
      case MISSING -> "missing";
      case LOST -> "lost";
      case MEMORY -> "memory";
      case REFUSED -> "refused";
    };
  }

  /** What does the training, and why, where {@code wanted} is the setting's value. */
  public BackendUse training(String wanted) {
    if (wanted.equals(AUTO)) {
      return BackendUse.exact(BackendUse.TRAINING);
    }
    if (isFirst && !wanted.equals("cpu")) {
      return BackendUse.makeshift(BackendUse.TRAINING);
    }
    var found = nearest(wanted);
    var why =
        found.equals(wanted)
            ? "backend.why.asked"
            : avoided.indexOf(wanted) >= 0 ? "backend.why.failed" : "backend.why.missing";
    return new BackendUse(BackendUse.TRAINING, found, Sentence.of(why, wanted));
  }
}
