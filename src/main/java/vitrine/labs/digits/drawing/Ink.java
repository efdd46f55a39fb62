package vitrine.labs.digits.drawing;

/**
 * Ink on a fine grid of square cells, row by row from the top: 0 is paper, 1 is full ink. A length
 * of 1 is one cell; a cell's middle lies at its number plus a half.
 */
final class Ink {
  /** Cells a side: four to a pixel of the image that the network sees. */
  static final int SIDE = 4 * Normaliser.SIDE;

  /** A brush is full up to here from its middle, and fades to nothing up to {@link #EDGE}. */
  private static final double CORE = 3.5;

  private static final double EDGE = 6.5;

  private final double[] cells = new double[SIDE * SIDE];

  /** The cells themselves, to read. */
  double[] cells() {
    return cells;
  }

  /** Takes all ink away. */
  void clear() {
    for (int i = 0; i < cells.length; i++) {
      cells[i] = 0;
    }
  }

  /** Draws a straight line with a soft round brush; where there is more ink already, it stays. */
  void line(double fromX, double fromY, double toX, double toY) {
    double alongX = toX - fromX;
    double alongY = toY - fromY;
    double square = (alongX * alongX) + (alongY * alongY);
    int left = cell(Math.min(fromX, toX) - EDGE);
    int right = cell(Math.max(fromX, toX) + EDGE);
    int bottom = cell(Math.max(fromY, toY) + EDGE);
    for (int row = cell(Math.min(fromY, toY) - EDGE); row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        double x = column + 0.5 - fromX;
        double y = row + 0.5 - fromY;
        double share = square == 0 ? 0 : ((x * alongX) + (y * alongY)) / square;
        double nearest = Math.max(0, Math.min(1, share));
        double awayX = x - (nearest * alongX);
        double awayY = y - (nearest * alongY);
        double away = Math.sqrt((awayX * awayX) + (awayY * awayY));
        lay((row * SIDE) + column, (EDGE - away) / (EDGE - CORE));
      }
    }
  }

  /** Lays an image of {@link Normaliser#SIDE}² pixels over the whole grid. */
  void picture(double[] image) {
    int scale = SIDE / Normaliser.SIDE;
    for (int i = 0; i < cells.length; i++) {
      int row = i / SIDE / scale;
      int column = i % SIDE / scale;
      lay(i, image[(row * Normaliser.SIDE) + column]);
    }
  }

  private void lay(int place, double amount) {
    cells[place] = Math.max(cells[place], Math.min(1, amount));
  }

  /** The cell that holds a place; the nearest for a place outside. */
  private static int cell(double at) {
    return at < 0 ? 0 : at >= SIDE ? SIDE - 1 : (int) at;
  }
}
