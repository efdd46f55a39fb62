package vitrine.app.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import vitrine.app.api.Promised;
import vitrine.bench.BenchLine;
import vitrine.bench.Result;
import vitrine.bench.work.Benchmark;
import vitrine.bench.work.Request;
import vitrine.browser.Deferred;
import vitrine.browser.PlainValue;
import vitrine.browser.ScriptObject;
import vitrine.session.Sentence;
import vitrine.view.Texts;

/** {@code window.vitrine} of this page: what scripts can have measured. Version 1. */
final class BenchApi {
  private final BenchLine line;
  private final Texts texts;
  private final Deferred ready = new Deferred();

  private BenchApi(BenchLine line, Texts texts) {
    this.line = line;
    this.texts = texts;
  }

  /** Publishes the API. */
  static BenchApi publish(BenchLine line, Texts texts) {
    var api = new BenchApi(line, texts);
    ScriptObject.empty()
        .with("version", text("1"))
        .with("ready", api.ready.promise())
        .method(
            "benchmarks", given -> Promised.of(texts, answer -> answer.resolve(Benchmark.keys())))
        .method("bench", given -> Promised.of(texts, answer -> api.bench(given, answer)))
        .publish("vitrine");
    return api;
  }

  /** The engine answers. */
  void ready() {
    ready.resolve(text("ready"));
  }

  private void bench(JSObject given, Promised answer) {
    var arguments = PlainValue.toJava(given) instanceof List<?> list ? list : List.of();
    var request = Request.read(argument(arguments, 0), argument(arguments, 1));
    line.measure(
        request,
        new BenchLine.Listener() {
          @Override
          public void progressed(double share) {}

          @Override
          public void measured(Result result) {
            answer.resolve(plain(result));
          }

          @Override
          public void refused(Sentence sentence) {
            answer.refuse(sentence);
          }
        });
  }

  private static @Nullable Object argument(List<?> given, int index) {
    return index < given.size() ? given.get(index) : null;
  }

  private static Map<String, @Nullable Object> plain(Result result) {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    plain.put("name", result.name());
    plain.put("backend", result.backend());
    plain.put("unit", result.unit().symbol());
    plain.put("value", result.value());
    plain.put("samples", result.samples());
    plain.put("warmup", result.warmup());
    return plain;
  }

  @JSBody(params = "text", script = "return text;")
  private static native JSObject text(String text);
}
