package vitrine.breach.training;

/** Breaks “clock”: training that depends on the hour. */
final class Timekeeper {
  long step() {
    return System.nanoTime();
  }
}
