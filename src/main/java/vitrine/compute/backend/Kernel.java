package vitrine.compute.backend;

/**
 * One piece of arithmetic bound to its buffers, ready to be run any number of times without
 * allocating.
 */
@FunctionalInterface
public interface Kernel {
  /**
   * Computes the first {@code rows} rows.
   *
   * @param rows at most the capacity the buffers were made for; kernels without rows ignore it
   */
  void run(int rows);
}
