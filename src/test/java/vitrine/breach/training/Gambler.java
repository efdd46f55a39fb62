package vitrine.breach.training;

import java.util.Random;

/** Breaks “chance”: training that nobody can repeat. */
final class Gambler {
  double step(Random random) {
    return random.nextDouble();
  }
}
