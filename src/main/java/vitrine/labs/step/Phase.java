package vitrine.labs.step;

/** The parts of one training step, in the order in which they happen. */
public enum Phase {
  /** From the example to the output. */
  FORWARD,
  /** How wrong the output is. */
  LOSS,
  /** Who is to blame, from the loss back to every weight. */
  BACKWARD,
  /** Every weight and bias moves. */
  UPDATE,
  /** How wrong the output is now. */
  AGAIN
}
