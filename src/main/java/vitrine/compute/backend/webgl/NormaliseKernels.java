package vitrine.compute.backend.webgl;

import vitrine.compute.backend.Along;
import vitrine.compute.backend.Buffer;
import vitrine.compute.backend.Kernel;

/**
 * Numbers shifted and scaled to mean 0 and variance 1, along the rows or along the columns.
 *
 * <p>Those that share a mean and a variance are a group: {@code group(i)} is that of number i,
 * {@code members()} how many it has, {@code member(group, k)} where the k-th of them lies.
 */
final class NormaliseKernels {
  private static final String ROWS =
      """
      int group(int i) { return i % width; }
      int members() { return rows; }
      int member(int group, int k) { return k * width + group; }
      """;

  private static final String COLUMNS =
      """
      int group(int i) { return i / width; }
      int members() { return width; }
      int member(int group, int k) { return group * width + k; }
      """;

  private static final String VARIANCE =
      """
      float value(int group) {
        float middle = mean(group);
        float sum = 0.0;
        for (int k = 0; k < members(); k++) {
          float difference = x(member(group, k)) - middle;
          sum += difference * difference;
        }
        return members() == 0 ? NAN : sum / float(members());
      }
      """;

  private static final String NORMAL =
      """
      float deviation(int group) { return sqrt(variance(group) + epsilon); }
      float normal(int i) { return (x(i) - mean(group(i))) / deviation(group(i)); }
      """;

  /** Number 2k is the mean of g over group k, number 2k + 1 that of g · z. */
  private static final String MEANS =
      """
      float value(int i) {
        int group = i / 2;
        float sum = 0.0;
        for (int k = 0; k < members(); k++) {
          int at = member(group, k);
          sum += i % 2 == 0 ? g(at) : g(at) * normal(at);
        }
        return sum / float(members());
      }
      """;

  private static final String GRADIENT =
      """
      float value(int i) {
        int k = group(i);
        return (g(i) - means(2 * k) - normal(i) * means(2 * k + 1)) / deviation(k);
      }
      """;

  private NormaliseKernels() {}

  static Kernel variance(Buffer x, Buffer mean, Buffer out, int width, Along along) {
    var shader = shader(VARIANCE, along, width).reads("x", x).reads("mean", mean);
    return along == Along.ROWS ? shader.numbers(out, width) : shader.rows(out, 1);
  }

  static Kernel normalise(
      Buffer x, Buffer mean, Buffer variance, Buffer out, int width, Along along, double epsilon) {
    return shader(NORMAL + "float value(int i) { return normal(i); }\n", along, width)
        .reads("x", x)
        .reads("mean", mean)
        .reads("variance", variance)
        .sets("epsilon", epsilon)
        .rows(out, width);
  }

  static Kernel gradient(
      Buffer g,
      Buffer x,
      Buffer mean,
      Buffer variance,
      Buffer out,
      int width,
      Along along,
      double epsilon) {
    int groups = along == Along.ROWS ? width : mean.size();
    var means = new GlBuffer(GlBuffer.of(out).sheets(), 2 * groups);
    var first =
        shader(NORMAL + MEANS, along, width)
            .reads("g", g)
            .reads("x", x)
            .reads("mean", mean)
            .reads("variance", variance)
            .sets("epsilon", epsilon);
    var averaged = along == Along.ROWS ? first.numbers(means, 2 * groups) : first.rows(means, 2);
    var sloped =
        shader(NORMAL + GRADIENT, along, width)
            .reads("g", g)
            .reads("x", x)
            .reads("mean", mean)
            .reads("variance", variance)
            .reads("means", means)
            .sets("epsilon", epsilon)
            .rows(out, width);
    return rows -> {
      averaged.run(rows);
      sloped.run(rows);
    };
  }

  private static Shader shader(String text, Along along, int width) {
    return Shader.perNumber((along == Along.ROWS ? ROWS : COLUMNS) + text).sets("width", width);
  }
}
