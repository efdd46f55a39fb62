package vitrine.export.python;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.AdamDirection;
import vitrine.compute.graph.ClipFactor;
import vitrine.compute.graph.Descend;
import vitrine.compute.graph.MomentumDirection;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.RmsPropDirection;
import vitrine.compute.numeric.DecimalText;
import vitrine.export.Lesson;

/**
 * How a training turns gradients into steps, as its graph says it: the kind of rule with its
 * numbers, what weights pay, and the limit of the gradient's length.
 */
final class StepRule {
  /** What a step follows. */
  enum Kind {
    SGD,
    MOMENTUM,
    NESTEROV,
    RMSPROP,
    ADAM
  }

  private final Lesson lesson;
  private final List<Node> learned = new ArrayList<>();
  private final List<Node> paying = new ArrayList<>();
  private Kind kind = Kind.SGD;
  private double first;
  private double second;
  private Penalty penalty = Penalty.NONE;
  private String penaltyRate = "0";
  private String limit = "";

  private StepRule(Lesson lesson) {
    this.lesson = lesson;
  }

  /** The rule of a training. */
  static StepRule of(Lesson lesson) {
    var rule = new StepRule(lesson);
    for (var node : lesson.graph().nodes()) {
      rule.read(node);
    }
    return rule;
  }

  private void read(Node node) {
    var operation = node.operation();
    if (operation instanceof Descend descend) {
      learned.add(node.inputs().get(0));
      if (descend.penalty() != Penalty.NONE) {
        penalty = descend.penalty();
        penaltyRate = DecimalText.of(number(node.inputs().get(4)));
        paying.add(node.inputs().get(0));
      }
    } else if (operation instanceof MomentumDirection momentum) {
      kind = momentum.nesterov() ? Kind.NESTEROV : Kind.MOMENTUM;
      first = number(node.inputs().get(3));
    } else if (operation instanceof RmsPropDirection) {
      kind = Kind.RMSPROP;
      first = number(node.inputs().get(3));
    } else if (operation instanceof AdamDirection) {
      kind = Kind.ADAM;
      var rates = node.inputs().get(4).inputs();
      first = number(rates.get(0));
      second = number(rates.get(1));
    } else if (operation instanceof ClipFactor) {
      limit = DecimalText.of(number(node.inputs().get(2)));
    }
  }

  private double number(Node node) {
    return lesson.start().of(node)[0];
  }

  Kind kind() {
    return kind;
  }

  /** What momentum keeps, or how fast the first running mean follows. */
  String first() {
    return DecimalText.of(first);
  }

  /** How fast the second running mean follows. */
  String second() {
    return DecimalText.of(second);
  }

  /** What the first running mean keeps. */
  String firstKept() {
    return DecimalText.of(1 - first);
  }

  /** What the second running mean keeps. */
  String secondKept() {
    return DecimalText.of(1 - second);
  }

  Penalty penalty() {
    return penalty;
  }

  String penaltyRate() {
    return penaltyRate;
  }

  /** The most the gradient's length may be; empty if that does not matter. */
  String limit() {
    return limit;
  }

  /** What is learned, in the graph's order. */
  List<Node> learned() {
    return learned;
  }

  /** The weights that pay for being large. */
  List<Node> paying() {
    return paying;
  }
}
