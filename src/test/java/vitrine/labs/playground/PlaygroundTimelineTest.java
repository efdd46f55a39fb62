package vitrine.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.session.Command;

/** Undo, redo and the way back, packet by packet. */
class PlaygroundTimelineTest {
  @Test
  void undoAndRedoOfWhatIsOnlyShownMoveNoTime() {
    var bench = SessionBench.opened();
    bench.page.play(1);
    bench.settle(30);
    bench.change("showTestData", "true");
    assertThat(bench.page.settings().flag("showTestData")).isTrue();
    bench.page.undo(bench.reply());
    assertThat(bench.page.settings().flag("showTestData")).isFalse();
    bench.page.redo(bench.reply());
    assertThat(bench.page.settings().flag("showTestData")).isTrue();
    assertThat(bench.page.isPlaying()).isTrue();
    double before = bench.page.examples();
    bench.settle(30);
    assertThat(bench.page.examples()).isGreaterThan(before);
    assertThat(bench.answered).isEqualTo(bench.asked);
  }

  @Test
  void oneUndoTakesBackBothPartsOfAChangeOfRunAndView() {
    var bench = SessionBench.opened();
    bench.page.stepTo(500, bench.reply());
    bench.settle();
    bench.send(new Command.Change(Map.of("learningRate", "0.3", "showTestData", "true")));
    bench.page.stepTo(700, bench.reply());
    bench.settle();
    for (int round = 0; round < 2; round++) {
      bench.page.undo(bench.reply());
      bench.settle();
      assertThat(bench.page.examples()).isEqualTo(500);
      assertThat(bench.page.settings()).isEqualTo(SessionBench.settings());
      assertThat(bench.page.canUndo()).isFalse();
      bench.page.redo(bench.reply());
      bench.settle();
      assertThat(bench.page.examples()).isEqualTo(700);
      assertThat(bench.page.settings())
          .isEqualTo(SessionBench.settings("learningRate", "0.3", "showTestData", "true"));
    }
    assertThat(bench.refused).isZero();
  }

  @Test
  void backLeavesWhatIsOnlyShownAndRedoDoesToo() {
    var bench = SessionBench.opened();
    bench.page.stepTo(500, bench.reply());
    bench.settle();
    bench.send(new Command.Change(Map.of("learningRate", "0.3", "showTestData", "true")));
    bench.settle();
    bench.page.backTo(250, bench.reply());
    bench.settle();
    assertThat(bench.page.settings()).isEqualTo(SessionBench.settings("showTestData", "true"));
    bench.page.redo(bench.reply());
    bench.settle();
    assertThat(bench.page.settings())
        .isEqualTo(SessionBench.settings("learningRate", "0.3", "showTestData", "true"));
  }

  @Test
  void everyUndoLandsBeforeItsCommandAndEveryRedoWhereItWasTakenBack() {
    for (var rules : List.of("ours", "ancestor")) {
      var bench = SessionBench.opened("rules", rules, "networkShape", "3");
      var before = new ArrayList<String>();
      for (var command : commands()) {
        bench.page.stepTo(bench.page.examples() + 137, bench.reply());
        bench.settle();
        before.add(bench.bits());
        bench.send(command);
        bench.settle();
      }
      bench.page.stepTo(bench.page.examples() + 55, bench.reply());
      bench.settle();
      var taken = new ArrayList<String>();
      for (int i = before.size() - 1; i >= 0; i--) {
        taken.add(bench.bits());
        bench.page.undo(bench.reply());
        bench.settle();
        assertThat(bench.bits()).as("%s undo %d", rules, i).isEqualTo(before.get(i));
        // Some more training before the next: redo must still find the way it had come.
        bench.page.stepTo(bench.page.examples() + 20, bench.reply());
        bench.settle();
      }
      assertThat(bench.page.canUndo()).isFalse();
      for (int i = taken.size() - 1; i >= 0; i--) {
        bench.page.redo(bench.reply());
        bench.settle();
        assertThat(bench.bits()).as("%s redo %d", rules, i).isEqualTo(taken.get(i));
      }
      assertThat(bench.page.canRedo()).isFalse();
      assertThat(bench.answered).isEqualTo(bench.asked);
      assertThat(bench.refused).isZero();
    }
  }

  @Test
  void backGoesWhereTheRunHasBeenAndTakesLaterCommandsAlong() {
    var bench = SessionBench.opened();
    var at = new ArrayList<String>();
    for (int i = 0; i < 6; i++) {
      at.add(bench.bits());
      bench.page.stepTo(bench.page.examples() + 100, bench.reply());
      bench.settle();
    }
    bench.change("learningRate", "0.3");
    bench.page.stepTo(900, bench.reply());
    bench.settle();
    for (int i = 5; i >= 0; i--) {
      bench.page.backTo(i * 100, bench.reply());
      bench.settle();
      assertThat(bench.bits()).isEqualTo(at.get(i));
    }
    assertThat(bench.page.settings().text("learningRate")).isEqualTo("0.03");
    bench.page.redo(bench.reply());
    bench.settle();
    assertThat(bench.page.examples()).isEqualTo(900);
    assertThat(bench.page.settings().text("learningRate")).isEqualTo("0.3");
  }

  @Test
  void whatIsAskedBehindAnUndoFallsIntoTheRunBehindIt() {
    var bench = SessionBench.opened();
    bench.page.stepTo(500, bench.reply());
    bench.change("learningRate", "0.1");
    bench.page.undo(bench.reply());
    bench.change("learningRate", "0.3");
    bench.page.stepTo(700, bench.reply());
    bench.settle();
    assertThat(bench.page.settings().text("learningRate")).isEqualTo("0.3");
    assertThat(bench.page.start().log()).hasSize(1);
    assertThat(SessionBench.replayed(bench.page.start())).isEqualTo(bench.bits());
  }

  @Test
  void goingForwardAgainArrivesAtTheSameBitsWithWhatWasDoneOnTheWay() {
    var bench = SessionBench.opened();
    var bits = new HashMap<Double, String>();
    for (double examples : List.of(250.0, 600.0, 1000.0)) {
      bench.page.stepTo(examples, bench.reply());
      bench.settle();
      bits.put(examples, bench.bits());
      if (examples == 250) {
        bench.change("learningRate", "0.3");
        bench.settle();
        bits.put(examples, bench.bits());
      }
    }
    for (double examples : List.of(100.0, 600.0, 100.0, 1000.0, 250.0, 600.0)) {
      bench.page.goTo(examples, bench.reply());
      bench.settle();
      assertThat(bench.page.examples()).isEqualTo(examples);
      assertThat(bench.page.furthest()).isEqualTo(1000);
      assertThat(bits.getOrDefault(examples, bench.bits())).isEqualTo(bench.bits());
    }
    assertThat(bench.refused).isZero();
  }

  @Test
  void whatIsDoneAtAnEarlierMomentEndsTheFutureThatWasKnown() {
    var bench = SessionBench.opened();
    bench.page.stepTo(1000, bench.reply());
    bench.settle();
    bench.page.goTo(500, bench.reply());
    bench.settle();
    assertThat(bench.page.furthest()).isEqualTo(1000);
    bench.change("learningRate", "0.3");
    bench.settle();
    assertThat(bench.page.furthest()).isEqualTo(500);
    bench.page.undo(bench.reply());
    bench.settle();
    assertThat(bench.page.settings().text("learningRate")).isEqualTo("0.03");
    assertThat(bench.page.furthest()).isEqualTo(500);
  }

  @Test
  void aNewStartHasNoFuture() {
    var bench = SessionBench.opened();
    bench.page.stepTo(1000, bench.reply());
    bench.settle();
    bench.send(new Command.Reset());
    bench.settle();
    assertThat(bench.page.furthest()).isZero();
  }

  private static List<Command> commands() {
    return List.of(
        new Command.Change(Map.of("learningRate", "0.1")),
        new Command.SetValue("layer1.weight", 0, List.of(1.5)),
        new Command.Regenerate(),
        new Command.Freeze("output.bias", List.of(true)),
        new Command.Reset(),
        new Command.Change(Map.of("seed", "7", "noise", "20")),
        new Command.Change(Map.of("networkShape", "2,2")),
        new Command.Change(Map.of("regularizationRate", "0.1")));
  }
}
