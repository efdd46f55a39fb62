package vitrine.compute.backend.webgl;

import static org.teavm.jso.webgl.WebGLRenderingContext.FLOAT;
import static org.teavm.jso.webgl.WebGLRenderingContext.RGBA;
import static org.teavm.jso.webgl.WebGLRenderingContext.TEXTURE_2D;

import vitrine.compute.backend.Buffer;
import vitrine.compute.backend.Kernel;

/** Numbers in a sheet, number i in texel i / 4. What lies behind the last is anyone's guess. */
final class GlBuffer implements Buffer {
  private static final String PATCH = "vec4 four(int p) { return vec4(a, b, c, d); }\n";

  private final Sheets sheets;
  private final int size;
  private Sheet sheet;

  GlBuffer(Sheets sheets, int size) {
    this.sheets = sheets;
    this.size = size;
    sheet = sheets.fresh(texels(size));
  }

  static GlBuffer of(Buffer buffer) {
    return (GlBuffer) buffer;
  }

  /** How many texels that many numbers take. */
  static int texels(int numbers) {
    return (numbers / 4) + (numbers % 4 == 0 ? 0 : 1);
  }

  @Override
  public int size() {
    return size;
  }

  Sheets sheets() {
    return sheets;
  }

  GlContext context() {
    return sheets.context();
  }

  /** Where the numbers are just now. */
  Sheet sheet() {
    return sheet;
  }

  /** Takes {@code fresh} for its numbers from now on; the old sheet becomes a spare one. */
  void moveTo(Sheet fresh) {
    sheets.giveBack(sheet);
    sheet = fresh;
  }

  @Override
  public void write(int at, double[] source, int from, int count) {
    context().checkAlive();
    int end = at + count;
    int firstWhole = Math.min(end, 4 * texels(at));
    writeWithin(at, source, from, firstWhole - at);
    // The last texel may be overwritten whole if this buffer has no number left in it.
    int texel = firstWhole / 4;
    int lastTexel = firstWhole == end ? texel : end == size ? texels(end) : end / 4;
    while (texel < lastTexel) {
      int done = writeBlock(texel, lastTexel, source, (4 * texel) - at + from, from + count);
      texel += done;
    }
    int place = Math.max(firstWhole, 4 * lastTexel);
    if (place < end) {
      writeWithin(place, source, place - at + from, end - place);
    }
  }

  /** Writes as many whole texels as pass at once, and says how many. */
  private int writeBlock(int texel, int lastTexel, double[] source, int from, int end) {
    int x = texel % Sheet.ACROSS;
    int texels = block(texel, lastTexel);
    int width = Math.min(texels, Sheet.ACROSS);
    int count = Math.min(4 * texels, end - from);
    var staging = context().staging();
    var room = staging.room(4 * texels);
    for (int i = 0; i < count; i++) {
      room.put(i, (float) source[from + i]);
    }
    for (int i = count; i < 4 * texels; i++) {
      room.put(i, 0);
    }
    context().bindToWrite(sheet);
    context()
        .gl()
        .texSubImage2D(
            TEXTURE_2D,
            0,
            x,
            texel / Sheet.ACROSS,
            width,
            texels / width,
            RGBA,
            FLOAT,
            staging.view());
    return texels;
  }

  /** How many texels from {@code texel} on form a rectangle that passes at once. */
  private static int block(int texel, int lastTexel) {
    int left = lastTexel - texel;
    int x = texel % Sheet.ACROSS;
    if (x != 0 || left < Sheet.ACROSS) {
      return Math.min(left, Sheet.ACROSS - x);
    }
    int most = Staging.MOST / 4;
    return Math.min(left, most) / Sheet.ACROSS * Sheet.ACROSS;
  }

  /** Writes numbers of one texel and leaves its others as they are. */
  private void writeWithin(int at, double[] source, int from, int count) {
    if (count > 0) {
      var program = Shader.perFour(PATCH).sets("a", 0.0).sets("b", 0.0).sets("c", 0.0);
      patch(program.sets("d", 0.0).program(context()), at, source, from, count);
    }
  }

  private void patch(Program program, int at, double[] source, int from, int count) {
    int first = at % 4;
    context().aim(sheet);
    context().use(program);
    for (int i = 0; i < count; i++) {
      program.setReal(first + i, (float) source[from + i]);
    }
    program.count(size, 0);
    context().drawWithin(at / 4, first, first + count);
  }

  @Override
  public void read(int at, double[] target, int to, int count) {
    context().checkAlive();
    readFrom(sheet, at, target, to, count);
    context().checkMemory();
    context().checkAlive();
  }

  /** Copies numbers that start at place {@code at} of a sheet, and waits until they are there. */
  static void readFrom(Sheet sheet, int at, double[] target, int to, int count) {
    int end = at + count;
    int lastTexel = texels(end);
    int texel = at / 4;
    while (count > 0 && texel < lastTexel) {
      int texels = block(texel, lastTexel);
      int width = Math.min(texels, Sheet.ACROSS);
      var context = sheet.context();
      var room = context.staging().room(4 * texels);
      context.aim(sheet);
      context
          .gl()
          .readPixels(
              texel % Sheet.ACROSS,
              texel / Sheet.ACROSS,
              width,
              texels / width,
              RGBA,
              FLOAT,
              context.staging().view());
      int from = Math.max(at, 4 * texel);
      int until = Math.min(end, 4 * (texel + texels));
      for (int i = from; i < until; i++) {
        target[i - at + to] = room.get(i - (4 * texel));
      }
      texel += texels;
    }
  }

  /** Sets every number to 0, whatever the rows. */
  Kernel clearing() {
    var zeros = new float[4];
    return rows -> {
      context().checkAlive();
      context().clear(sheet, zeros);
    };
  }
}
