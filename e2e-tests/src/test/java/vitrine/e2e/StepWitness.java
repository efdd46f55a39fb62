package vitrine.e2e;

import java.util.ArrayList;
import java.util.List;

/**
 * One training step for one example, worked out again in the plainest way from the weights that the
 * page holds: tanh or sigmoid throughout, half the squared error, plain gradient descent. Knows no
 * gradients: slopes are found by trying.
 */
final class StepWitness {
  private static final double SMALL = 1e-5;

  private final LabPage lab;

  StepWitness(LabPage lab) {
    this.lab = lab;
  }

  /**
   * What a derivation gives: {@code nudge(layer1.weight[0,1]@parameters,loss.example[0]@example7)}.
   */
  double of(String function, String arguments) {
    var parts = arguments.split(",(?=loss|tanh|[-\\d.]+,)|(?<=tanh),|(?<=sigmoid),|(?<=0001),");
    if (function.equals("slope")) {
      double bent = bend(parts[0], lab.value(parts[1]).get(0));
      return parts[0].equals("tanh") ? 1 - bent * bent : bent * (1 - bent);
    }
    var loss = parts[parts.length - 1];
    var network = new Plain(loss.substring(loss.indexOf('@')));
    return switch (function) {
      case "after" -> network.lossAfter();
      case "nudge" -> network.slope(parts[0], 1e-4);
      default -> network.lossWith(parts[0], Double.parseDouble(parts[1]));
    };
  }

  private static double bend(String activation, double sum) {
    return activation.equals("tanh") ? Math.tanh(sum) : 1 / (1 + Math.exp(-sum));
  }

  /** The hidden layers in their order, then the output. */
  private List<String> names() {
    var names = new ArrayList<String>();
    for (int layer = 1;
        lab.refusal("vitrine.value('layer" + layer + ".weight')").isEmpty();
        layer++) {
      names.add("layer" + layer);
    }
    names.add("output");
    return names;
  }

  /** The weights of each layer, row by row with the bias at the end of its row, as they are now. */
  private final class Plain {
    private final List<double[][]> layers = new ArrayList<>();
    private final List<String> names = names();
    private final String activation = (String) lab.settings().get("activation");
    private final List<Double> point;
    private final double target;

    Plain(String example) {
      point = lab.value("input" + example);
      target = lab.value("target" + example).get(0);
      for (var layer : names) {
        var weights = lab.value(layer + ".weight@parameters");
        var biases = lab.value(layer + ".bias@parameters");
        int inputs = weights.size() / biases.size();
        var rows = new double[biases.size()][inputs + 1];
        for (int row = 0; row < rows.length; row++) {
          for (int i = 0; i < inputs; i++) {
            rows[row][i] = weights.get(row * inputs + i);
          }
          rows[row][inputs] = biases.get(row);
        }
        layers.add(rows);
      }
    }

    double loss() {
      var values = point.stream().mapToDouble(each -> each).toArray();
      for (var rows : layers) {
        var next = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
          double sum = rows[row][values.length];
          for (int i = 0; i < values.length; i++) {
            sum += rows[row][i] * values[i];
          }
          next[row] = bend(activation, sum);
        }
        values = next;
      }
      return (values[0] - target) * (values[0] - target) / 2;
    }

    /** {@code layer2.weight[1,3]@parameters} or {@code layer2.bias[1]@parameters}. */
    double lossWith(String path, double by) {
      var rows = layers.get(names.indexOf(path.split("\\.")[0]));
      var place = path.substring(path.indexOf('[') + 1, path.indexOf(']')).split(",");
      var row = rows[Integer.parseInt(place[0])];
      return lossWith(row, place.length > 1 ? Integer.parseInt(place[1]) : row.length - 1, by);
    }

    private double lossWith(double[] row, int place, double by) {
      double before = row[place];
      row[place] = before + by;
      double loss = loss();
      row[place] = before;
      return loss;
    }

    double slope(String path, double by) {
      return (lossWith(path, by) - lossWith(path, -by)) / (2 * by);
    }

    double lossAfter() {
      double rate = lab.value("learningRate@parameters").get(0);
      var moved = new ArrayList<double[][]>();
      for (var rows : layers) {
        var next = new double[rows.length][];
        for (int row = 0; row < rows.length; row++) {
          next[row] = rows[row].clone();
          for (int i = 0; i < next[row].length; i++) {
            double up = lossWith(rows[row], i, SMALL);
            double down = lossWith(rows[row], i, -SMALL);
            next[row][i] -= rate * (up - down) / (2 * SMALL);
          }
        }
        moved.add(next);
      }
      layers.clear();
      layers.addAll(moved);
      return loss();
    }
  }
}
