package vitrine.labs.forward;

/**
 * One place on the way of the data through the network.
 *
 * @param kind what is done there
 * @param layer 0 for the scaling of the inputs, then the layers from 1, last the price
 * @param neuron which number of the layer comes out of it, from 0
 * @param input which product of that neuron, from 0; −1 where there is none
 */
record Stop(Kind kind, int layer, int neuron, int input) {
  /** What is done at a place. */
  enum Kind {
    /** Nothing yet: the measurements stand ready. */
    START,
    /** One measurement is scaled. */
    SCALE,
    /** A neuron starts from its bias. */
    BIAS,
    /** One input times one weight, added to the sum. */
    PRODUCT,
    /** The sum goes through the activation. */
    ACTIVATION,
    /** The answer becomes dollars. */
    PRICE
  }
}
