package vitrine.view.formula;

import vitrine.compute.graph.Expression.Reference;
import vitrine.session.Probe;
import vitrine.view.Texts;

/** What the single numbers of a network are called on the page, and where they are read. */
public interface NumberNames {
  /** The symbol of a number, such as w with an index. */
  Markup symbol(Reference number);

  /** The number's name in full: “weight from input X₁ to hidden layer 1, neuron 2”. */
  String name(Reference number);

  /** The number's name in a word or two, as a formula is read out: “weight”, “X₁”. */
  String word(Reference number);

  /** Where the number is read. */
  Probe probe(Reference number);

  /** The texts around the symbols. */
  Texts texts();

  /** The path of a number as tensors are named: {@code layer1.weight[2,0]@parameters}. */
  default String path(Reference number) {
    var node = number.node();
    var sizes = node.shape().sizes();
    var path = new StringBuilder(node.name());
    if (sizes.size() == 2) {
      int width = node.shape().width();
      path.append('[').append(number.place() / width).append(',');
      path.append(number.place() % width).append(']');
    } else if (!sizes.isEmpty()) {
      path.append('[').append(number.place()).append(']');
    }
    return path.append(place(number)).toString();
  }

  /** Where the number is read, as it stands at the end of its path: {@code @parameters}. */
  default String place(Reference number) {
    return probe(number).toString().substring(number.node().name().length());
  }
}
