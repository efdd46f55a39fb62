package vitrine.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.session.Command;
import vitrine.session.LogEntry;
import vitrine.session.Probe;
import vitrine.session.Start;

/** Page and engine in conversation, packet by packet. */
class PlaygroundSessionTest {
  private static final List<Probe> WATCHED =
      List.of(Probe.train("loss"), Probe.parameters("layer1.weight"));

  @Test
  void theSessionIsReadyOnceAndBeforeTheFirstStep() {
    var bench = new SessionBench(Start.of(SessionBench.settings()), 1);
    bench.page.play(1);
    assertThat(bench.page.isReady()).isFalse();
    while (!bench.page.isReady()) {
      bench.settle(1);
    }
    assertThat(bench.page.examples()).isZero();
    bench.settle(50);
    assertThat(bench.page.examples()).isPositive();
    assertThat(bench.events).containsOnlyOnce("ready");
    assertThat(bench.events.indexOf("ready")).isLessThanOrEqualTo(1);
  }

  @Test
  void aStartWithLogAndMomentIsReplayedBeforeTheSessionIsReady() {
    var first = SessionBench.opened();
    first.page.stepTo(700, first.reply());
    first.change("learningRate", "0.3");
    first.send(new Command.SetValue("layer1.weight", 2, List.of(0.5)));
    first.page.stepTo(1111, first.reply());
    first.settle();
    var second = new SessionBench(first.page.start(), 1);
    while (!second.page.isReady()) {
      second.settle(1);
    }
    assertThat(second.page.examples()).isEqualTo(1111);
    assertThat(second.bits()).isEqualTo(first.bits());
    assertThat(second.page.settings()).isEqualTo(first.page.settings());
    assertThat(second.page.canUndo()).isTrue();
  }

  @Test
  void aCommandIsLoggedWhenItIsDoneAndChangesTheSettings() {
    var bench = SessionBench.opened();
    bench.page.stepTo(250, bench.reply());
    bench.settle();
    bench.change("networkShape", "3");
    assertThat(bench.page.settings().text("networkShape")).isEqualTo("4,2");
    assertThat(bench.page.canUndo()).isFalse();
    bench.settle();
    assertThat(bench.page.settings().text("networkShape")).isEqualTo("3");
    assertThat(bench.page.graph().find("layer2.weight")).isNull();
    assertThat(bench.page.canUndo()).isTrue();
    assertThat(bench.page.examples()).isZero();
    assertThat(bench.answered).isEqualTo(bench.asked);
  }

  @Test
  void aRefusalChangesNothing() {
    var bench = SessionBench.opened();
    bench.page.stepTo(123, bench.reply());
    bench.settle();
    var before = bench.bits();
    bench.change("batchSize", "0");
    bench.change("nonsense", "1");
    bench.send(new Command.SetValue("layer1.weight", 100, List.of(1.0)));
    bench.send(new Command.Freeze("layer7.weight", List.of(true)));
    bench.page.read(Probe.train("nonsense"), values -> {}, bench.reply());
    bench.page.predict(new double[] {1, 2, 3}, values -> {}, bench.reply());
    bench.page.undo(bench.reply());
    bench.page.redo(bench.reply());
    bench.settle();
    assertThat(bench.refused).isEqualTo(8);
    assertThat(bench.bits()).isEqualTo(before);
    assertThat(bench.page.canUndo()).isFalse();
    assertThat(bench.answered).isEqualTo(bench.asked);
  }

  @Test
  void whilePlayingOneFrameIsTrainedAheadAndWaitsUntilTheLastIsDrawn() {
    var bench = SessionBench.opened();
    bench.page.watch(WATCHED);
    bench.settle();
    bench.drawsAtOnce = false;
    int seen = bench.snapshots.size();
    bench.page.play(1);
    bench.settle();
    assertThat(bench.snapshots).hasSize(seen + 1);
    double first = bench.page.examples();
    for (int frame = 1; frame <= 5; frame++) {
      bench.page.drawn();
      bench.settle();
      assertThat(bench.snapshots).hasSize(seen + 1 + frame);
      assertThat(bench.page.examples()).isEqualTo(first + (frame * 250));
    }
    bench.page.pause(bench.reply());
    bench.page.drawn();
    bench.settle();
    bench.page.drawn();
    bench.settle();
    assertThat(bench.page.examples()).isEqualTo(first + 1500);
    assertThat(bench.page.isPlaying()).isFalse();
  }

  @Test
  void aNetworkWithoutWhatIsWatchedStillShowsTheRest() {
    var bench = SessionBench.opened();
    bench.page.watch(List.of(Probe.train("loss"), Probe.parameters("layer2.weight")));
    bench.page.play(1);
    bench.settle(20);
    bench.change("networkShape", "3");
    bench.settle(20);
    double before = bench.page.examples();
    bench.settle(20);
    var last = bench.snapshots.get(bench.snapshots.size() - 1);
    assertThat(bench.page.examples()).isGreaterThan(before);
    assertThat(last.find(Probe.train("loss"))).hasSize(1);
    assertThat(last.find(Probe.parameters("layer2.weight"))).isNull();
  }

  @Test
  void snapshotsOfAnotherStructureOrAnotherListAreDropped() {
    var bench = SessionBench.opened();
    bench.page.watch(WATCHED);
    bench.page.play(1);
    for (int i = 0; i < 60; i++) {
      if (i % 7 == 0) {
        bench.change("networkShape", Integer.toString(1 + (i % 4)));
        bench.page.watch(
            i % 2 == 0 ? WATCHED : List.of(Probe.parameters("layer1.weight"), Probe.test("loss")));
      }
      int seen = bench.snapshots.size();
      bench.settle(1);
      for (var snapshot : bench.snapshots.subList(seen, bench.snapshots.size())) {
        int size = bench.page.graph().node("layer1.weight").shape().size();
        assertThat(snapshot.find(Probe.parameters("layer1.weight"))).hasSize(size);
      }
    }
    assertThat(bench.snapshots).hasSizeGreaterThan(10);
  }

  @Test
  void anEngineThatDiesAnywhereOnTheWayIsReplacedByOneAtTheSameBits() {
    var calm = scene(-1);
    int moments = 40;
    for (int moment = 0; moment < moments; moment++) {
      assertThat(scene(moment)).as("crash at moment %d", moment).isEqualTo(calm);
    }
  }

  /** A fixed scene, in which the engine dies after {@code moment} deliveries, or never. */
  private static String scene(int moment) {
    var bench = new SessionBench(Start.of(SessionBench.settings("networkShape", "2")), 300);
    bench.page.stepTo(333, bench.reply());
    bench.change("learningRate", "0.1");
    bench.page.read(Probe.train("loss"), values -> assertThat(values).hasSize(1), bench.reply());
    bench.page.stepTo(555, bench.reply());
    bench.change("activation", "relu");
    bench.page.stepTo(444, bench.reply());
    bench.page.undo(bench.reply());
    bench.page.redo(bench.reply());
    bench.page.backTo(400, bench.reply());
    bench.page.pause(bench.reply());
    for (int i = 0; i < moment; i++) {
      switch (i % 3) {
        case 0 -> bench.deliverToEngine();
        case 1 -> bench.work();
        default -> bench.deliverToPage();
      }
    }
    if (moment >= 0) {
      bench.crash();
    }
    bench.settle();
    assertThat(bench.answered).isEqualTo(bench.asked);
    assertThat(bench.refused).isZero();
    return bench.bits();
  }

  @Test
  void aRunThatPlaysPlaysOnAfterACrash() {
    var bench = SessionBench.opened();
    bench.page.watch(WATCHED);
    bench.page.play(2);
    bench.settle(40);
    double before = bench.page.examples();
    bench.crash();
    assertThat(bench.page.examples()).isEqualTo(before);
    bench.settle(400);
    assertThat(bench.page.examples()).isGreaterThan(before);
    assertThat(bench.events).contains("told error.engine.restarted");
    bench.page.pause(bench.reply());
    bench.settle();
    assertThat(SessionBench.replayed(bench.page.start())).isEqualTo(bench.bits());
  }

  @Test
  void whileNobodyLooksNothingTrainsByItself() {
    var bench = SessionBench.opened();
    bench.page.watch(WATCHED);
    bench.page.play(1);
    bench.settle(20);
    bench.page.rest(true);
    bench.settle();
    double then = bench.page.examples();
    assertThat(then).isPositive();
    assertThat(bench.page.isPlaying()).isTrue();
    bench.change("learningRate", "0.1");
    bench.settle();
    assertThat(bench.page.examples()).isEqualTo(then);
    bench.page.rest(false);
    bench.settle(20);
    assertThat(bench.page.examples()).isGreaterThan(then);
    bench.page.rest(true);
    bench.page.stepTo(then + 10_000, bench.reply());
    bench.settle();
    assertThat(bench.page.examples()).isEqualTo(then + 10_000);
    bench.page.rest(false);
    bench.settle();
    assertThat(bench.page.examples()).isEqualTo(then + 10_000);
  }

  @Test
  void whatIsToldToPlayUnseenBeginsWhenItIsSeenAlsoAfterACrash() {
    var bench = SessionBench.opened();
    bench.page.rest(true);
    bench.page.play(3);
    bench.settle();
    bench.crash();
    bench.settle();
    assertThat(bench.page.examples()).isZero();
    bench.page.rest(false);
    bench.settle(30);
    assertThat(bench.page.examples()).isPositive();
  }

  @Test
  void whenNoEngineCanBeHadEveryQuestionIsRefused() {
    var bench = SessionBench.opened();
    for (int i = 0; i < 3; i++) {
      bench.crash();
      bench.settle();
    }
    bench.page.stepTo(100, bench.reply());
    bench.page.undo(bench.reply());
    bench.change("learningRate", "0.1");
    bench.crash();
    assertThat(bench.refused).isEqualTo(3);
    bench.page.pause(bench.reply());
    bench.page.read(Probe.train("loss"), values -> {}, bench.reply());
    assertThat(bench.answered).isEqualTo(bench.asked);
    assertThat(bench.events).containsOnlyOnce("told error.engine.gone");
  }

  @Test
  void twoChangesInFlightEndAtTheSecond() {
    var bench = SessionBench.opened();
    bench.change("learningRate", "0.1");
    bench.change("learningRate", "0.03");
    bench.settle();
    assertThat(bench.page.settings().text("learningRate")).isEqualTo("0.03");
    assertThat(bench.model().settings().text("learningRate")).isEqualTo("0.03");
  }

  @Test
  void aStartThatCannotBeReplayedOpensAtItsSettings() {
    var settings = SessionBench.settings("dataset", "xor");
    var log = List.of(new LogEntry(10, new Command.SetValue("layer9.weight", 0, List.of(1.0))));
    var bench = new SessionBench(new Start(settings, null, log, 100), 1);
    bench.settle();
    assertThat(bench.page.isReady()).isTrue();
    assertThat(bench.page.settings()).isEqualTo(settings);
    assertThat(bench.page.canUndo()).isFalse();
    assertThat(bench.events).contains("told refused.parameter");
  }

  @Test
  void aLongStepShowsItselfOnItsWay() {
    var bench = new SessionBench(Start.of(SessionBench.settings()), 3);
    bench.page.watch(WATCHED);
    bench.settle();
    int seen = bench.snapshots.size();
    bench.page.stepTo(250 * 400, bench.reply());
    bench.settle();
    assertThat(bench.snapshots.size()).isGreaterThan(seen + 2);
    assertThat(bench.page.examples()).isEqualTo(100_000);
  }
}
