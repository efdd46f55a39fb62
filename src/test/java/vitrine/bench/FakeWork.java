package vitrine.bench;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import vitrine.bench.work.Work;

/** A work that only lets time pass. */
final class FakeWork implements Work {
  private final FakeClock clock;
  private final double amount;
  private final IntToDoubleFunction cost;
  int leastRuns = 1;
  int runs;
  int finished;

  /**
   * @param cost milliseconds of the run of that number, from 0
   */
  FakeWork(FakeClock clock, double amount, IntToDoubleFunction cost) {
    this.clock = clock;
    this.amount = amount;
    this.cost = cost;
  }

  @Override
  public double amount() {
    return amount;
  }

  @Override
  public void run() {
    clock.pass(cost.applyAsDouble(runs));
    runs++;
  }

  @Override
  public void finish() {
    finished = runs;
  }

  @Override
  public int leastRuns() {
    return leastRuns;
  }

  @Override
  public List<double[]> results() {
    return List.of();
  }
}
