package vitrine.compute.backend.webgl;

import static org.teavm.jso.webgl.WebGL2RenderingContext.RGBA32F;
import static org.teavm.jso.webgl.WebGLRenderingContext.COLOR_ATTACHMENT0;
import static org.teavm.jso.webgl.WebGLRenderingContext.FRAMEBUFFER;
import static org.teavm.jso.webgl.WebGLRenderingContext.NEAREST;
import static org.teavm.jso.webgl.WebGLRenderingContext.TEXTURE_2D;
import static org.teavm.jso.webgl.WebGLRenderingContext.TEXTURE_MAG_FILTER;
import static org.teavm.jso.webgl.WebGLRenderingContext.TEXTURE_MIN_FILTER;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.webgl.WebGLFramebuffer;
import org.teavm.jso.webgl.WebGLTexture;

/**
 * A texture of 32-bit numbers, four to a texel, and the way to draw on it. Texel p lies at p modulo
 * {@link #ACROSS}, p / {@link #ACROSS}.
 */
final class Sheet {
  /** Texels in a row: in all sheets the same, which {@link Shader}'s vocabulary relies on. */
  static final int ACROSS = 1 << 10;

  final int width;
  final int height;
  final WebGLTexture texture;
  private final GlContext context;
  private @Nullable WebGLFramebuffer framebuffer;

  /** A sheet of zeros with room for {@code texels}. */
  Sheet(GlContext context, int texels) {
    this.context = context;
    width = Math.max(1, Math.min(texels, ACROSS));
    height = rows(texels);
    var gl = context.gl();
    texture = gl.createTexture();
    context.bind(0, this);
    gl.texStorage2D(TEXTURE_2D, 1, RGBA32F, width, height);
    gl.texParameteri(TEXTURE_2D, TEXTURE_MIN_FILTER, NEAREST);
    gl.texParameteri(TEXTURE_2D, TEXTURE_MAG_FILTER, NEAREST);
  }

  /** How many rows of a sheet {@code texels} take. */
  static int rows(int texels) {
    return Math.max(1, (texels + ACROSS - 1) / ACROSS);
  }

  GlContext context() {
    return context;
  }

  /** What to bind so that this sheet is drawn on or read back. */
  WebGLFramebuffer framebuffer() {
    var known = framebuffer;
    if (known == null) {
      var gl = context.gl();
      known = gl.createFramebuffer();
      framebuffer = known;
      gl.bindFramebuffer(FRAMEBUFFER, known);
      gl.framebufferTexture2D(FRAMEBUFFER, COLOR_ATTACHMENT0, TEXTURE_2D, texture, 0);
    }
    return known;
  }

  void delete() {
    var gl = context.gl();
    gl.deleteTexture(texture);
    if (framebuffer != null) {
      gl.deleteFramebuffer(framebuffer);
    }
  }
}
