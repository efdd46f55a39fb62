package vitrine.compute.backend.webgl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All sheets of one backend: those of its buffers, and spare ones to draw on. */
final class Sheets {
  private final GlContext context;
  private final List<Sheet> all = new ArrayList<>();
  private final Map<Integer, List<Sheet>> spares = new HashMap<>();

  Sheets(GlContext context) {
    this.context = context;
  }

  GlContext context() {
    return context;
  }

  /** A fresh sheet of zeros. */
  Sheet fresh(int texels) {
    var sheet = context.sheet(texels);
    all.add(sheet);
    return sheet;
  }

  /** A sheet as large as {@code like}, which holds anything; to be given back. */
  Sheet spare(Sheet like) {
    var free = spares(like);
    return free.isEmpty() ? fresh(texels(like)) : free.remove(free.size() - 1);
  }

  /** Takes back a sheet that nobody needs now. */
  void giveBack(Sheet sheet) {
    spares(sheet).add(sheet);
  }

  /** Deletes every sheet. */
  void close() {
    for (var sheet : all) {
      sheet.delete();
    }
    all.clear();
    spares.clear();
    context.forget();
  }

  private List<Sheet> spares(Sheet like) {
    return spares.computeIfAbsent(texels(like), size -> new ArrayList<>());
  }

  private static int texels(Sheet sheet) {
    return sheet.width * sheet.height;
  }
}
