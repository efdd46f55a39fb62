package vitrine.labs.backprop;

import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression.Reference;
import vitrine.view.network.Tile;

/**
 * One node of the drawn computation: where numbers begin, or where they are put together.
 *
 * @param kind what happens here
 * @param tile the neuron that it belongs to; null for target and loss
 * @param index which of the products of the neuron it belongs to; 0 elsewhere
 * @param number the number that leaves it, as the network holds it; null for a product
 */
record Gate(Kind kind, @Nullable Tile tile, int index, @Nullable Reference number) {
  /** What can happen at a node. */
  enum Kind {
    /** A number of the example enters a neuron. */
    INPUT,
    /** A weight enters. */
    WEIGHT,
    /** The bias enters. */
    BIAS,
    /** An input is multiplied by its weight. */
    PRODUCT,
    /** Products and bias are added. */
    SUM,
    /** The sum goes through the activation. */
    BEND,
    /** What the answer should have been enters. */
    TARGET,
    /** Answer and target are compared. */
    LOSS
  }

  /** Whether a number only begins here. */
  boolean isLeaf() {
    return kind == Kind.INPUT || kind == Kind.WEIGHT || kind == Kind.BIAS || kind == Kind.TARGET;
  }
}
