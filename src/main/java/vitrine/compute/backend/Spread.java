package vitrine.compute.backend;

/** How the second of two operands meets the rows × width numbers of the first: broadcasting. */
public enum Spread {
  /** It has rows × width numbers too, each meets its own. */
  EACH,
  /** It has one number for each column (width in all), the same for every row. */
  EACH_COLUMN,
  /** It has one number for each row, the same for the whole row. */
  EACH_ROW,
  /** It has one number for all. */
  ALL
}
