package vitrine.labs.playground.files;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.network.Network;
import vitrine.network.layer.Features;
import vitrine.session.Numerals;
import vitrine.session.Probe;
import vitrine.training.TrainingGraph;
import vitrine.view.chart.LossCurve;

/** The Playground's numbers as tables: its points, what the network answers, what went on. */
public final class Tables {
  private Tables() {}

  /** Every point: its part, its place, and what the network should answer. */
  public static String points(PlaygroundModel model) {
    return points(model, false);
  }

  /** The same with what the network answers: one number, or one for each class. */
  public static String predictions(PlaygroundModel model) {
    return points(model, true);
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

  private static String points(PlaygroundModel model, boolean withOutputs) {
    int outputs = withOutputs ? model.graph().node(Network.OUTPUT).shape().size() : 0;
    var rows = new StringBuilder("part,x,y,label");
    for (int i = 0; i < outputs; i++) {
      rows.append(",output");
      if (outputs > 1) {
        rows.append(i);
      }
    }
    rows.append('\n');
    part("train", Probe.train(""), model, outputs, rows);
    part("test", Probe.test(""), model, outputs, rows);
    return rows.toString();
  }

  private static void part(
      String name, Probe at, PlaygroundModel model, int outputs, StringBuilder rows) {
    var read =
        model.read(
            List.of(
                new Probe(Features.POINT, at.at()),
                new Probe(label(model), at.at()),
                new Probe(Network.OUTPUT, at.at())));
    var points = read.get(0);
    var labels = read.get(1);
    for (int i = 0; i < labels.length; i++) {
      append(points[2 * i], rows.append(name).append(',')).append(',');
      append(points[(2 * i) + 1], rows).append(',');
      append(labels[i], rows);
      for (int output = 0; output < outputs; output++) {
        append(read.get(2)[(i * outputs) + output], rows.append(','));
      }
      rows.append('\n');
    }
  }

  private static StringBuilder append(double value, StringBuilder rows) {
    return rows.append(Numerals.write(value));
  }
}
