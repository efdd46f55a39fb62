package vitrine.labs.digits.drawing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has drawn, mark by mark, so that each can be taken back: strokes, a ready-made
 * image, a clean sheet. Places are cells of {@link Ink}.
 */
final class Drawing {
  /** Something put on the sheet. */
  private interface Mark {
    void lay(Ink ink);
  }

  private final Ink ink = new Ink();
  private final List<Mark> marks = new ArrayList<>();
  private @Nullable Stroke open;

  /** Puts the brush down: a new stroke, at first a dot. */
  void begin(double x, double y) {
    var stroke = new Stroke(x, y);
    marks.add(stroke);
    open = stroke;
    stroke.lay(ink);
  }

  /** Draws on to a place, if the brush is down. */
  void extend(double x, double y) {
    var stroke = open;
    if (stroke != null) {
      stroke.extend(ink, x, y);
    }
  }

  /** Lifts the brush. */
  void end() {
    open = null;
  }

  /** Whether the brush is down. */
  boolean isDrawing() {
    return open != null;
  }

  /** Puts an image of 28×28 pixels in place of everything. */
  void picture(double[] image) {
    put(
        sheet -> {
          sheet.clear();
          sheet.picture(image);
        });
  }

  /** Takes a clean sheet. */
  void clear() {
    put(Ink::clear);
  }

  /** Takes the last mark back: a stroke, an image, or a clean sheet. */
  void undo() {
    end();
    if (!marks.isEmpty()) {
      marks.remove(marks.size() - 1);
      ink.clear();
      for (var mark : marks) {
        mark.lay(ink);
      }
    }
  }

  /** Whether there is a mark to take back. */
  boolean canUndo() {
    return !marks.isEmpty();
  }

  /** Whether there is no ink. */
  boolean isBlank() {
    for (double cell : ink.cells()) {
      if (cell > 0) {
        return false;
      }
    }
    return true;
  }

  /** The ink of every cell, row by row from the top, to read. */
  double[] ink() {
    return ink.cells();
  }

  /** The 28×28 pixels that a network sees of it, 0 paper to 1 ink; all 0 if it is blank. */
  double[] toImage() {
    return Normaliser.image(ink.cells(), Ink.SIDE);
  }

  private void put(Mark mark) {
    end();
    marks.add(mark);
    mark.lay(ink);
  }

  /** The way of the brush. */
  private static final class Stroke implements Mark {
    private double[] places = new double[64];
    private int count;

    Stroke(double x, double y) {
      add(x, y);
    }

    void extend(Ink ink, double x, double y) {
      ink.line(places[count - 2], places[count - 1], x, y);
      add(x, y);
    }

    @Override
    public void lay(Ink ink) {
      ink.line(places[0], places[1], places[0], places[1]);
      for (int i = 2; i < count; i += 2) {
        ink.line(places[i - 2], places[i - 1], places[i], places[i + 1]);
      }
    }

    private void add(double x, double y) {
      if (count == places.length) {
        var more = new double[2 * count];
        System.arraycopy(places, 0, more, 0, count);
        places = more;
      }
      places[count] = x;
      places[count + 1] = y;
      count += 2;
    }
  }
}
