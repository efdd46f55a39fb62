package vitrine.compute.backend.webgl;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Buffer;
import vitrine.compute.backend.Kernel;

/** Columns, fills, rows of tables and dropout masks, number by number. */
final class ElementKernels {
  private static final String GATHER =
      """
      bool names(float at) {
        return !isBroken(at) && at >= 0.0 && at < float(height) && floor(at) == at;
      }
      """;

  private static final String MASK =
      """
      uint mix1(uint value) {
        uint mixed = (value ^ (value >> 16)) * 0x7feb352du;
        mixed = (mixed ^ (mixed >> 15)) * 0x846ca68bu;
        return mixed ^ (mixed >> 16);
      }
      float value(int i) {
        uint seed = uint(draw(0));
        uint count = uint(draw(1));
        uint hash = mix1(mix1(mix1(seed + 0x9e3779b9u) ^ count) ^ uint(i)) >> 8;
        uint limit = uint(floor(rate(0) * 16777216.0));
        return hash < limit ? 0.0 : 1.0 / (1.0 - rate(0));
      }
      """;

  private ElementKernels() {}

  static Kernel column(Buffer x, Buffer out, int width, int column) {
    return Shader.perNumber("float value(int i) { return x(i * width + column); }\n")
        .reads("x", x)
        .sets("width", width)
        .sets("column", column)
        .rows(out, 1);
  }

  static Kernel columnGradient(Buffer x, Buffer out, int width, int column) {
    var text = "float value(int i) { return i % width == column ? x(i / width) : 0.0; }\n";
    return Shader.perNumber(text)
        .reads("x", x)
        .sets("width", width)
        .sets("column", column)
        .rows(out, width);
  }

  /** Side by side: as many columns at once as a shader can read, the first pass clears the rest. */
  static Kernel concatenate(List<Buffer> columns, Buffer out) {
    int atOnce = GlContext.UNITS - 1;
    var passes = new ArrayList<Kernel>();
    for (int from = 0; from < columns.size(); from += atOnce) {
      int to = Math.min(columns.size(), from + atOnce);
      var text = new StringBuilder("float value(int i) {\n  int r = i / width;\n");
      text.append("  int c = i % width - from;\n");
      for (int c = 0; c < to - from; c++) {
        text.append("  if (c == ").append(c).append(") return ").append(name(c)).append("(r);\n");
      }
      text.append(from == 0 ? "  return 0.0;\n}\n" : "  return before(i);\n}\n");
      var pass = Shader.perNumber(text.toString()).sets("width", columns.size()).sets("from", from);
      for (int c = 0; c < to - from; c++) {
        pass.reads(name(c), columns.get(from + c));
      }
      if (from > 0) {
        pass.reads("before", out);
      }
      passes.add(pass.rows(out, columns.size()));
    }
    return rows -> {
      for (var pass : passes) {
        pass.run(rows);
      }
    };
  }

  private static String name(int column) {
    return "column" + (char) ('A' + column);
  }

  static Kernel fill(Buffer out, double value, int width) {
    return Shader.perFour("vec4 four(int p) { return vec4(filling); }\n")
        .sets("filling", value)
        .rows(out, width);
  }

  static Kernel gather(Buffer table, Buffer index, Buffer out, int width) {
    var text =
        width % 4 == 0
            ? """
            vec4 four(int p) {
              int across = width / 4;
              float at = index(p / across);
              return names(at) ? table4(int(at) * across + p % across) : vec4(NAN);
            }
            """
            : """
            float value(int i) {
              float at = index(i / width);
              return names(at) ? table(int(at) * width + i % width) : NAN;
            }
            """;
    var shader = width % 4 == 0 ? Shader.perFour(text) : Shader.perNumber(text);
    return shader
        .with(GATHER)
        .reads("table", table)
        .reads("index", index)
        .sets("width", width)
        .sets("height", width == 0 ? 0 : table.size() / width)
        .rows(out, width);
  }

  static Kernel dropoutMask(Buffer rate, Buffer draw, Buffer out, int width) {
    return Shader.perNumber(MASK).reads("rate", rate).reads("draw", draw).rows(out, width);
  }

  static Kernel countRows(Buffer count) {
    return Shader.perNumber("float value(int i) { return count(0) + float(rows); }\n")
        .reads("count", count)
        .numbers(count, 1);
  }
}
