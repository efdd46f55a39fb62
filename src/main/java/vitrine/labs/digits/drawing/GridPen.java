package vitrine.labs.digits.drawing;

/**
 * A pen for those who draw by keyboard: it goes from place to place of a coarse grid, and draws
 * lines while it is down.
 */
final class GridPen {
  /** Places a side. */
  static final int PLACES = 14;

  private static final double STEP = Ink.SIDE / (double) PLACES;

  private final Drawing drawing;
  private int column = PLACES / 2;
  private int row = PLACES / 2;
  private boolean isDown;

  /** A pen in the middle, up. */
  GridPen(Drawing drawing) {
    this.drawing = drawing;
  }

  /** The place from the left, from 0. */
  int column() {
    return column;
  }

  /** The place from the top, from 0. */
  int row() {
    return row;
  }

  /** Whether it draws as it moves. */
  boolean isDown() {
    return isDown;
  }

  /** Across, in cells of the drawing. */
  double x() {
    return (column + 0.5) * STEP;
  }

  /** Down, in cells of the drawing. */
  double y() {
    return (row + 0.5) * STEP;
  }

  /** Puts it down, which leaves a dot, or lifts it. */
  void press() {
    isDown = !isDown;
    if (isDown) {
      drawing.begin(x(), y());
    } else {
      drawing.end();
    }
  }

  /** Lifts it, if it is down. */
  void lift() {
    if (isDown) {
      press();
    }
  }

  /**
   * Goes by so many places, as far as the grid goes.
   *
   * @return whether it moved
   */
  boolean move(int across, int down) {
    int toColumn = Math.max(0, Math.min(PLACES - 1, column + across));
    int toRow = Math.max(0, Math.min(PLACES - 1, row + down));
    boolean moved = toColumn != column || toRow != row;
    if (moved && isDown && !drawing.isDrawing()) {
      drawing.begin(x(), y());
    }
    column = toColumn;
    row = toRow;
    if (moved && isDown) {
      drawing.extend(x(), y());
    }
    return moved;
  }

  /** Whether there is ink under it. */
  boolean isOnInk() {
    return drawing.ink()[((int) y() * Ink.SIDE) + (int) x()] > 0;
  }
}
