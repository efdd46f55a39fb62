package vitrine.training.optimizer;

import vitrine.compute.graph.Node;

/**
 * Where the step of a parameter leads: a sum, and the count by which it is to be divided.
 *
 * @param sum of the parameter's shape
 * @param count one number
 */
record Direction(Node sum, Node count) {}
