package vitrine.tours.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vitrine.session.Numerals;
import vitrine.tours.reckoning.Facts;

/**
 * Brings the lab beside a tour to what a step asks for, and reads what questions need to know. Only
 * the latest wish counts: answers to an earlier one are dropped.
 */
public final class LabDriver {
  private static final List<String> OF_STATE = List.of("hidden", "layers", "parameters");

  private static final Outcome NOBODY =
      new Outcome() {
        @Override
        public void done() {}

        @Override
        public void failed(String reason) {}
      };

  private final LabLine line;
  private String lab = "";
  private boolean isOpen;
  private int wish;

  /** A driver of the lab at the other end of {@code line}. */
  public LabDriver(LabLine line) {
    this.line = line;
  }

  /** Hears how a wish ended. */
  public interface Outcome {
    /** It is as wished. */
    void done();

    /** It is not, for that reason; an empty one if the lab does not answer at all. */
    void failed(String reason);
  }

  /** Shows a state, whatever was shown before. */
  public void show(LabState state, Outcome outcome) {
    var run = new Run(outcome, true);
    if (lab.equals(state.lab()) && isOpen) {
      describe(state, run);
      return;
    }
    lab = state.lab();
    isOpen = false;
    line.open(
        lab,
        () -> {
          isOpen = true;
          if (run.isCurrent()) {
            describe(state, run);
          }
        },
        () -> run.fail(""));
  }

  /** Changes what is there, as a question asks before it is judged. */
  public void change(LabState state, Outcome outcome) {
    var run = new Run(outcome, true);
    if (!state.settings().isEmpty()) {
      run.call("set", state.settings());
    }
    addValues(state, run);
    if (state.steps() > 0) {
      run.call("step", List.of((double) state.steps(), state.unit()));
    }
    run.go();
  }

  /** Runs in {@code parts} equal parts and reads a metric after each. */
  public void trace(
      int steps, String unit, int parts, String metric, Consumer<double[]> taker, Outcome outcome) {
    var run = new Run(outcome, true);
    var seen = new double[parts];
    int part = steps / parts;
    for (int i = 0; i < parts; i++) {
      int place = i;
      run.call(
          "step",
          List.of((double) part, unit),
          metrics -> {
            seen[place] = metrics instanceof Map<?, ?> map ? number(map.get(metric)) : Double.NaN;
            if (place == parts - 1) {
              taker.accept(seen);
            }
          });
    }
    run.go();
  }

  /** Reads what is known under some names, and hands it over. */
  public void read(Set<String> names, Consumer<Facts> taker, Outcome outcome) {
    var run = new Run(outcome, false);
    var numbers = new HashMap<String, double[]>();
    var settings = new LinkedHashMap<String, String>();
    run.call("getState", null, state -> takeState(state, numbers, settings));
    run.call("metrics", null, metrics -> takeMetrics(metrics, numbers));
    for (var name : names) {
      boolean isTensor = name.indexOf('.') >= 0 || name.indexOf('[') >= 0 || name.indexOf('@') >= 0;
      if (isTensor && !name.startsWith(Facts.SETTING)) {
        run.calls.add(
            new Call("value", name, value -> takeTensor(name, value, numbers), refused -> true));
      }
    }
    run.call("metrics", null, ignored -> taker.accept(new Facts(numbers, settings)));
    run.go();
  }

  /** Lets presses on these parts of the lab pick them, until it is set up anew. */
  public void pick(List<String> parts) {
    var run = new Run(NOBODY, false);
    run.call("pick", parts);
    run.go();
  }

  /** Outlines a part of the lab, and hands over what it is called. */
  public void point(String part, Consumer<List<String>> taker) {
    var run = new Run(NOBODY, false);
    run.call(
        "highlight",
        List.of(part),
        told -> {
          var names = new ArrayList<String>();
          if (told instanceof List<?> all) {
            for (var each : all) {
              if (each instanceof Map<?, ?> named && named.get("name") instanceof String name) {
                names.add(name);
              }
            }
          }
          taker.accept(names);
        });
    run.go();
  }

  private void describe(LabState state, Run run) {
    run.call(
        "describe",
        null,
        description -> {
          var wanted = new LinkedHashMap<String, Object>(fallbacks(description));
          wanted.putAll(state.settings());
          run.calls.add(0, new Call("set", wanted, answer -> {}, refused -> false));
        });
    run.call("reset", null);
    addValues(state, run);
    if (state.steps() > 0) {
      run.call("step", List.of((double) state.steps(), state.unit()));
    }
    run.call("highlight", state.parts());
    run.go();
  }

  private static Map<String, Object> fallbacks(@Nullable Object description) {
    var fallbacks = new LinkedHashMap<String, Object>();
    if (description instanceof Map<?, ?> map && map.get("settings") instanceof List<?> settings) {
      for (var each : settings) {
        if (each instanceof Map<?, ?> setting && setting.get("default") != null) {
          fallbacks.put((String) setting.get("key"), setting.get("default"));
        }
      }
    }
    return fallbacks;
  }

  private static void addValues(LabState state, Run run) {
    for (var value : state.values()) {
      var payload = new ArrayList<Object>();
      payload.add(value.path());
      payload.add(value.numbers());
      run.call("setValue", payload);
    }
  }

  private static void takeState(
      @Nullable Object state, Map<String, double[]> numbers, Map<String, String> settings) {
    if (!(state instanceof Map<?, ?> map)) {
      return;
    }
    numbers.put("step", new double[] {number(map.get("step"))});
    numbers.put("running", new double[] {Boolean.TRUE.equals(map.get("running")) ? 1 : 0});
    if (map.get("structure") instanceof Map<?, ?> structure) {
      for (var name : OF_STATE) {
        numbers.put(name, new double[] {number(structure.get(name))});
      }
    }
    if (map.get("settings") instanceof Map<?, ?> values) {
      for (var entry : values.entrySet()) {
        settings.put((String) entry.getKey(), text(entry.getValue()));
      }
    }
  }

  private static void takeMetrics(@Nullable Object metrics, Map<String, double[]> numbers) {
    if (metrics instanceof Map<?, ?> map) {
      for (var entry : map.entrySet()) {
        numbers.put((String) entry.getKey(), new double[] {number(entry.getValue())});
      }
    }
  }

  private static void takeTensor(
      String name, @Nullable Object value, Map<String, double[]> numbers) {
    if (value instanceof Map<?, ?> tensor && tensor.get("data") instanceof List<?> data) {
      var block = new double[data.size()];
      for (int i = 0; i < block.length; i++) {
        block[i] = number(data.get(i));
      }
      numbers.put(name, block);
    }
  }

  private static double number(@Nullable Object value) {
    return value instanceof Double number ? number : Double.NaN;
  }

  private static String text(@Nullable Object value) {
    if (value instanceof Double number) {
      return Numerals.write(number);
    } else if (value instanceof List<?> entries) {
      var words = new ArrayList<String>();
      for (var entry : entries) {
        words.add(text(entry));
      }
      return String.join(",", words);
    } else if (value instanceof Boolean flag) {
      return flag ? "true" : "false";
    }
    return value instanceof String word ? word : "";
  }

  /** Hears why a call was refused; true if the rest may go on. */
  private interface Refused {
    boolean because(String reason);
  }

  private record Call(
      String type, @Nullable Object payload, Consumer<@Nullable Object> taker, Refused refused) {}

  /** Calls one after the other. */
  private final class Run {
    final List<Call> calls = new ArrayList<>();
    private final Outcome outcome;
    private final int number;

    /** Calls that replace those under way, or only read beside them. */
    Run(Outcome outcome, boolean isWish) {
      this.outcome = outcome;
      wish += isWish ? 1 : 0;
      number = wish;
    }

    boolean isCurrent() {
      return number == wish;
    }

    void call(String type, @Nullable Object payload) {
      call(type, payload, answer -> {});
    }

    void call(String type, @Nullable Object payload, Consumer<@Nullable Object> taker) {
      calls.add(new Call(type, payload, taker, reason -> false));
    }

    void go() {
      if (!isCurrent()) {
        return;
      }
      if (calls.isEmpty()) {
        outcome.done();
        return;
      }
      var call = calls.remove(0);
      line.call(
          call.type,
          call.payload,
          answer -> {
            if (isCurrent()) {
              call.taker.accept(answer);
              go();
            }
          },
          reason -> {
            if (call.refused.because(reason)) {
              go();
            } else {
              fail(reason);
            }
          });
    }

    void fail(String reason) {
      if (isCurrent()) {
        outcome.failed(reason);
      }
    }
  }
}
