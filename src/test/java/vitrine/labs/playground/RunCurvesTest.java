package vitrine.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vitrine.labs.frame.Measures;
import vitrine.labs.frame.RunCurves;
import vitrine.session.PageListener;
import vitrine.session.Reply;
import vitrine.session.Snapshot;

/** The curves know all of a run, and hand it on to whoever comes later. */
final class RunCurvesTest implements PageListener {
  private final SessionBench bench = SessionBench.opened("networkShape", "3");
  private final RunCurves curves = new RunCurves(bench.page);

  RunCurvesTest() {
    bench.listeners.add(this);
    bench.page.trace(RunCurves.traced());
    bench.page.watch(Measures.probes(bench.page.graph()));
    bench.settle();
  }

  @Override
  public void passed(double examples, double[] values) {
    curves.passed(examples, values);
  }

  @Override
  public void seen(Snapshot snapshot) {
    curves.seen(snapshot);
  }

  @Test
  void everyEpochOfAJumpIsInThem() {
    bench.page.stepTo(250 * 10, Reply.NONE);
    bench.settle();
    for (int epoch = 0; epoch <= 10; epoch++) {
      // A picture shown in the middle of an epoch may stand in between.
      int at = curves.losses().pointAt(epoch);
      assertThat(curves.losses().epochs()[at]).isEqualTo(epoch);
      assertThat(curves.accuracies().epochs()[at]).isEqualTo(epoch);
      assertThat(curves.accuracies().test()[at]).isBetween(0.0, 1.0);
    }
  }

  @Test
  void whoComesLaterHearsTheSame() {
    bench.page.stepTo(250 * 7 + 10, Reply.NONE);
    bench.settle();
    var past = curves.past();
    var late = new RunCurves(bench.page);
    for (int at = 0; at < past.length; at += 5) {
      late.passed(past[at], new double[] {past[at + 1], past[at + 2], past[at + 3], past[at + 4]});
    }
    assertThat(late.losses().count()).isEqualTo(curves.losses().count());
    assertThat(late.losses().epochs()).containsExactly(curves.losses().epochs());
    assertThat(late.accuracies().train()).containsExactly(curves.accuracies().train());
    assertThat(past[past.length - 5]).isEqualTo(250 * 7 + 10);
  }
}
