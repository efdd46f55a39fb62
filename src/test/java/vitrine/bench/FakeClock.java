package vitrine.bench;

import java.util.function.DoubleSupplier;

/** A clock that moves only when it is told to, and shows the time in steps as browsers do. */
final class FakeClock implements DoubleSupplier {
  private final double step;
  private double millis = 1000;

  /** A clock that shows multiples of {@code step} milliseconds; 0 for the exact time. */
  FakeClock(double step) {
    this.step = step;
  }

  void pass(double duration) {
    millis += duration;
  }

  @Override
  public double getAsDouble() {
    return step == 0 ? millis : Math.floor(millis / step) * step;
  }
}
