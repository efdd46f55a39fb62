package vitrine.app.page;

import vitrine.browser.Address;

/**
 * Where a page's engine lies, as absolute addresses.
 *
 * @param worker the script that loads the engine into a worker
 * @param javaScript the engine as JavaScript
 * @param webAssembly the engine as WebAssembly
 * @param runtime what the WebAssembly needs beside it
 * @param first which of the two to try first: {@code wasm} or {@code js}
 */
record EngineFiles(
    String worker, String javaScript, String webAssembly, String runtime, String first) {

  /** The engine that a page starts with. */
  static EngineFiles ofPage() {
    return named("engine");
  }

  /** The engine with the fast backends, for when they are wanted. */
  static EngineFiles fastOfPage() {
    return named("fast");
  }

  private static EngineFiles named(String name) {
    var webAssembly = PageData.address(name + "-wasm");
    return new EngineFiles(
        PageData.address("worker"),
        PageData.address(name + "-js"),
        webAssembly,
        PageData.address("engine-runtime"),
        wanted(!webAssembly.isEmpty()));
  }

  /** Whether the page has such an engine. */
  boolean areThere() {
    return !javaScript.isEmpty();
  }

  EngineFiles asJavaScript() {
    return new EngineFiles(worker, javaScript, webAssembly, runtime, "js");
  }

  private static String wanted(boolean hasWasm) {
    var wanted = Address.parameter("engine");
    boolean wasm = "wasm".equals(wanted) || (!"js".equals(wanted) && WasmProbe.isPromising());
    return wasm && hasWasm ? "wasm" : "js"; // the dev loop makes no WebAssembly
  }
}
