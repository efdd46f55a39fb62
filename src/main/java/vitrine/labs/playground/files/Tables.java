package vitrine.labs.playground.files;

import org.jspecify.annotations.Nullable;
import vitrine.labs.playground.Measured;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.session.Numerals;
import vitrine.training.TrainingGraph;
import vitrine.view.chart.LossCurve;

/** The Playground's numbers as tables: its points, what the network answers, what went on. */
public final class Tables {
  private Tables() {}

  /**
   * Every point: its part, its place, and what the network should answer, the names of classes
   * among it.
   *
   * @param measured what places and labels stand for; null if nothing was measured
   */
  public static String points(PlaygroundModel model, @Nullable Measured measured) {
    return new PointRows(model, measured, false).text();
  }

  /**
   * The same with what the network answers: one number, or one for each class and the name of the
   * most probable.
   */
  public static String predictions(PlaygroundModel model, @Nullable Measured measured) {
    return new PointRows(model, measured, true).text();
  }

  /** Both losses since the last start, as the chart has them: at most 2,000 moments. */
  public static String history(LossCurve losses) {
    return history(losses, null);
  }

  /** The same with both accuracies, which were noted at the same epochs, if there are any. */
  public static String history(LossCurve losses, @Nullable LossCurve accuracies) {
    var rows = new StringBuilder("epoch,trainLoss,testLoss");
    rows.append(accuracies == null ? "\n" : ",trainAccuracy,testAccuracy\n");
    for (int i = 0; i < losses.count(); i++) {
      append(losses.epochs()[i], rows).append(',');
      append(losses.train()[i], rows).append(',');
      append(losses.test()[i], rows);
      if (accuracies != null) {
        append(accuracies.train()[i], rows.append(','));
        append(accuracies.test()[i], rows.append(','));
      }
      rows.append('\n');
    }
    return rows.toString();
  }

  /** The node that holds what examples should be answered with. */
  static String label(PlaygroundModel model) {
    return TrainingGraph.label(model.graph()).name();
  }

  static StringBuilder append(double value, StringBuilder rows) {
    return rows.append(Numerals.write(value));
  }
}
