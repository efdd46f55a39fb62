package vitrine.export;

import vitrine.compute.graph.Node;

/** The numbers of a network's kept nodes, wherever they are: in a state or in a checkpoint. */
@FunctionalInterface
public interface Numbers {
  /** All numbers of a kept node, outermost size first. */
  double[] of(Node node);
}
