package vitrine.training.optimizer;

/**
 * What the sources of the optimisers prescribe for one parameter, written down plainly: powers of β
 * instead of running corrections, decays instead of rates.
 */
abstract class Descender {
  static final double RATE = 0.05;

  private double step;

  /** How many steps were taken, this one counted. */
  final double steps() {
    return step;
  }

  /** The parameter after one more step. */
  final double next(double parameter, double gradient) {
    step++;
    return parameter - (RATE * direction(gradient));
  }

  abstract double direction(double gradient);

  static Descender of(Optimizer optimizer) {
    return switch (optimizer) {
      case SGD -> new Plain();
      case MOMENTUM -> new Heavy(false);
      case NESTEROV -> new Heavy(true);
      case RMSPROP -> new Scaled();
      case ADAM, ADAMW -> new Adaptive();
    };
  }

  private static final class Plain extends Descender {
    @Override
    double direction(double gradient) {
      return gradient;
    }
  }

  private static final class Heavy extends Descender {
    private final boolean looksAhead;
    private double velocity;

    private Heavy(boolean looksAhead) {
      this.looksAhead = looksAhead;
    }

    @Override
    double direction(double gradient) {
      velocity = 0.9 * velocity + gradient;
      return looksAhead ? gradient + 0.9 * velocity : velocity;
    }
  }

  private static final class Scaled extends Descender {
    private double square;

    @Override
    double direction(double gradient) {
      square = 0.9 * square + 0.1 * gradient * gradient;
      return gradient / (Math.sqrt(square) + 1e-8);
    }
  }

  private static final class Adaptive extends Descender {
    private double first;
    private double second;

    @Override
    double direction(double gradient) {
      first = 0.9 * first + 0.1 * gradient;
      second = 0.999 * second + 0.001 * gradient * gradient;
      double unbiasedFirst = first / (1 - Math.pow(0.9, steps()));
      double unbiasedSecond = second / (1 - Math.pow(0.999, steps()));
      return unbiasedFirst / (Math.sqrt(unbiasedSecond) + 1e-8);
    }
  }
}
