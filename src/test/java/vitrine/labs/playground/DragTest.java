package vitrine.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.labs.small.Drag;
import vitrine.session.Command;
import vitrine.session.Probe;

/** Numbers that are dragged: many commands on the way, one thing done. */
class DragTest {
  private static void drag(SessionBench bench, double... values) {
    for (int i = 0; i < values.length; i++) {
      var command = new Command.SetValue("layer1.weight", 0, List.of(values[i]));
      if (i == 0) {
        bench.page.send(command, bench.reply());
      } else {
        bench.page.sendOn(command, bench.reply());
      }
      bench.settle();
    }
  }

  private static double weight(SessionBench bench) {
    var found = new double[1];
    bench.page.read(
        Probe.parameters("layer1.weight"), values -> found[0] = values[0], bench.reply());
    bench.settle();
    return found[0];
  }

  @Test
  void aDragIsUndoneAsOneAndLeavesOneEntryBehind() {
    var bench = SessionBench.opened();
    bench.page.stepTo(300, bench.reply());
    bench.settle();
    double before = weight(bench);
    drag(bench, 0.1, 0.2, 0.3);
    assertThat(bench.page.start().log()).hasSize(1);
    assertThat(weight(bench)).isEqualTo(0.3);
    bench.page.undo(bench.reply());
    bench.settle();
    assertThat(weight(bench)).isEqualTo(before);
    assertThat(bench.page.canUndo()).isFalse();
    bench.page.redo(bench.reply());
    bench.settle();
    assertThat(weight(bench)).isEqualTo(0.3);
    assertThat(bench.refused).isZero();
  }

  @Test
  void twoDragsAreTwoThingsDone() {
    var bench = SessionBench.opened();
    drag(bench, 0.1, 0.2);
    drag(bench, 0.5, 0.6);
    bench.page.undo(bench.reply());
    bench.settle();
    assertThat(weight(bench)).isEqualTo(0.2);
  }

  @Test
  void whatWasTrainedDuringADragIsRepeatedAfterUndoAndRedo() {
    var bench = SessionBench.opened();
    drag(bench, 0.1, 0.2);
    bench.page.stepTo(40, bench.reply());
    bench.settle();
    bench.page.sendOn(new Command.SetValue("layer1.weight", 0, List.of(0.4)), bench.reply());
    bench.page.sendOn(new Command.Change(Map.of("learningRate", "0.1")), bench.reply());
    bench.page.stepTo(90, bench.reply());
    bench.settle();
    double after = weight(bench);
    bench.page.undo(bench.reply());
    bench.settle();
    assertThat(bench.page.examples()).isZero();
    bench.page.redo(bench.reply());
    bench.settle();
    assertThat(bench.page.examples()).isEqualTo(90);
    assertThat(weight(bench)).isEqualTo(after);
  }

  @Test
  void ofAllWishesOnTheWayTheLatestIsAskedFor() {
    var bench = SessionBench.opened();
    var refusals = bench.reply();
    var drag = new Drag(bench.page, refusals);
    double before = weight(bench);
    drag.hold();
    for (int i = 1; i <= 9; i++) {
      drag.want(new Command.SetValue("layer1.weight", 0, List.of(i / 10.0)));
    }
    drag.release();
    assertThat(drag.isUnderWay()).isTrue();
    bench.settle();
    assertThat(drag.isUnderWay()).isFalse();
    assertThat(weight(bench)).isEqualTo(0.9);
    assertThat(bench.page.start().log()).hasSize(1);
    bench.page.undo(bench.reply());
    bench.settle();
    assertThat(weight(bench)).isEqualTo(before);
    assertThat(bench.page.canUndo()).isFalse();
  }

  @Test
  void aRefusedWishEndsTheAsking() {
    var bench = SessionBench.opened();
    var drag = new Drag(bench.page, bench.reply());
    drag.want(new Command.SetValue("layer1.weight", 0, List.of(Double.NaN)));
    bench.settle();
    assertThat(drag.isUnderWay()).isFalse();
    assertThat(bench.refused).isEqualTo(1);
  }
}
