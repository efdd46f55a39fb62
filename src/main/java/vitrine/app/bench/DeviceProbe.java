package vitrine.app.bench;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import vitrine.app.page.WasmProbe;
import vitrine.bench.DeviceFacts;

/** Asks the browser what it is and what it has. */
final class DeviceProbe {
  private DeviceProbe() {}

  /** What it tells; nothing is measured. */
  static DeviceFacts read() {
    var context = context();
    var graphics = context == null ? "" : renderer(context);
    if (context != null) {
      giveBack(context);
    }
    return new DeviceFacts(
        browser(),
        system(),
        cores(),
        graphics,
        simd(),
        relaxedSimd(),
        context != null,
        WasmProbe.validates());
  }

  /** The name comes last in the list that holds also the names of what a browser is built on. */
  @JSBody(
      script =
          "var agent = navigator.userAgent;"
              + "var known = [['Edge', /Edg\\/([\\d.]+)/], ['Opera', /OPR\\/([\\d.]+)/],"
              + " ['Samsung Internet', /SamsungBrowser\\/([\\d.]+)/], ['Firefox',"
              + " /Firefox\\/([\\d.]+)/], ['Chrome', /Chrom[a-z]*\\/([\\d.]+)/], ['Safari',"
              + " /Version\\/([\\d.]+).*Safari/]];"
              + "for (var i = 0; i < known.length; i++) {"
              + "var found = known[i][1].exec(agent);"
              + "if (found) { return known[i][0] + ' ' + parseInt(found[1], 10); } }"
              + "return '';")
  private static native String browser();

  @JSBody(
      script =
          "var data = navigator.userAgentData;"
              + "if (data && data.platform) { return data.platform; }"
              + "var found = /Android|iPhone|iPad|Windows|Mac OS|CrOS|Linux/"
              + ".exec(navigator.userAgent);"
              + "return found ? found[0] : '';")
  private static native String system();

  @JSBody(script = "return navigator.hardwareConcurrency || 0;")
  private static native int cores();

  @JSBody(script = "return document.createElement('canvas').getContext('webgl2');")
  private static native @Nullable JSObject context();

  @JSBody(
      params = "context",
      script =
          "var named = context.getExtension('WEBGL_debug_renderer_info');"
              + "return String(context.getParameter(named ? named.UNMASKED_RENDERER_WEBGL :"
              + " context.RENDERER) || '');")
  private static native String renderer(JSObject context);

  /** Browsers hold only a few contexts at a time. */
  @JSBody(
      params = "context",
      script =
          "var end = context.getExtension('WEBGL_lose_context'); if (end) { end.loseContext(); }")
  private static native void giveBack(JSObject context);

  /** A module of one function: spread a number over the four lanes, and drop it. */
  @JSBody(
      script =
          "return typeof WebAssembly === 'object' && WebAssembly.validate(new Uint8Array(["
              + "0,97,115,109,1,0,0,0, 1,4,1,96,0,0, 3,2,1,0,"
              + " 10,9,1,7,0,65,0,253,15,26,11]));")
  private static native boolean simd();

  /** The same with a relaxed multiply-add of three such. */
  @JSBody(
      script =
          "return typeof WebAssembly === 'object' && WebAssembly.validate(new Uint8Array(["
              + "0,97,115,109,1,0,0,0, 1,4,1,96,0,0, 3,2,1,0,"
              + " 10,20,1,18,0,65,0,253,15,65,0,253,15,65,0,253,15,253,133,2,26,11]));")
  private static native boolean relaxedSimd();
}
