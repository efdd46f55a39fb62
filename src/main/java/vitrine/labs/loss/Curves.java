package vitrine.labs.loss;

import java.util.List;
import vitrine.compute.graph.Graph;
import vitrine.view.NumberText;

/** The curves of the plot: the loss of an example along an axis, and the three to compare. */
final class Curves {
  /** The losses of a distance, by their definitions. */
  static final List<Named> NAMED =
      List.of(
          new Named("squared", 3.4, x -> 0.5 * (x * x)),
          new Named("absolute", 4.6, Math::abs),
          new Named("huber", 4.6, x -> Math.abs(x) < 1 ? 0.5 * (x * x) : Math.abs(x) - 0.5));

  private static final NumberText CHANCE = NumberText.significant(1);

  private Curves() {}

  /**
   * A loss of a distance.
   *
   * @param labelAt the distance at which its name stands
   */
  record Named(String key, double labelAt, PlotFrame.Curve curve) implements PlotFrame.Curve {
    @Override
    public double of(double x) {
      return curve.of(x);
    }
  }

  /** All three. */
  static List<PlotFrame.Curve> all() {
    return List.copyOf(NAMED);
  }

  /** The curve of an example along an axis, which for scores depends on its other scores. */
  static PlotFrame.Curve of(Answers answers, Graph graph, Axis axis, int example, int place) {
    if (axis.what() == Axis.What.CHANCE) {
      return Axis::ofChance;
    }
    var free = answers.kind().isOfNumbers() ? graph.node("output") : LossGraph.scores(graph);
    var shape =
        new LossShape(graph, free, place, answers.scores(example), answers.labels()[example]);
    return x -> shape.of(answers.scoreAt(axis, example, place, x));
  }

  /** A power of ten as a chance: 0.01. */
  static String chance(double tenths) {
    return CHANCE.write(Math.pow(10, tenths));
  }
}
