package vitrine.compute.backend.webgl;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.compute.backend.Buffer;

/**
 * The way back for several buffers at once: what is wanted of each is drawn onto one sheet, one
 * after the other, and that sheet is read, so that the graphics processor is waited for once.
 */
final class ReadBack {
  private static final String TEXT =
      """
      vec4 four(int p) {
        if (p < first || p >= end) discard;
        return from4(p - first);
      }
      """;

  private final Sheets sheets;
  private final Program program;
  private @Nullable Sheet sheet;

  ReadBack(Sheets sheets) {
    this.sheets = sheets;
    program =
        Shader.perFour(TEXT)
            .reads("from")
            .sets("first", 0)
            .sets("end", 0)
            .program(sheets.context());
  }

  /** Copies the first numbers of each buffer, as many as its target holds. */
  void read(List<Buffer> buffers, List<double[]> targets) {
    int texels = 0;
    for (var target : targets) {
      texels += GlBuffer.texels(target.length);
    }
    var together = room(texels);
    int first = 0;
    for (int i = 0; i < targets.size(); i++) {
      int end = first + GlBuffer.texels(targets.get(i).length);
      if (end > first) {
        gather(GlBuffer.of(buffers.get(i)).sheet(), first, end, together);
      }
      first = end;
    }
    var numbers = new double[4 * texels];
    GlBuffer.readFrom(together, 0, numbers, 0, numbers.length);
    first = 0;
    for (var target : targets) {
      System.arraycopy(numbers, 4 * first, target, 0, target.length);
      first += GlBuffer.texels(target.length);
    }
  }

  private void gather(Sheet from, int first, int end, Sheet together) {
    var context = sheets.context();
    context.bind(0, from);
    context.aim(together);
    context.use(program);
    program.setWhole(0, first);
    program.setWhole(1, end);
    program.count(4 * end, 0);
    context.drawRows(first / Sheet.ACROSS, Sheet.rows(end));
  }

  private Sheet room(int texels) {
    var known = sheet;
    if (known == null || known.width * known.height < texels) {
      if (known != null) {
        sheets.giveBack(known);
      }
      known = sheets.fresh(Math.max(texels, Sheet.ACROSS));
      sheet = known;
    }
    return known;
  }
}
