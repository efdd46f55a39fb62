package vitrine.compute.backend.webgl;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Buffer;
import vitrine.compute.backend.Kernel;

/**
 * A kernel's arithmetic as text, on the way to being bound: it names the buffers it reads and the
 * settings it knows, and says where its results go.
 *
 * <p>The text may use {@code x(i)}, number i of a buffer read as x; {@code x4(p)}, its four numbers
 * in texel p; {@code rows}, how many rows are computed; {@code NAN}, {@code INFINITY} and {@code
 * isBroken(x)}, whether x is NaN, which no comparison of GLSL is sure to tell.
 */
final class Shader {
  private static final String VOCABULARY =
      """
      #version 300 es
      precision highp float;
      precision highp int;
      precision highp sampler2D;
      uniform int numbers;
      uniform int rows;
      #define NAN uintBitsToFloat(0x7fc00000u)
      #define INFINITY uintBitsToFloat(0x7f800000u)
      bool isBroken(float x) { return (floatBitsToUint(x) & 0x7fffffffu) > 0x7f800000u; }
      ivec2 place(int p) { return ivec2(p & 1023, p >> 10); }
      int texel() { return int(gl_FragCoord.y) << 10 | int(gl_FragCoord.x); }
      """;

  private static final String PER_NUMBER =
      """
      void main() {
        int first = 4 * texel();
        if (first >= numbers) discard;
        vec4 found = vec4(0.0);
        for (int k = 0; k < 4; k++) {
          if (first + k < numbers) found[k] = value(first + k);
        }
        result = found;
      }
      """;

  private static final String PER_FOUR =
      """
      void main() {
        int p = texel();
        if (4 * p >= numbers) discard;
        result = four(p);
      }
      """;

  private static final String SEVERAL =
      """
      void main() {
        int p = texel();
        if (4 * p >= numbers) discard;
        compute(p);
      }
      """;

  private final String main;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder declarations = new StringBuilder(VOCABULARY);
  private final List<String> sheets = new ArrayList<>();
  private final List<GlBuffer> inputs = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Setting> settings = new ArrayList<>();
  private final List<GlBuffer> outputs = new ArrayList<>();

  /** A value that the text knows by name, the same at each run. */
  record Setting(boolean isWhole, int whole, float real) {
    void apply(Program program, int place) {
      if (isWhole) {
        program.setWhole(place, whole);
      } else {
        program.setReal(place, real);
      }
    }
  }

  private Shader(String text, String main) {
    this.text.append(text);
    this.main = main;
  }

  /** A shader whose text defines {@code float value(int i)}, number i of the result. */
  static Shader perNumber(String text) {
    return new Shader(text, PER_NUMBER);
  }

  /** A shader whose text defines {@code vec4 four(int p)}, four numbers of the result. */
  static Shader perFour(String text) {
    return new Shader(text, PER_FOUR);
  }

  /**
   * A shader whose text defines {@code void compute(int p)}, which sets each of the results {@link
   * #gives} names.
   */
  static Shader several(String text) {
    return new Shader(text, SEVERAL);
  }

  /** Puts functions before the text. */
  Shader with(String functions) {
    text.insert(0, functions);
    return this;
  }

  Shader reads(String name, Buffer buffer) {
    inputs.add(GlBuffer.of(buffer));
    return reads(name);
  }

  /** Declares a buffer that is bound later. */
  Shader reads(String name) {
    var sheet = name + "Sheet";
    declarations.append("uniform sampler2D ").append(sheet).append(";\nfloat ").append(name);
    declarations.append("(int i) { return texelFetch(").append(sheet);
    declarations.append(", place(i >> 2), 0)[i & 3]; }\nvec4 ").append(name);
    declarations.append("4(int p) { return texelFetch(").append(sheet);
    declarations.append(", place(p), 0); }\n");
    sheets.add(sheet);
    return this;
  }

  Shader sets(String name, int value) {
    declarations.append("uniform int ").append(name).append(";\n");
    names.add(name);
    settings.add(new Setting(true, value, 0));
    return this;
  }

  Shader sets(String name, double value) {
    declarations.append("uniform float ").append(name).append(";\n");
    names.add(name);
    settings.add(new Setting(false, 0, (float) value));
    return this;
  }

  /** The name under which the text sets the numbers of {@code out}, four at a time. */
  Shader gives(String name, Buffer out) {
    declarations.append("layout(location = ").append(outputs.size()).append(") out vec4 ");
    declarations.append(name).append(";\n");
    outputs.add(GlBuffer.of(out));
    return this;
  }

  /** The kernel that sets the first rows × {@code width} numbers of {@code out}. */
  Kernel rows(Buffer out, int width) {
    return gives("result", out).pass(width, 0);
  }

  /** The kernel that sets the first {@code count} numbers of {@code out}, whatever the rows. */
  Kernel numbers(Buffer out, int count) {
    return gives("result", out).pass(0, count);
  }

  /** The kernel that sets every number of each result, which all have the same size. */
  Kernel together() {
    return pass(0, outputs.get(0).size());
  }

  /** The program alone, for those who bind and draw by themselves. */
  Program program(GlContext context) {
    declarations.append("layout(location = 0) out vec4 result;\n");
    return compiled(context);
  }

  private Pass pass(int perRow, int always) {
    var program = compiled(outputs.get(0).context());
    return new Pass(program, inputs, outputs, settings, perRow, always);
  }

  private Program compiled(GlContext context) {
    var fragment = declarations.append(text).append(main).toString();
    return context.program(fragment, sheets, names);
  }
}
