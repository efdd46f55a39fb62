package vitrine.labs.digits.images;

import vitrine.view.NumberText;
import vitrine.view.Texts;

/**
 * Says in words where in an image numbers lie: the image in three by three parts, by the sum over
 * each part.
 *
 * <p>A picture of weights is called speckled if no part's mean stands out from chance: if no sum of
 * n numbers is three times the root mean square of all numbers times √n.
 */
public final class ImageRegions {
  private static final int PARTS = 3;
  private static final double STANDS_OUT = 3;
  private static final double FAINT = 1e-9;

  private final double[] sums = new double[PARTS * PARTS];
  private final int[] counts = new int[PARTS * PARTS];
  private double squares;
  private int count;

  private ImageRegions() {}

  /** The parts of {@code side} × {@code side} numbers that begin at {@code from}. */
  public static ImageRegions of(double[] values, int from, int side) {
    var regions = new ImageRegions();
    for (int place = 0; place < side * side; place++) {
      int part = ((place / side * PARTS / side) * PARTS) + (place % side * PARTS / side);
      double value = values[from + place];
      regions.sums[part] += value;
      regions.counts[part]++;
      regions.squares += value * value;
    }
    regions.count = side * side;
    return regions;
  }

  /** The part, 0 to 8 in reading order, whose sum is highest. */
  public int highest() {
    int best = 0;
    for (int part = 1; part < sums.length; part++) {
      best = sums[part] > sums[best] ? part : best;
    }
    return best;
  }

  /** The part, 0 to 8 in reading order, whose sum is lowest. */
  public int lowest() {
    int best = 0;
    for (int part = 1; part < sums.length; part++) {
      best = sums[part] < sums[best] ? part : best;
    }
    return best;
  }

  /** The sum over a part. */
  public double sum(int part) {
    return sums[part];
  }

  /** Whether no part stands out. */
  public boolean isSpeckled() {
    double size = Math.sqrt(squares / count);
    for (int part = 0; part < sums.length; part++) {
      if (Math.abs(sums[part]) > STANDS_OUT * size * Math.sqrt(counts[part])) {
        return false;
      }
    }
    return true;
  }

  /** One sentence about a picture of weights. */
  public String ofWeights(Texts texts) {
    if (!(squares < Double.POSITIVE_INFINITY)) {
      return texts.of("inside.weights.unknown");
    }
    if (isSpeckled()) {
      return texts.of("inside.weights.speckled");
    }
    return about(texts, "inside.weights", highest(), lowest());
  }

  /** One sentence about a picture of products of inputs and weights. */
  public String ofProducts(Texts texts) {
    if (!(squares < Double.POSITIVE_INFINITY)) {
      return texts.of("inside.weights.unknown");
    }
    if (squares < FAINT) {
      return texts.of("inside.products.none");
    }
    return about(texts, "inside.products", highest(), lowest());
  }

  /** One sentence about an image: where its ink is. */
  public String ofInk(Texts texts) {
    double ink = 0;
    for (double sum : sums) {
      ink += sum;
    }
    return ink == 0
        ? texts.of("inside.ink.none")
        : texts.of("inside.ink", part(highest(), texts), NumberText.percent(0).write(ink / count));
  }

  private String about(Texts texts, String key, int high, int low) {
    if (sums[high] <= 0) {
      return texts.of(key + ".low", part(low, texts));
    }
    return sums[low] >= 0
        ? texts.of(key + ".high", part(high, texts))
        : texts.of(key + ".both", part(high, texts), part(low, texts));
  }

  private static String part(int part, Texts texts) {
    return texts.of("inside.part." + part);
  }
}
