package vitrine.compute.graph;

import vitrine.compute.backend.Buffer;

/** Where each node's numbers are, for an operation that binds its kernel. */
@FunctionalInterface
public interface Buffers {
  /** The buffer that holds the numbers of {@code node}. */
  Buffer of(Node node);
}
