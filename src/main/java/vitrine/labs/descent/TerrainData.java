package vitrine.labs.descent;

import vitrine.compute.numeric.Hyperbolic;
import vitrine.compute.random.RandomStream;
import vitrine.data.Dataset;
import vitrine.data.Examples;

/** The examples that make a surface: what the tiny network is to learn. */
final class TerrainData {
  /** Training examples; there are as many test examples. */
  static final int ROWS = 16;

  private static final double NOISE = 0.02;

  private TerrainData() {}

  /** Training and test examples of a surface, drawn from a stream. */
  static Dataset of(Terrain terrain, RandomStream random) {
    return new Dataset(terrain.key(), draw(terrain, random), draw(terrain, random));
  }

  private static Examples draw(Terrain terrain, RandomStream random) {
    int width = terrain.inputs();
    var inputs = new double[ROWS * width];
    var labels = new double[ROWS];
    for (int column = 0; column < width; column++) {
      spread(inputs, column, width, random);
    }
    for (int row = 0; row < ROWS; row++) {
      double x = inputs[row * width];
      double y = inputs[(row * width) + width - 1];
      labels[row] = random.normal(target(terrain, x, y), NOISE);
    }
    if (terrain == Terrain.RAVINE) {
      for (int row = 0; row < ROWS; row++) {
        inputs[(row * width) + 1] *= 5;
      }
    }
    if (terrain.isCut()) {
      for (int row = 0; row < ROWS; row++) {
        labels[row] = inputs[row * width] * inputs[(row * width) + 1] < 0 ? -1 : 1;
      }
    }
    return Examples.of(width, inputs, labels);
  }

  /** Numbers of mean 0 and variance 1. */
  private static void spread(double[] inputs, int column, int width, RandomStream random) {
    double sum = 0;
    for (int row = 0; row < ROWS; row++) {
      inputs[(row * width) + column] = random.uniform(-1, 1);
      sum += inputs[(row * width) + column];
    }
    double squares = 0;
    for (int row = 0; row < ROWS; row++) {
      double far = inputs[(row * width) + column] - (sum / ROWS);
      inputs[(row * width) + column] = far;
      squares = (far * far) + squares;
    }
    double scale = Math.sqrt(squares / ROWS);
    for (int row = 0; row < ROWS; row++) {
      inputs[(row * width) + column] /= scale;
    }
  }

  private static double target(Terrain terrain, double x, double y) {
    return switch (terrain) {
      case BOWL, RAVINE -> (x * 1.2) - (y * 0.8);
      case SADDLE -> x;
      case VALLEYS -> Hyperbolic.tanh(x * 1.2) * 1.5;
      case NETWORK, DIRECTIONS -> 0;
    };
  }
}
