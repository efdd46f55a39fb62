package vitrine.compute.backend;

/** What becomes of many numbers when one is to stand for them. */
public enum Reduction {
  /** Their sum: from 0, in ascending order. */
  SUM,
  /** Their sum, divided by how many they are; NaN for none. */
  MEAN,
  /** The largest; NaN if one is NaN, −∞ for none. */
  MAXIMUM
}
