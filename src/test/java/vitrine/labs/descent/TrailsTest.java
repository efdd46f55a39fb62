package vitrine.labs.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TrailsTest {
  private static double[] at(double value) {
    var numbers = new double[Trails.traced().size()];
    Arrays.fill(numbers, value);
    return numbers;
  }

  @Test
  void whatWasNotedBeyondAMomentBelongsToAnotherFuture() {
    var trails = new Trails();
    trails.add(1, 0, at(0));
    trails.add(1, 16, at(1));
    trails.add(1, 32, at(2));
    trails.add(1, 16, at(5));
    assertThat(trails.count(1)).isEqualTo(2);
    assertThat(trails.x(1, 1, 0)).isEqualTo(5);
  }

  @Test
  void aLongTrailKeepsItsStartAndItsEnd() {
    var trails = new Trails();
    for (int i = 0; i < 5000; i++) {
      trails.add(1, i, at(i));
    }
    assertThat(trails.count(1)).isBetween(400, 1000);
    assertThat(trails.x(1, 0, 0)).isZero();
    assertThat(trails.loss(1, trails.count(1) - 1, 3)).isEqualTo(4999);
  }

  @Test
  void aStepReachesNoFurtherThanAFifthOfTheMap() {
    var walk = Walk.of(new DescentLab().declaration().fallbacks());
    double[] reached = walk.towards(3, 2.1, Terrain.BOWL);
    assertThat(reached[0]).isCloseTo(-1.2, within(1e-12));
    assertThat(reached[1]).isEqualTo(2.1);
    assertThat(walk.towards(-2.3, 2, Terrain.BOWL)).containsExactly(-2.3, 2);
  }
}
