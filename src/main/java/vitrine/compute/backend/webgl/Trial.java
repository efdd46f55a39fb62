package vitrine.compute.backend.webgl;

import static org.teavm.jso.webgl.WebGLRenderingContext.FRAMEBUFFER;
import static org.teavm.jso.webgl.WebGLRenderingContext.FRAMEBUFFER_COMPLETE;

import org.jspecify.annotations.Nullable;
import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.BackendFailure;
import vitrine.compute.backend.Spread;

/** Tries a context out before anything depends on it: what it promises and what it gives differ. */
final class Trial {
  /** Numbers that a driver may lose: very small and large ones, all 24 digits, none at all. */
  private static final double[] NUMBERS = {
    -1.5,
    0x1p-100,
    0x1.fffffep127,
    16_777_215,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
  };

  private Trial() {}

  /** What {@code context} lacks, or null if nothing. */
  static @Nullable Missing missing(GlContext context) {
    if (context.gl().getExtension("EXT_color_buffer_float") == null) {
      return Missing.FLOAT_TEXTURES;
    }
    var backend = WebGlBackend.on(context);
    try {
      var sheet = context.sheet(1);
      context.aim(sheet);
      int status = context.gl().checkFramebufferStatus(FRAMEBUFFER);
      sheet.delete();
      context.forget();
      if (status != FRAMEBUFFER_COMPLETE) {
        return Missing.FLOAT_TEXTURES;
      }
      return isExact(backend) ? null : Missing.EXACT_NUMBERS;
    } catch (BackendFailure failure) {
      return Missing.FLOAT_TEXTURES;
    } finally {
      backend.close();
    }
  }

  private static boolean isExact(WebGlBackend backend) {
    var numbers = backend.buffer(NUMBERS.length);
    var sum = backend.buffer(NUMBERS.length);
    numbers.write(0, NUMBERS, 0, NUMBERS.length);
    backend
        .combine(Arithmetic.ADD, numbers, backend.buffer(1), Spread.ALL, sum, NUMBERS.length)
        .run(1);
    var found = sum.copy();
    for (int i = 0; i < found.length; i++) {
      if (Double.compare(found[i], NUMBERS[i]) != 0) {
        return false;
      }
    }
    return true;
  }
}
