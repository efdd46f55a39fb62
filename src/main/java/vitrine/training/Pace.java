package vitrine.training;

import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.plan.State;
import vitrine.training.optimizer.GradientDescent;

/**
 * Keeps the learning rate in the state at what a schedule says for the batch at hand: the one under
 * way or, between two, the one that comes, so that the state tells at any moment how the next step
 * will go.
 */
final class Pace {
  private final State state;
  private final Node rate;
  private final Epochs epochs;
  private final double[] one = new double[1];
  private Schedule schedule = Schedule.CONSTANT;
  private int stretch = 1;
  private double fullRate = Double.NaN;
  private double rateInForce = Double.NaN;

  /** The state's own rate is in force until another is set. */
  Pace(Graph graph, State state, Epochs epochs) {
    this.state = state;
    this.epochs = epochs;
    rate = graph.node(GradientDescent.RATE);
  }

  /** Steps at this rate from now on, less as the schedule says, so many times slower. */
  void set(double learningRate, Schedule next, int slower) {
    fullRate = learningRate;
    stretch = slower;
    schedule = next;
  }

  /** Whatever is in the state now, the rate is to be written anew. */
  void forget() {
    rateInForce = Double.NaN;
  }

  /** Puts the rate of the batch in force that began after {@code first} examples of this epoch. */
  void batchFrom(int first) {
    if (!Double.isNaN(fullRate)) {
      double share = (double) (first + 1) / epochs.size();
      double next = schedule.share(epochs.epoch(), share, stretch) * fullRate;
      if (next != rateInForce) {
        rateInForce = next;
        one[0] = next;
        state.of(rate).write(0, one, 0, 1);
      }
    }
  }
}
