package vitrine.compute.backend;

/** The four ways in which a kernel combines two numbers, a before b. */
public enum Arithmetic {
  /** a + b. */
  ADD,
  /** a − b. */
  SUBTRACT,
  /** a · b. */
  MULTIPLY,
  /** a / b; by 0 it gives ±∞ or NaN, as floating point does. */
  DIVIDE
}
