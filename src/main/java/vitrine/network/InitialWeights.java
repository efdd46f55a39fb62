package vitrine.network;

import vitrine.compute.random.RandomStream;

/**
 * How large weights are at first, so that signals neither die out nor blow up from layer to layer.
 */
public enum InitialWeights {
  /** Uniform, of variance 2 / (inputs + outputs): Glorot and Bengio (2010), for tanh and alike. */
  XAVIER_UNIFORM("xavier-uniform", true, false),
  /** Normally distributed, of that variance. */
  XAVIER_NORMAL("xavier-normal", false, false),
  /** Uniform, of variance 2 / inputs: He et al. (2015), for ReLU and alike. */
  HE_UNIFORM("he-uniform", true, true),
  /** Normally distributed, of that variance. */
  HE_NORMAL("he-normal", false, true);

  private final String key;
  private final boolean isUniform;
  private final boolean isForRelu;

  InitialWeights(String key, boolean isUniform, boolean isForRelu) {
    this.key = key;
    this.isUniform = isUniform;
    this.isForRelu = isForRelu;
  }

  /** Its name in settings and links. */
  public String key() {
    return key;
  }

  /** The variance of a layer's weights. */
  public double variance(int inputs, int outputs) {
    return isForRelu ? 2.0 / inputs : 2.0 / (inputs + outputs);
  }

  /** Draws one weight. */
  double draw(RandomStream random, double variance) {
    if (isUniform) {
      double bound = Math.sqrt(3 * variance);
      return random.uniform(-bound, bound);
    }
    return random.normal(0, variance);
  }
}
