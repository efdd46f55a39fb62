package vitrine.data;

/**
 * Measurements in their own units with a label each, kept in their packed bytes. Immutable.
 *
 * <p>The bytes of a pack: the number of rows (4 bytes), of columns (1 byte), of classes (1 byte, 0
 * where labels are numbers), of decimals of each column and then of the label (1 byte each); then
 * row by row the columns and the label, each a whole number of 4 bytes in units of its last
 * decimal, negative ones in two's complement. The highest byte of a number comes first.
 */
public final class PackedTable {
  private static final int HEADER = 6;

  private final byte[] bytes;
  private final int rows;
  private final int columns;
  private final int classes;

  private PackedTable(byte[] bytes, int rows, int columns, int classes) {
    this.bytes = bytes;
    this.rows = rows;
    this.columns = columns;
    this.classes = classes;
  }

  /**
   * Reads a pack; the bytes are kept, not copied.
   *
   * @throws IllegalArgumentException if they are cut off or too long, or a class is none
   */
  public static PackedTable of(byte[] bytes) {
    if (bytes.length < HEADER) {
      throw new IllegalArgumentException("A pack of a table has at least 6 bytes.");
    }
    var table = new PackedTable(bytes, whole(bytes, 0), bytes[4] & 0xff, bytes[5] & 0xff);
    double length = HEADER + ((table.columns + 1) * ((4.0 * table.rows) + 1));
    if (table.rows < 2 || table.columns < 1 || bytes.length != length) {
      throw new IllegalArgumentException("A pack of a table is cut off or too long.");
    }
    for (int row = 0; table.classes > 0 && row < table.rows; row++) {
      double label = table.label(row);
      if (!(label >= 0 && label < table.classes) || label != Math.floor(label)) {
        throw new IllegalArgumentException("A row of a table has no class.");
      }
    }
    return table;
  }

  /** The number of rows, at least 2. */
  public int rows() {
    return rows;
  }

  /** The number of measurements of each row. */
  public int columns() {
    return columns;
  }

  /** The number of classes; 0 if labels are numbers. */
  public int classes() {
    return classes;
  }

  /** A measurement, in its unit; columns are counted from 0. */
  public double value(int row, int column) {
    int at = HEADER + columns + 1 + (4 * ((row * (columns + 1)) + column));
    double unit = 1;
    for (int i = 0; i < bytes[HEADER + column]; i++) {
      unit *= 10;
    }
    return whole(bytes, at) / unit;
  }

  /** The class of a row, from 0, or its number in its unit. */
  public double label(int row) {
    return value(row, columns);
  }

  /** How a column is laid into the plane. */
  public Stretch stretch(int column) {
    return stretch(column, Stretch.PLANE);
  }

  /** How labels that are numbers become values. */
  public Stretch labelStretch() {
    return stretch(columns, Stretch.VALUE);
  }

  /** All rows as points of the plane: two columns, and the class or the scaled label. */
  public Examples examples(int columnX, int columnY) {
    var scaleX = stretch(columnX);
    var scaleY = stretch(columnY);
    var scaleLabel = labelStretch();
    var list = new PointList(rows);
    for (int row = 0; row < rows; row++) {
      double label = classes > 0 ? label(row) : scaleLabel.scaled(label(row));
      list.add(scaleX.scaled(value(row, columnX)), scaleY.scaled(value(row, columnY)), label);
    }
    return list.examples();
  }

  private Stretch stretch(int column, double end) {
    var values = new double[rows];
    for (int row = 0; row < rows; row++) {
      values[row] = value(row, column);
    }
    return Stretch.of(values, end);
  }

  private static int whole(byte[] bytes, int at) {
    int value = 0;
    for (int i = at; i < at + 4; i++) {
      value = (value << 8) | (bytes[i] & 0xff);
    }
    return value;
  }
}
