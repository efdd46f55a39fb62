package vitrine.labs.rules;

import java.util.List;
import java.util.Objects;
import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Penalty;
import vitrine.compute.backend.Reduction;
import vitrine.compute.graph.Add;
import vitrine.compute.graph.Broadcast;
import vitrine.compute.graph.Fill;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Multiply;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Operation;
import vitrine.compute.graph.Reduce;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.RowMean;
import vitrine.compute.graph.RowSum;
import vitrine.compute.graph.SameSign;
import vitrine.compute.graph.Scale;
import vitrine.compute.graph.Shape;
import vitrine.compute.graph.Subtract;
import vitrine.network.Network;
import vitrine.training.BatchTrainer;
import vitrine.training.TrainingGraph;
import vitrine.training.loss.Loss;
import vitrine.training.loss.SquaredLoss;
import vitrine.training.optimizer.Optimizer;

/**
 * The graph of the rules lab: a network that learns, the visitor's rule as nodes beside it, and the
 * same score for both. Every number of the rule can be opened like any of the network's.
 */
final class RulesGraph {
  /** Who the rule's score belongs to. */
  static final String RULE = "rule";

  /** Who the network's score belongs to. */
  static final String NETWORK = "network";

  /** The name of how many images are of the digit. */
  static final String DIGITS = "digits";

  private static final String SEVEN = "isDigit";
  private static final String ONES = "one";

  private final Graph.Builder graph = Graph.builder();

  private RulesGraph() {}

  /** The graph of a network and a rule. */
  static Graph of(Network network, Rule rule) {
    return new RulesGraph().build(network, rule);
  }

  /** The name of the cells' shares in a condition, counted from 1. */
  static String cells(int condition) {
    return RULE + condition + ".cells";
  }

  /** The name of a condition's limit, counted from 1. */
  static String limit(int condition) {
    return RULE + condition + ".limit";
  }

  private Graph build(Network network, Rule rule) {
    var answer = network.append(graph);
    var loss = Loss.CROSS_ENTROPY.append(graph, answer);
    var target = Objects.requireNonNull(graph.find(SquaredLoss.TARGET));
    var sum = answer.sums().used();
    var correct = metric("correct", new SameSign(), sum, target);
    metric(TrainingGraph.ACCURACY, new RowMean(), correct);
    metric(ONES, new Fill(1, Shape.rows(1)));
    var isDigit = metric(SEVEN, new SameSign(), target, known(ONES));
    metric(DIGITS, new RowSum(), isDigit);
    score(NETWORK, metric(NETWORK + ".says", new SameSign(), sum, known(ONES)));
    score(RULE, says(rule, Objects.requireNonNull(graph.find("input"))));
    graph.source(BatchTrainer.WAITING, Role.MEMORY, Shape.of());
    Gradients.of(graph, loss);
    Optimizer.ADAM.append(graph, Penalty.NONE, false);
    return graph.build();
  }

  /** 1 where the rule says that it is the digit, else 0; a rule that says nothing says no. */
  private Node says(Rule rule, Node input) {
    var conditions = rule.looking();
    var name = RULE + ".says";
    if (conditions.isEmpty()) {
      return metric(name, new Fill(0, Shape.rows(1)));
    }
    // Any holds where not all fail: 1 − the product of what fails.
    Node all = null;
    for (int i = 1; i <= conditions.size(); i++) {
      var holds = holds(i, conditions.get(i - 1), input);
      var each =
          rule.needsAll() ? holds : metric(RULE + i + ".fails", new Subtract(), known(ONES), holds);
      all = all == null ? each : metric(RULE + ".upTo" + i, new Multiply(), all, each);
    }
    var one = Objects.requireNonNull(all);
    return rule.needsAll()
        ? metric(name, new Scale(1, 1), one)
        : metric(name, new Subtract(), known(ONES), one);
  }

  /** 1 where a condition holds, else 0. */
  private Node holds(int number, Condition condition, Node input) {
    var cells = graph.source(cells(number), Role.HYPERPARAMETER, Shape.of(Condition.CELLS));
    var limit = graph.source(limit(number), Role.HYPERPARAMETER, Shape.of());
    var name = RULE + number;
    var parts = metric(name + ".parts", new Broadcast(Arithmetic.MULTIPLY), input, cells);
    var ink = metric(name + ".ink", new Reduce(Reduction.SUM), parts);
    var above = metric(name + ".above", new Broadcast(Arithmetic.SUBTRACT), ink, limit);
    var margin = condition.isAtLeast() ? above : metric(name + ".below", new Scale(-1, 1), above);
    return metric(name + ".holds", new SameSign(), margin, known(ONES));
  }

  /** Appends how often an answer is right, and in which two ways it is wrong. */
  private void score(String whose, Node says) {
    var caught = metric(whose + ".catches", new Multiply(), says, known(SEVEN));
    var misses = metric(whose + ".misses", new Subtract(), known(SEVEN), caught);
    var alarms = metric(whose + ".cries", new Subtract(), says, caught);
    var wrong = metric(whose + ".errs", new Add(), misses, alarms);
    var right = metric(whose + ".isRight", new Subtract(), known(ONES), wrong);
    metric(whose + ".caught", new RowSum(), caught);
    metric(whose + ".missed", new RowSum(), misses);
    metric(whose + ".alarms", new RowSum(), alarms);
    metric(whose + ".right", new RowMean(), right);
  }

  private Node metric(String name, Operation operation, Node... inputs) {
    return graph.compute(name, Role.METRIC, operation, List.of(inputs));
  }

  private Node known(String name) {
    return Objects.requireNonNull(graph.find(name));
  }
}
