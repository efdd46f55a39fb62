package vitrine.compute.backend.webgl;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.webgl.WebGL2RenderingContext;

/** The way to a graphics context, which TeaVM's bindings know on a page alone. */
final class GlBinding {
  private GlBinding() {}

  /** The extension by which a test takes a context away. */
  interface LoseContext extends JSObject {
    void loseContext();
  }

  /** A fresh context on a canvas nobody sees, or null where there is none. */
  @JSBody(
      script =
          "var canvas = typeof document === 'object' ? document.createElement('canvas')"
              + " : typeof OffscreenCanvas === 'function' ? new OffscreenCanvas(1, 1) : null;"
              + "return canvas && canvas.getContext('webgl2', {alpha: false, depth: false,"
              + " antialias: false, powerPreference: 'high-performance'}) || null;")
  static native @Nullable WebGL2RenderingContext open();
}
