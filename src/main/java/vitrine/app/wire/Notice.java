package vitrine.app.wire;

import java.util.List;
import vitrine.session.Packet;

/**
 * The packets that the two ends of the line say to each other; no session hears them. {@code
 * worker.js} knows them too.
 */
public final class Notice {
  /**
   * Page to {@code worker.js}: load an engine. Texts: {@code wasm} or {@code js}, then the
   * addresses of JavaScript, WebAssembly, runtime.
   */
  public static final String LOAD = "line.load";

  /** Worker to page: its script runs and loads the engine. */
  public static final String BEGUN = "line.begun";

  /** Engine to page: it hears. Texts: {@code wasm} or {@code js}. */
  public static final String READY = "line.ready";

  /** Engine to page: it has failed and is silent from now on. Texts: the reason. */
  public static final String FAILED = "line.failed";

  /** Engine to page: something odd was ignored. Texts: what, for a developer's eyes. */
  public static final String REPORT = "line.report";

  /** Page to engine: the line ends. */
  public static final String CLOSED = "line.closed";

  private Notice() {}

  /** A notice with those texts. */
  public static Packet of(String kind, String... texts) {
    return new Packet(kind, List.of(texts), new double[0]);
  }
}
