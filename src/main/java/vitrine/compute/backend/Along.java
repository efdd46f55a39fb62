package vitrine.compute.backend;

/** Which numbers a normalisation looks at together. */
public enum Along {
  /** All rows of one column, as batch normalisation does: width means and variances. */
  ROWS,
  /** All columns of one row, as layer normalisation does: one mean and variance for each row. */
  COLUMNS
}
