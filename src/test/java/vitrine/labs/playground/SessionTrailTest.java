package vitrine.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.session.Command;
import vitrine.session.Probe;
import vitrine.session.Start;

/** What a curve over time learns of the way between two snapshots. */
class SessionTrailTest {
  private static final List<Probe> LOSSES = List.of(Probe.train("loss"), Probe.test("loss"));

  /** The fallbacks: 250 training points. */
  private static final int EPOCH = 250;

  @Test
  void aLongJumpTellsWhatLayInBetweenAndNoMoreThanItMay() {
    var bench = tracing();
    bench.page.stepTo(500 * EPOCH, bench.reply());
    bench.settle();
    assertThat(bench.notes).hasSizeBetween(50, 65);
    assertThatNotesAreTrue(bench);
  }

  @Test
  void aShortJumpTellsOfItsStartAndOfEveryEpoch() {
    var bench = tracing();
    bench.page.stepTo(100, bench.reply());
    bench.page.stepTo((10 * EPOCH) + 7, bench.reply());
    bench.settle();
    assertThat(bench.notes).hasSize(11);
    for (int i = 0; i <= 10; i++) {
      assertThat(bench.notes.get(i).examples()).isEqualTo(i * EPOCH);
    }
    assertThatNotesAreTrue(bench);
  }

  @Test
  void fastTrainingTellsOfAFewEpochsOfEachFrame() {
    var bench = tracing();
    bench.drawsAtOnce = false;
    bench.page.play(80);
    bench.page.drawn();
    bench.settle();
    int before = bench.notes.size();
    bench.page.drawn();
    bench.settle();
    assertThat(bench.notes.size() - before).isEqualTo(8);
    assertThatNotesAreTrue(bench);
  }

  @Test
  void aMomentThatIsReplayedTellsOfTheWayToIt() {
    var start = new Start(SessionBench.settings(), null, List.of(), 300 * EPOCH);
    var bench = new SessionBench(start, 1);
    bench.page.trace(LOSSES);
    bench.settle();
    assertThat(bench.page.examples()).isEqualTo(300 * EPOCH);
    assertThat(bench.notes).hasSizeBetween(50, 64);
    assertThatNotesAreTrue(bench);
  }

  @Test
  void nothingIsNotedUnlessAskedFor() {
    var bench = SessionBench.opened();
    bench.page.stepTo(100 * EPOCH, bench.reply());
    bench.settle();
    assertThat(bench.notes).isEmpty();
  }

  @Test
  void aJumpThatIsNeverDrawnKeepsItsNotesWithinBounds() {
    var bench = tracing();
    bench.drawsAtOnce = false;
    for (int jump = 1; jump <= 40; jump++) {
      bench.page.stepTo(jump * 64.0 * EPOCH, bench.reply());
      bench.settle();
    }
    bench.page.drawn();
    bench.settle();
    assertThat(bench.notes).hasSizeLessThanOrEqualTo(1024 + 64);
    assertThat(bench.notes)
        .isSortedAccordingTo((a, b) -> Double.compare(a.examples(), b.examples()));
    assertThat(bench.notes.get(bench.notes.size() - 1).examples()).isEqualTo(40 * 64 * EPOCH);
  }

  @Test
  void eachStartBeginsAStretchAndUndoLeadsBackIntoTheOneBefore() {
    var bench = tracing();
    int first = bench.page.stretch();
    bench.page.stepTo(20 * EPOCH, bench.reply());
    bench.settle();
    bench.send(new Command.Reset());
    bench.settle();
    int second = bench.page.stretch();
    bench.page.stepTo(5 * EPOCH, bench.reply());
    bench.settle();
    bench.send(new Command.Change(Map.of("learningRate", "0.1")));
    bench.settle();
    assertThat(bench.page.stretch()).isEqualTo(second).isNotEqualTo(first);
    bench.page.undo(bench.reply());
    bench.page.undo(bench.reply());
    bench.settle();
    assertThat(bench.page.examples()).isEqualTo(20 * EPOCH);
    assertThat(bench.page.stretch()).isEqualTo(first);
    bench.page.redo(bench.reply());
    bench.settle();
    assertThat(bench.page.stretch()).isEqualTo(second);
    bench.page.undo(bench.reply());
    bench.send(new Command.Reset());
    bench.settle();
    assertThat(bench.page.stretch()).isNotIn(first, second);
    for (var note : bench.notes) {
      assertThat(note.stretch() == first || note.examples() <= 5 * EPOCH).isTrue();
    }
  }

  private static SessionBench tracing() {
    var bench = new SessionBench(Start.of(SessionBench.settings()), 0.01);
    bench.page.trace(LOSSES);
    bench.settle();
    return bench;
  }

  /** Each note is what a model says that has been trained that far and no further. */
  private static void assertThatNotesAreTrue(SessionBench bench) {
    var model = new PlaygroundModel(bench.page.settings());
    assertThat(bench.notes).isNotEmpty();
    for (var note : bench.notes) {
      boolean isStart = note.examples() == 0 && note == bench.notes.get(0);
      assertThat(isStart || note.examples() > model.examples()).isTrue();
      if (!isStart) {
        model.advance((int) (note.examples() - model.examples()));
      }
      var losses = model.read(LOSSES);
      assertThat(note.values()).containsExactly(losses.get(0)[0], losses.get(1)[0]);
    }
  }
}
