package vitrine.view.canvas;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.canvas.CanvasImageSource;
import org.teavm.jso.typedarrays.Int32Array;
import vitrine.view.Pixels;

/**
 * Pixels as a canvas can draw them. The canvas sees the very memory that Java writes to; nothing is
 * made after the first time a picture is drawn, and all of it goes when the picture does.
 */
final class PixelStore {
  private final JSObject known = map();

  /** The picture as it is now. */
  CanvasImageSource imageOf(Pixels pixels) {
    return image(known, Int32Array.fromJavaArray(pixels.values()), pixels.width(), pixels.height());
  }

  @JSBody(script = "return new WeakMap();")
  private static native JSObject map();

  @JSBody(
      params = {"known", "values", "width", "height"},
      script =
          "var entry = known.get(values);if (!entry) {var bytes = new"
              + " Uint8ClampedArray(values.buffer, values.byteOffset, 4 * width * height);var"
              + " canvas = document.createElement('canvas');canvas.width = width; canvas.height ="
              + " height;entry = {canvas: canvas, context: canvas.getContext('2d'), data: new"
              + " ImageData(bytes, width, height)};known.set(values, entry);"
              + "}entry.context.putImageData(entry.data, 0, 0);return entry.canvas;")
  private static native CanvasImageSource image(
      JSObject known, Int32Array values, int width, int height);
}
