package vitrine.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.compute.graph.Graph;

/**
 * A training as its owner takes it away: where it starts, what is shown, in which order, and how
 * far each step goes.
 *
 * @param name a word to call it by, such as {@code playground}
 * @param settings how it was made, key by key in the order of writing
 * @param graph the network, its loss, the way back and the step
 * @param start every kept number before the first step
 * @param input the node that is fed an example
 * @param label the node that is fed what it should answer
 * @param train the examples to learn from
 * @param test the examples to be tested with
 * @param batches for each epoch the batches that end in it, each as places among the training
 *     examples
 * @param rates for each epoch the learning rate of each of its batches
 */
public record Lesson(
    String name,
    Map<String, String> settings,
    Graph graph,
    Numbers start,
    String input,
    String label,
    Rows train,
    Rows test,
    List<List<int[]>> batches,
    List<double[]> rates) {
  public Lesson {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    batches = List.copyOf(batches);
    rates = List.copyOf(rates);
  }

  /**
   * Examples with what they should be answered with.
   *
   * @param inputs rows × width, row by row
   * @param labels one number a row
   */
  public record Rows(int width, double[] inputs, double[] labels) {}
}
