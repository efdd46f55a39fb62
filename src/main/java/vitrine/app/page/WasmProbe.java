package vitrine.app.page;

import org.teavm.jso.JSBody;

/** Whether this browser runs WebAssembly with garbage collection well enough to be worth a try. */
public final class WasmProbe {
  private WasmProbe() {}

  static boolean isPromising() {
    return validates() && !isOldWebKit();
  }

  /**
   * A module of one struct type and one function with a try_table: what TeaVM's output needs beyond
   * the first WebAssembly.
   */
  @JSBody(
      script =
          "return typeof WebAssembly === 'object' && WebAssembly.validate(new Uint8Array(["
              + "0,97,115,109,1,0,0,0, 1,6,2,95,0,96,0,0, 3,2,1,1, 10,8,1,6,0,31,64,0,11,11]));")
  public static native boolean validates();

  /**
   * WebKit before Safari 26 accepts such modules but fails at some casts. Other browsers on iOS are
   * WebKit without a version.
   */
  @JSBody(
      script =
          "var agent = navigator.userAgent;"
              + "var version = /Version\\/(\\d+)/.exec(agent);"
              + "return /AppleWebKit\\//.test(agent) && !/Chrom|Edg\\//.test(agent)"
              + " && !(version && +version[1] >= 26);")
  private static native boolean isOldWebKit();
}
