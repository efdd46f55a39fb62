package vitrine.compute.backend.webgl;

import vitrine.compute.backend.Buffer;
import vitrine.compute.backend.Kernel;

/** How wrong the outputs are by squares, and in which direction. */
final class LossKernels {
  private LossKernels() {}

  static Kernel squaredError(Buffer output, Buffer target, Buffer out, int width) {
    var text =
        """
        float value(int row) {
          float sum = 0.0;
          for (int i = row * width; i < row * width + width; i++) {
            float difference = shown(i) - target(i);
            sum += 0.5 * difference * difference;
          }
          return sum;
        }
        """;
    return Shader.perNumber(text)
        .reads("shown", output)
        .reads("target", target)
        .sets("width", width)
        .rows(out, 1);
  }

  static Kernel squaredErrorGradient(
      Buffer g, Buffer output, Buffer target, Buffer out, int width) {
    var text = "float value(int i) { return g(i / width) * (shown(i) - target(i)); }\n";
    return Shader.perNumber(text)
        .reads("g", g)
        .reads("shown", output)
        .reads("target", target)
        .sets("width", width)
        .rows(out, width);
  }

  static Kernel sameSign(Buffer output, Buffer target, Buffer out) {
    var text =
        """
        bool isPositive(float x) { return !isBroken(x) && x >= 0.0; }
        float value(int i) { return isPositive(shown(i)) == isPositive(target(i)) ? 1.0 : 0.0; }
        """;
    return Shader.perNumber(text).reads("shown", output).reads("target", target).rows(out, 1);
  }
}
