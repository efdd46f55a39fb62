package vitrine.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import vitrine.view.Texts;

/** The device in words: one line for each fact, by its label. */
final class DeviceLines {
  private DeviceLines() {}

  /**
   * @param engine {@code wasm}, {@code js}, or empty as long as none runs
   */
  static Map<String, String> of(DeviceFacts facts, String engine, Texts texts) {
    var lines = new LinkedHashMap<String, String>();
    put(lines, texts, "browser", told(facts.browser(), texts));
    put(lines, texts, "system", told(facts.system(), texts));
    put(lines, texts, "cores", told(facts.cores() > 0 ? "" + facts.cores() : "", texts));
    put(
        lines,
        texts,
        "engine",
        texts.of(engine.isEmpty() ? "bench.device.engine.none" : "bench.device.engine." + engine));
    put(lines, texts, "simd", answer(facts.simd(), texts));
    put(lines, texts, "relaxed", answer(facts.relaxedSimd(), texts));
    put(lines, texts, "webgl", answer(facts.webgl(), texts));
    put(lines, texts, "gc", answer(facts.wasmGc(), texts));
    put(lines, texts, "graphics", told(facts.graphics(), texts));
    return lines;
  }

  private static void put(Map<String, String> lines, Texts texts, String key, String value) {
    lines.put(texts.of("bench.device." + key), value);
  }

  private static String told(String value, Texts texts) {
    return value.isEmpty() ? texts.of("bench.untold") : value;
  }

  private static String answer(boolean value, Texts texts) {
    return texts.of(value ? "bench.yes" : "bench.no");
  }
}
