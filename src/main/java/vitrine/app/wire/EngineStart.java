package vitrine.app.wire;

/** Hears how an engine starts. */
public interface EngineStart {
  /** Its worker runs and now loads the engine. */
  void begun();

  /** It hears, as {@code wasm} or {@code js}. */
  void ready(String engine);

  /** It has failed before it was ready. */
  void failed(String reason);
}
