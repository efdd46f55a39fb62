package vitrine.bench.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.data.Feature;
import vitrine.session.Numerals;
import vitrine.session.Refusal;
import vitrine.session.Sentence;
import vitrine.session.Setting;
import vitrine.session.Settings;

/**
 * One wish to have something measured, checked: whatever is wrong with it is refused in one
 * sentence.
 *
 * @param benchmark what to measure
 * @param options with what sizes
 * @param backend on which backend; empty to have the page choose
 */
public record Request(Benchmark benchmark, Settings options, String backend) {
  private static final String BACKEND = "backend";

  /** A benchmark as it usually is, on that backend. */
  public static Request usual(Benchmark benchmark, String backend) {
    return new Request(benchmark, benchmark.options().fallbacks(), backend);
  }

  /** The benchmark's name, and the options that are not the usual ones: {@code matmul n=512}. */
  public String title() {
    var title = new StringBuilder(benchmark.key());
    for (var option : options.differencesFrom(benchmark.options().fallbacks()).entrySet()) {
      title.append(' ').append(option.getKey()).append('=').append(option.getValue());
    }
    return title.toString();
  }

  /**
   * Reads what a script of the page asks for.
   *
   * @param name of the benchmark
   * @param given its options by name, as JSON knows them, or null for none
   * @throws Refusal if anything is amiss
   */
  public static Request read(@Nullable Object name, @Nullable Object given) {
    var benchmark = name instanceof String key ? Benchmark.find(key) : null;
    if (benchmark == null) {
      throw new Refusal("refused.bench.name", join(Benchmark.keys()));
    }
    if (given != null && !(given instanceof Map<?, ?>)) {
      throw new Refusal("refused.bench.options", names(benchmark));
    }
    var options = benchmark.options().fallbacks();
    var backend = "";
    for (var entry : (given == null ? Map.<String, Object>of() : (Map<?, ?>) given).entrySet()) {
      var key = (String) entry.getKey();
      var setting = benchmark.options().find(key);
      if (key.equals(BACKEND)) {
        backend = backend(entry.getValue());
      } else if (setting == null) {
        throw new Refusal(
            "refused.bench.option", Sentence.excerpt(key), benchmark.key(), names(benchmark));
      } else {
        options = options.with(key, text(setting, entry.getValue()));
      }
    }
    return new Request(benchmark, options, backend);
  }

  private static String backend(@Nullable Object value) {
    if (value instanceof String name && !name.isEmpty()) {
      return name;
    }
    throw new Refusal("refused.bench.backend.text");
  }

  /** The canonical text of an option; sizes and features are lists in scripts. */
  private static String text(Setting setting, @Nullable Object value) {
    return switch (setting.type()) {
      case WHOLE -> {
        if (value instanceof Double number && isWhole(setting, number)) {
          yield Numerals.write(number);
        }
        throw new Refusal("refused.bench.whole", setting.key(), low(setting), high(setting));
      }
      case SIZES -> sizes(setting, value);
      case CHOICE -> {
        if (value instanceof String choice && setting.choices().contains(choice)) {
          yield choice;
        }
        throw new Refusal("refused.bench.choice", setting.key(), join(setting.choices()));
      }
      default -> features(setting, value);
    };
  }

  private static String sizes(Setting setting, @Nullable Object value) {
    var sizes = new ArrayList<String>();
    if (value instanceof List<?> list && list.size() >= 2 && list.size() <= setting.most()) {
      for (var entry : list) {
        if (entry instanceof Double number && isWhole(setting, number)) {
          sizes.add(Numerals.write(number));
        }
      }
      if (sizes.size() == list.size()) {
        return String.join(",", sizes);
      }
    }
    throw new Refusal(
        "refused.bench.sizes",
        setting.key(),
        Integer.toString(setting.most()),
        low(setting),
        high(setting));
  }

  private static String features(Setting setting, @Nullable Object value) {
    var keys = new ArrayList<String>();
    if (value instanceof List<?> list && !list.isEmpty()) {
      for (var entry : list) {
        if (entry instanceof String key && Feature.find(key) != null && !keys.contains(key)) {
          keys.add(key);
        }
      }
      if (keys.size() == list.size()) {
        return String.join(",", keys);
      }
    }
    var known = new ArrayList<String>();
    for (var feature : Feature.values()) {
      known.add(feature.key());
    }
    throw new Refusal("refused.bench.features", setting.key(), join(known));
  }

  /** Written so that what is not a number is not whole. */
  private static boolean isWhole(Setting setting, double number) {
    return number >= setting.low() && number <= setting.high() && number == Math.floor(number);
  }

  private static String low(Setting setting) {
    return Numerals.write(setting.low());
  }

  private static String high(Setting setting) {
    return Numerals.write(setting.high());
  }

  private static String names(Benchmark benchmark) {
    var names = new ArrayList<String>();
    for (var setting : benchmark.options().settings()) {
      names.add(setting.key());
    }
    names.add(BACKEND);
    return join(names);
  }

  private static String join(List<String> words) {
    return String.join(", ", words);
  }
}
