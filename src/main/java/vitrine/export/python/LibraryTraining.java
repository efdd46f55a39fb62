package vitrine.export.python;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Shape;
import vitrine.export.Lesson;
import vitrine.network.layer.Signal;
import vitrine.training.loss.SquaredLoss;

/**
 * A training cut up for a library that finds the way back by itself: the way from an example to
 * what is judged, as the network is used and as it learns, the loss, and what is kept of a batch.
 */
final class LibraryTraining {
  private final Lesson lesson;
  private final Graph graph;
  private final Library library;
  private final ForwardWords words;
  private final ForwardSteps steps;
  private final Node loss;
  private final Set<Node> judging = new HashSet<>();
  private final Node judged;

  LibraryTraining(Lesson lesson, Library library, ForwardWords words) {
    this.lesson = lesson;
    this.library = library;
    this.words = words;
    graph = lesson.graph();
    steps = new ForwardSteps(words);
    loss = graph.node(SquaredLoss.EXAMPLE);
    judged = judged();
  }

  /** What the loss looks at besides the label; on the way to it, everything from the label on. */
  private Node judged() {
    var label = graph.node(lesson.label());
    judging.add(label);
    var before = reached(List.of(loss));
    for (var node : graph.nodes()) {
      for (var input : node.inputs()) {
        if (before.contains(node) && judging.contains(input)) {
          judging.add(node);
        }
      }
    }
    Node found = loss;
    for (var node : graph.nodes()) {
      if (before.contains(node) && judging.contains(node)) {
        for (var input : node.inputs()) {
          found = judging.contains(input) || input.role().isKept() ? found : input;
        }
      }
    }
    return found;
  }

  private Set<Node> reached(List<Node> ends) {
    var found = new HashSet<Node>();
    var waiting = new ArrayList<>(ends);
    while (!waiting.isEmpty()) {
      var node = waiting.remove(waiting.size() - 1);
      if (found.add(node)) {
        waiting.addAll(node.inputs());
      }
    }
    return found;
  }

  /** The name of what the loss looks at. */
  String judgedName() {
    return words.operand(judged);
  }

  /** The lines that lead from an example to what the loss looks at, as the network is used. */
  String used(String indent) {
    return way(judged, indent);
  }

  /** Whether a batch to learn from takes a way of its own. */
  boolean learnsOtherwise() {
    return learning() != judged;
  }

  /** The name of what the loss looks at while the network learns. */
  String learningName() {
    return words.operand(learning());
  }

  /** The lines that lead there, without what is kept. */
  String learning(String indent) {
    return way(learning(), indent);
  }

  private Node learning() {
    var node = graph.find(Signal.LEARNING + judged.name());
    return node == null ? judged : node;
  }

  /** The running numbers that a batch changes, each with the node that writes it. */
  List<Node> keeping() {
    var found = new ArrayList<Node>();
    for (var node : graph.nodes()) {
      if (node.name().startsWith(Signal.KEEP)) {
        found.add(node);
      }
    }
    return found;
  }

  /** What a node is, as an expression. */
  String expression(Node node) {
    var expression = steps.expression(node);
    if (expression == null) {
      throw TrainingText.unwritten(node, library.title());
    }
    return expression;
  }

  /** The lines of the loss of each example. */
  String loss(String indent) {
    var wanted = reached(List.of(loss));
    wanted.retainAll(judging);
    return lines(wanted, indent);
  }

  /** The name of the loss of each example. */
  String lossName() {
    return words.operand(loss);
  }

  private String way(Node end, String indent) {
    return lines(reached(List.of(end)), indent);
  }

  private String lines(Set<Node> wanted, String indent) {
    var text = new StringBuilder();
    for (var node : graph.nodes()) {
      boolean isGiven = node.name().equals(lesson.input()) || node.name().equals(lesson.label());
      if (wanted.contains(node) && !node.role().isKept() && !isGiven) {
        var line = words.operand(node) + " = " + expression(node);
        text.append(WrappedLine.of(indent, line)).append('\n');
      }
    }
    return text.toString();
  }

  /** The numbers from which learned and running blocks start. */
  void numbers(List<Node> learned, String open, String close, StringBuilder text) {
    text.append("# Every number that is learned or kept, as it is before the first step.\n");
    text.append("NUMBERS = {\n");
    var blocks = new ArrayList<>(learned);
    for (var node : keeping()) {
      blocks.add(written(node));
    }
    for (var node : blocks) {
      var start = "    \"" + node.name() + "\": " + open;
      text.append(start);
      var sizes = node.shape().sizes();
      var shape = sizes.isEmpty() ? Shape.of(1).sizes() : sizes;
      var numbers = lesson.start().of(node);
      NumberList.append(numbers, shape, "    ", start.length() + close.length(), text);
      text.append(learned.contains(node) ? close : open.isEmpty() ? "" : ")").append(",\n");
    }
    text.append("}\n");
  }

  /** The block that a keeping node writes. */
  static Node written(Node node) {
    var kept = node.writes();
    return kept == null ? node.inputs().get(0) : kept;
  }

  /** A list of names in quotes, given a name itself. */
  static void names(String name, List<String> names, StringBuilder text) {
    text.append(name).append(" = [\n");
    for (var each : names) {
      text.append("    \"").append(each).append("\",\n");
    }
    text.append("]\n");
  }
}
