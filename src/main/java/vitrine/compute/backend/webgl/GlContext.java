package vitrine.compute.backend.webgl;

import static org.teavm.jso.webgl.WebGL2RenderingContext.COLOR;
import static org.teavm.jso.webgl.WebGL2RenderingContext.DRAW_FRAMEBUFFER;
import static org.teavm.jso.webgl.WebGL2RenderingContext.READ_FRAMEBUFFER;
import static org.teavm.jso.webgl.WebGLRenderingContext.COLOR_ATTACHMENT0;
import static org.teavm.jso.webgl.WebGLRenderingContext.COLOR_BUFFER_BIT;
import static org.teavm.jso.webgl.WebGLRenderingContext.DITHER;
import static org.teavm.jso.webgl.WebGLRenderingContext.FRAMEBUFFER;
import static org.teavm.jso.webgl.WebGLRenderingContext.MAX_TEXTURE_SIZE;
import static org.teavm.jso.webgl.WebGLRenderingContext.NEAREST;
import static org.teavm.jso.webgl.WebGLRenderingContext.NO_ERROR;
import static org.teavm.jso.webgl.WebGLRenderingContext.OUT_OF_MEMORY;
import static org.teavm.jso.webgl.WebGLRenderingContext.TEXTURE0;
import static org.teavm.jso.webgl.WebGLRenderingContext.TEXTURE_2D;
import static org.teavm.jso.webgl.WebGLRenderingContext.TRIANGLES;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.webgl.WebGL2RenderingContext;
import org.teavm.jso.webgl.WebGLFramebuffer;
import org.teavm.jso.webgl.WebGLShader;
import vitrine.compute.backend.BackendFailure;
import vitrine.compute.backend.BackendFailure.Reason;

/**
 * A graphics context: its programs, and what is bound just now, so that nothing is bound twice.
 *
 * <p>All backends of a module share one, since a browser grants few; a lost one is followed by a
 * fresh one.
 */
final class GlContext {
  /** Textures that a shader may read: the least that WebGL2 promises. */
  static final int UNITS = 16;

  private static @Nullable GlContext shared;

  private final WebGL2RenderingContext gl;
  private final Map<String, Program> programs = new HashMap<>();
  private final @Nullable Sheet[] bound = new Sheet[UNITS];
  private final @Nullable WebGLFramebuffer[] several = new WebGLFramebuffer[4];
  private final Staging staging = new Staging();
  private final WebGLShader triangle;
  private final int maxRows;
  private @Nullable WebGLFramebuffer target;
  private @Nullable Program used;
  private int activeUnit;
  private int viewWidth;
  private int viewHeight;
  private boolean unchecked;
  private boolean isTried;
  private @Nullable Missing missing;

  private GlContext(WebGL2RenderingContext gl) {
    this.gl = gl;
    maxRows = gl.getParameteri(MAX_TEXTURE_SIZE);
    triangle = Program.triangle(gl);
    gl.disable(DITHER);
  }

  /**
   * The context of this module.
   *
   * @throws BackendFailure MISSING where there is none
   */
  static GlContext shared() {
    var known = shared;
    if (known == null || known.isLost()) {
      var gl = GlBinding.open();
      if (gl == null) {
        throw failure(Reason.MISSING);
      }
      known = new GlContext(gl);
      shared = known;
    }
    return known;
  }

  /** What this context lacks, or null if nothing; tried out once. */
  @Nullable Missing missing() {
    if (!isTried) {
      missing = Trial.missing(this);
      isTried = true;
    }
    return missing;
  }

  static BackendFailure failure(Reason reason) {
    return new BackendFailure(WebGlBackend.NAME, reason);
  }

  WebGL2RenderingContext gl() {
    return gl;
  }

  WebGLShader triangle() {
    return triangle;
  }

  Staging staging() {
    return staging;
  }

  boolean isLost() {
    return gl.isContextLost();
  }

  /** Throws LOST on a lost context, on which all calls do nothing and all reads give zeros. */
  void checkAlive() {
    if (gl.isContextLost()) {
      throw failure(Reason.LOST);
    }
  }

  /** A program, compiled the first time it is asked for. */
  Program program(String fragment, List<String> sheets, List<String> settings) {
    var program = programs.get(fragment);
    if (program == null) {
      checkAlive();
      program = new Program(this, fragment, sheets, settings);
      programs.put(fragment, program);
    }
    return program;
  }

  /**
   * A sheet of zeros.
   *
   * @throws BackendFailure MEMORY where no texture can be that large
   */
  Sheet sheet(int texels) {
    checkAlive();
    if (Sheet.rows(texels) > maxRows) {
      throw failure(Reason.MEMORY);
    }
    unchecked = true;
    return new Sheet(this, texels);
  }

  /**
   * Asks once, after new sheets were made, whether there was memory for them: the question waits
   * for all work under way, so it is asked where a result is waited for anyway.
   */
  void checkMemory() {
    if (unchecked) {
      unchecked = false;
      boolean isWrong = false;
      boolean isFull = false;
      for (int error = gl.getError(); error != NO_ERROR; error = gl.getError()) {
        checkAlive();
        isWrong = true;
        isFull = isFull || error == OUT_OF_MEMORY;
      }
      if (isWrong) {
        throw failure(isFull ? Reason.MEMORY : Reason.REFUSED);
      }
    }
  }

  /** Lets shaders read {@code sheet} at {@code unit}. */
  void bind(int unit, Sheet sheet) {
    if (bound[unit] != sheet) {
      activate(unit);
      gl.bindTexture(TEXTURE_2D, sheet.texture);
      bound[unit] = sheet;
    }
  }

  /** Makes {@code sheet} the one that {@code texSubImage2D} writes on. */
  void bindToWrite(Sheet sheet) {
    bind(0, sheet);
    activate(0);
  }

  private void activate(int unit) {
    if (activeUnit != unit) {
      gl.activeTexture(TEXTURE0 + unit);
      activeUnit = unit;
    }
  }

  /** Runs {@code program} when something is drawn from now on. */
  void use(Program program) {
    if (used != program) {
      program.start();
      used = program;
    }
  }

  /** Draws on {@code sheet}, and reads from it, from now on. */
  void aim(Sheet sheet) {
    aim(sheet.framebuffer());
  }

  private void aim(WebGLFramebuffer framebuffer) {
    if (target != framebuffer) {
      gl.bindFramebuffer(FRAMEBUFFER, framebuffer);
      target = framebuffer;
    }
  }

  /** Draws on several sheets of one size at once from now on. */
  void aim(Sheet[] sheets) {
    if (sheets.length == 1) {
      aim(sheets[0]);
      return;
    }
    var framebuffer = several[sheets.length];
    boolean isNew = framebuffer == null;
    if (framebuffer == null) {
      framebuffer = gl.createFramebuffer();
      several[sheets.length] = framebuffer;
    }
    aim(framebuffer);
    for (int i = 0; i < sheets.length; i++) {
      int place = COLOR_ATTACHMENT0 + i;
      gl.framebufferTexture2D(FRAMEBUFFER, place, TEXTURE_2D, sheets[i].texture, 0);
    }
    if (isNew) {
      drawOnAll(sheets.length);
    }
  }

  private void drawOnAll(int count) {
    var places = new int[count];
    for (int i = 0; i < count; i++) {
      places[i] = COLOR_ATTACHMENT0 + i;
    }
    gl.drawBuffers(places);
  }

  /** Copies all of a sheet to another of the same size. */
  void copy(Sheet from, Sheet to) {
    var source = from.framebuffer();
    var drawn = to.framebuffer();
    gl.bindFramebuffer(READ_FRAMEBUFFER, source);
    gl.bindFramebuffer(DRAW_FRAMEBUFFER, drawn);
    int width = from.width;
    int height = from.height;
    gl.blitFramebuffer(0, 0, width, height, 0, 0, width, height, COLOR_BUFFER_BIT, NEAREST);
    target = null;
  }

  /** Sets all numbers of a sheet to {@code four}, texel by texel. */
  void clear(Sheet sheet, float[] four) {
    aim(sheet);
    gl.clearBufferfv(COLOR, 0, four);
  }

  /** Runs the program for the first {@code texels} texels, and for the rest of their last row. */
  void draw(int texels) {
    view(0, 0, Math.min(texels, Sheet.ACROSS), Sheet.rows(texels));
    gl.drawArrays(TRIANGLES, 0, 3);
  }

  /** Runs the program for rows of whole sheet width. */
  void drawRows(int from, int to) {
    view(0, from, Sheet.ACROSS, to - from);
    gl.drawArrays(TRIANGLES, 0, 3);
  }

  /** Runs the program for some numbers of one texel: from {@code from} to before {@code to}. */
  void drawWithin(int texel, int from, int to) {
    view(texel % Sheet.ACROSS, texel / Sheet.ACROSS, 1, 1);
    gl.colorMask(from < 1, from < 2 && to > 1, from < 3 && to > 2, to > 3);
    gl.drawArrays(TRIANGLES, 0, 3);
    gl.colorMask(true, true, true, true);
  }

  private void view(int x, int y, int width, int height) {
    boolean isAtOrigin = x == 0 && y == 0;
    if (!isAtOrigin || width != viewWidth || height != viewHeight) {
      gl.viewport(x, y, width, height);
      viewWidth = isAtOrigin ? width : 0;
      viewHeight = height;
    }
  }

  /** Forgets deleted sheets, which may still be bound. */
  void forget() {
    for (int unit = 0; unit < UNITS; unit++) {
      bound[unit] = null;
    }
    target = null;
  }

  /** Takes the context away, as a browser may do at any time. */
  void lose() {
    var extension = gl.getExtension("WEBGL_lose_context");
    if (extension != null) {
      ((GlBinding.LoseContext) extension).loseContext();
    }
  }
}
