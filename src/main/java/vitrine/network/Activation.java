package vitrine.network;

import vitrine.compute.backend.Curve;

/** What a neuron does with its weighted sum before it passes it on. */
public enum Activation {
  TANH("tanh", Curve.TANH),
  RELU("relu", Curve.RELU),
  SIGMOID("sigmoid", Curve.SIGMOID),
  LINEAR("linear", Curve.IDENTITY),
  LEAKY_RELU("leakyRelu", Curve.LEAKY_RELU),
  ELU("elu", Curve.ELU),
  GELU("gelu", Curve.GELU),
  SILU("silu", Curve.SILU),
  SOFTPLUS("softplus", Curve.SOFTPLUS),
  SINE("sine", Curve.SINE);

  private final String key;
  private final Curve curve;

  Activation(String key, Curve curve) {
    this.key = key;
    this.curve = curve;
  }

  /** Its name in settings and links. */
  public String key() {
    return key;
  }

  /** The curve it is. */
  public Curve curve() {
    return curve;
  }

  /**
   * The activation of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Activation of(String key) {
    for (var activation : values()) {
      if (activation.key.equals(key)) {
        return activation;
      }
    }
    throw new IllegalArgumentException("There is no activation “" + key + "”.");
  }
}
