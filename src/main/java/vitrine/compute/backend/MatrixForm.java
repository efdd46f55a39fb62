package vitrine.compute.backend;

/**
 * The sizes of a matrix product, left × right, and which of the two is written down transposed.
 *
 * @param height rows of the result
 * @param depth columns of the left, rows of the right: how many products each sum has
 * @param width columns of the result
 * @param leftTransposed whether the left matrix lies in its buffer as depth × height
 * @param rightTransposed whether the right matrix lies in its buffer as width × depth
 */
public record MatrixForm(
    int height, int depth, int width, boolean leftTransposed, boolean rightTransposed) {
  public MatrixForm {
    if (height < 0 || depth < 0 || width < 0) {
      throw new IllegalArgumentException("The sizes of a matrix cannot be negative.");
    }
  }
}
