package vitrine.labs.playground.files;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.network.layer.Features;
import vitrine.session.Numerals;
import vitrine.session.Probe;
import vitrine.training.optimizer.GradientDescent;

/**
 * Every number of the next steps of a run, so that somebody can check their own backpropagation
 * against true ones: JSON lines, the first of which says what the others hold.
 *
 * <p>A line for each step: its number from 1, the epoch, the places of its examples among the
 * training points, their inputs and labels, the mean loss over them before the step, the learning
 * rate, and for each weight and bias its numbers before, the gradient of the mean loss, its numbers
 * after. Rows are neurons, columns their inputs.
 */
public final class Trace {
  /** How many steps a file holds. */
  public static final int STEPS = 20;

  private static final String ABOUT =
      "Each line below is one step: its examples (places among the training points), their inputs"
          + " and labels, the mean loss over them before the step, the learning rate, and for each"
          + " parameter its numbers before, the gradient of the mean loss, and its numbers after."
          + " Rows are neurons, columns their inputs. With plain descent and no penalty, after ="
          + " before - learningRate * gradient.";

  private Trace() {}

  /**
   * The next steps of a run, which goes on meanwhile.
   *
   * <p>A batch that is under way is finished first.
   */
  public static String of(PlaygroundModel model, int steps) {
    var text = new StringBuilder("{\"producer\": \"Vitrine\", \"about\": \"");
    text.append(ABOUT).append("\", \"optimizer\": \"");
    text.append(model.settings().text("optimizer")).append("\"}\n");
    int size = model.batchSize();
    boolean endsWithEpoch = model.settings().text("rules").equals("ours");
    int cursor = cursor(model);
    int under = cursor % size;
    if (under > 0) {
      model.advance(Math.min(size - under, model.epochSize() - cursor));
    }
    var waiting = new ArrayList<Integer>();
    int most = steps * Math.max(size, model.epochSize());
    for (int step = 1, shown = 0; step <= steps && shown <= most; ) {
      int epoch = (int) (model.examples() / model.epochSize());
      cursor = cursor(model);
      int[] order = model.order(epoch);
      int length = Math.min(size, order.length - cursor);
      for (int i = 0; i < length; i++) {
        waiting.add(order[cursor + i]);
      }
      boolean ends = length == size || endsWithEpoch;
      if (ends) {
        step(model, step, epoch, waiting, length, text);
        waiting.clear();
        step++;
      } else {
        model.advance(length);
      }
      shown += length;
    }
    return text.toString();
  }

  private static int cursor(PlaygroundModel model) {
    double whole = Math.floor(model.examples() / model.epochSize()) * model.epochSize();
    return (int) (model.examples() - whole);
  }

  private static void step(
      PlaygroundModel model,
      int number,
      int epoch,
      List<Integer> examples,
      int fresh,
      StringBuilder text) {
    var places = new int[examples.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = examples.get(i);
    }
    var graph = model.graph();
    var parameters = graph.nodes(Role.PARAMETER);
    var wanted = new ArrayList<Node>();
    wanted.add(graph.node(Features.POINT));
    wanted.add(graph.node(Tables.label(model)));
    wanted.add(graph.node("loss"));
    for (var parameter : parameters) {
      wanted.add(graph.node("gradient." + parameter.name()));
    }
    var read = model.readTogether(places, wanted);
    var before = numbers(model, parameters);
    double rate = model.read(List.of(Probe.parameters(GradientDescent.RATE))).get(0)[0];
    model.advance(fresh);
    var after = numbers(model, parameters);
    text.append("{\"step\": ").append(number).append(", \"epoch\": ").append(epoch);
    text.append(", \"examples\": [");
    for (int i = 0; i < places.length; i++) {
      text.append(i == 0 ? "" : ", ").append(places[i]);
    }
    block(read.get(0), 2, 1, text.append("], \"inputs\": "));
    block(read.get(1), 0, 1, text.append(", \"labels\": "));
    append(read.get(2)[0], text.append(", \"loss\": "));
    append(rate, text.append(", \"learningRate\": "));
    text.append(", \"parameters\": {");
    for (int i = 0; i < parameters.size(); i++) {
      var node = parameters.get(i);
      int width = node.shape().sizes().size() < 2 ? 0 : node.shape().width();
      text.append(i == 0 ? "\"" : ", \"").append(node.name()).append("\": {\"before\": ");
      block(before.get(i), width, 1, text);
      block(read.get(3 + i), width, places.length, text.append(", \"gradient\": "));
      block(after.get(i), width, 1, text.append(", \"after\": "));
      text.append('}');
    }
    text.append("}}\n");
  }

  private static List<double[]> numbers(PlaygroundModel model, List<Node> nodes) {
    var probes = new ArrayList<Probe>();
    for (var node : nodes) {
      probes.add(Probe.parameters(node.name()));
    }
    return model.read(probes);
  }

  /**
   * Numbers as a list, or as rows.
   *
   * @param width numbers in a row; 0 for a plain list
   * @param share by how much each is divided
   */
  private static void block(double[] numbers, int width, int share, StringBuilder text) {
    text.append(width > 0 ? "[[" : "[");
    for (int i = 0; i < numbers.length; i++) {
      boolean isNewRow = width > 0 && i > 0 && i % width == 0;
      append(numbers[i] / share, text.append(i == 0 ? "" : isNewRow ? "], [" : ", "));
    }
    text.append(width > 0 ? "]]" : "]");
  }

  /** JSON has no word for what is no finite number. */
  private static void append(double value, StringBuilder text) {
    boolean isFinite = Math.abs(value) <= Double.MAX_VALUE;
    text.append(isFinite ? Numerals.write(value) : "null");
  }
}
