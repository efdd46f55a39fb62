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

  static EngineFiles ofPage() {
    return new EngineFiles(
        PageData.address("worker"),
        PageData.address("engine-js"),
        PageData.address("engine-wasm"),
        PageData.address("engine-runtime"),
        wanted());
  }

  EngineFiles asJavaScript() {
    return new EngineFiles(worker, javaScript, webAssembly, runtime, "js");
  }

  private static String wanted() {
    if (PageData.address("engine-wasm").isEmpty()) { // the dev loop makes none
      return "js";
    }
    var wanted = Address.parameter("engine");
    boolean wasm = "wasm".equals(wanted) || (!"js".equals(wanted) && WasmProbe.isPromising());
    return wasm ? "wasm" : "js";
  }
}
