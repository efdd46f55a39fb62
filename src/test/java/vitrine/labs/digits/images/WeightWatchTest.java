package vitrine.labs.digits.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.session.Probe;
import vitrine.session.Snapshot;

final class WeightWatchTest {
  private static final String NODE = "layer1.weight";
  private static final Probe PROBE = Probe.parameters(NODE);

  private final WeightWatch watch = new WeightWatch();

  /** A snapshot that holds just what was asked for. */
  private Snapshot seen(double examples, boolean running) {
    var values = new ArrayList<double[]>();
    for (int i = 0; i < watch.probes().size(); i++) {
      values.add(new double[] {examples});
    }
    return new Snapshot(1, examples, 100, running, false, watch.probes(), values);
  }

  @Test
  void atRestWeightsAreAskedForOnce() {
    watch.want(List.of(NODE));
    assertThat(watch.probes()).isEqualTo(List.of(PROBE));
    assertThat(watch.take(seen(0, false), false)).isTrue();
    assertThat(watch.probes()).isEmpty();
    var other = seen(0, false);
    assertThat(watch.take(other, false)).isFalse();
    assertThat(watch.at(other, NODE)).containsExactly(0);
  }

  @Test
  void whileTrainingTheyAreAskedForWhenItIsTime() {
    watch.want(List.of(NODE));
    watch.take(seen(0, true), false);
    for (int i = 1; i < 10; i++) {
      assertThat(watch.take(seen(i, true), false)).isFalse();
      assertThat(watch.probes()).isEmpty();
    }
    watch.take(seen(10, true), true);
    assertThat(watch.take(seen(11, true), false)).isTrue();
    assertThat(watch.probes()).isEmpty();
  }

  @Test
  void weightsOfAnotherMomentAreNotGiven() {
    watch.want(List.of(NODE));
    watch.take(seen(10, true), false);
    var later = seen(20, true);
    watch.take(later, false);
    assertThat(watch.at(later, NODE)).isNull();
  }

  @Test
  void afterTrainingTheyAreAskedForAtOnce() {
    watch.want(List.of(NODE));
    watch.take(seen(10, true), false);
    assertThat(watch.take(seen(20, false), false)).isFalse();
    assertThat(watch.probes()).isEqualTo(List.of(PROBE));
  }

  @Test
  void whatMayHaveChangedIsAskedForAgain() {
    watch.want(List.of(NODE));
    watch.take(seen(0, false), false);
    watch.forget();
    assertThat(watch.probes()).isEqualTo(List.of(PROBE));
  }

  @Test
  void anotherNodeIsAskedForAsSoonAsItIsWanted() {
    watch.want(List.of(NODE));
    watch.take(seen(0, false), false);
    watch.want(List.of(NODE, "layer2.weight"));
    assertThat(watch.probes()).hasSize(2);
    watch.take(seen(0, false), false);
    assertThat(watch.probes()).isEmpty();
  }
}
