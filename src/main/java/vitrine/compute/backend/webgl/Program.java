package vitrine.compute.backend.webgl;

import static org.teavm.jso.webgl.WebGLRenderingContext.COMPILE_STATUS;
import static org.teavm.jso.webgl.WebGLRenderingContext.FRAGMENT_SHADER;
import static org.teavm.jso.webgl.WebGLRenderingContext.LINK_STATUS;
import static org.teavm.jso.webgl.WebGLRenderingContext.VERTEX_SHADER;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.webgl.WebGL2RenderingContext;
import org.teavm.jso.webgl.WebGLProgram;
import org.teavm.jso.webgl.WebGLShader;
import org.teavm.jso.webgl.WebGLUniformLocation;
import vitrine.compute.backend.BackendFailure.Reason;

/**
 * A fragment shader made ready: it is handed to the browser at once and waited for when first used,
 * so that several compile side by side.
 */
final class Program {
  private static final String TRIANGLE =
      """
      #version 300 es
      void main() {
        vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
        gl_Position = vec4(4.0 * corner - 1.0, 0.0, 1.0);
      }
      """;

  private final GlContext context;
  private final WebGLProgram program;
  private final WebGLShader fragment;
  private final List<String> sheets;
  private final List<String> settings;
  private final @Nullable WebGLUniformLocation[] places;
  private @Nullable WebGLUniformLocation numbersPlace;
  private @Nullable WebGLUniformLocation rowsPlace;
  private boolean isReady;
  private @Nullable Object owner;
  private int numbers = -1;
  private int rows = -1;

  /**
   * A program.
   *
   * @param sheets the names of the samplers, in the order of their units
   * @param settings the names of the uniforms
   */
  Program(GlContext context, String text, List<String> sheets, List<String> settings) {
    this.context = context;
    this.sheets = sheets;
    this.settings = settings;
    places = new WebGLUniformLocation[settings.size()];
    var gl = context.gl();
    program = gl.createProgram();
    fragment = shader(gl, FRAGMENT_SHADER, text);
    gl.attachShader(program, context.triangle());
    gl.attachShader(program, fragment);
    gl.linkProgram(program);
  }

  /** The vertex shader of all programs: one triangle that covers whatever is drawn on. */
  static WebGLShader triangle(WebGL2RenderingContext gl) {
    return shader(gl, VERTEX_SHADER, TRIANGLE);
  }

  private static WebGLShader shader(WebGL2RenderingContext gl, int kind, String text) {
    var shader = gl.createShader(kind);
    gl.shaderSource(shader, text);
    gl.compileShader(shader);
    return shader;
  }

  /** Makes it the program in use. */
  void start() {
    var gl = context.gl();
    if (!isReady && !gl.getProgramParameterb(program, LINK_STATUS)) {
      context.checkAlive();
      var failure = GlContext.failure(Reason.REFUSED);
      var log =
          gl.getShaderParameterb(fragment, COMPILE_STATUS)
              ? gl.getProgramInfoLog(program)
              : gl.getShaderInfoLog(fragment);
      failure.initCause(new IllegalStateException(log));
      throw failure;
    }
    gl.useProgram(program);
    if (!isReady) {
      isReady = true;
      for (int unit = 0; unit < sheets.size(); unit++) {
        gl.uniform1i(gl.getUniformLocation(program, sheets.get(unit)), unit);
      }
      for (int i = 0; i < places.length; i++) {
        places[i] = gl.getUniformLocation(program, settings.get(i));
      }
      numbersPlace = gl.getUniformLocation(program, "numbers");
      rowsPlace = gl.getUniformLocation(program, "rows");
    }
  }

  /** Whether {@code user} was not the last to use it, so that its settings must be made again. */
  boolean changesHands(Object user) {
    boolean isOther = owner != user;
    owner = user;
    return isOther;
  }

  void setWhole(int setting, int value) {
    context.gl().uniform1i(places[setting], value);
  }

  void setReal(int setting, float value) {
    context.gl().uniform1f(places[setting], value);
  }

  /** How many numbers and rows are to be computed. */
  void count(int numbers, int rows) {
    if (numbers != this.numbers) {
      this.numbers = numbers;
      context.gl().uniform1i(numbersPlace, numbers);
    }
    if (rows != this.rows) {
      this.rows = rows;
      context.gl().uniform1i(rowsPlace, rows);
    }
  }
}
