package vitrine.compute.graph;

import java.util.List;

/**
 * The shape of a node's numbers: fixed sizes, preceded by a row for each example where {@code
 * perRow} is true.
 *
 * @param perRow whether there is one such block for each example of the rows at hand
 * @param sizes the sizes of one block, outermost first; empty for a single number
 */
public record Shape(boolean perRow, List<Integer> sizes) {
  public Shape {
    sizes = List.copyOf(sizes);
    for (int size : sizes) {
      if (size < 0) {
        throw new IllegalArgumentException("A size cannot be negative, and " + size + " is.");
      }
    }
  }

  /** The shape of a fixed block, such as a weight matrix of outputs × inputs. */
  public static Shape of(Integer... sizes) {
    return new Shape(false, List.of(sizes));
  }

  /** The shape of a block for each example, such as rows × features. */
  public static Shape rows(Integer... sizes) {
    return new Shape(true, List.of(sizes));
  }

  /** How many numbers one block holds. */
  public int size() {
    int product = 1;
    for (int size : sizes) {
      product *= size;
    }
    return product;
  }

  /** The last size, 1 for a single number: how many numbers stand side by side. */
  public int width() {
    return sizes.isEmpty() ? 1 : sizes.get(sizes.size() - 1);
  }

  /** The shape in words, such as rows×4. */
  public String text() {
    var text = new StringBuilder(perRow ? "rows" : "");
    for (int size : sizes) {
      text.append(text.length() == 0 ? "" : "×").append(size);
    }
    return text.length() == 0 ? "1" : text.toString();
  }

  // Written out: a list's own equality would bring that of everything that is ever put into a list
  // into the compiled module.
  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Shape shape)
        || perRow != shape.perRow
        || sizes.size() != shape.sizes.size()) {
      return false;
    }
    for (int i = 0; i < sizes.size(); i++) {
      if (sizes.get(i).intValue() != shape.sizes.get(i).intValue()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return (31 * size()) + (perRow ? 1 : 0);
  }

  @Override
  public String toString() {
    return text();
  }
}
