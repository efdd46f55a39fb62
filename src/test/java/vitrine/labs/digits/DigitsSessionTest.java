package vitrine.labs.digits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.session.Command;
import vitrine.session.Probe;
import vitrine.session.Reply;

/** The digits lab as a page drives it: packs, the own example, whole sets, early stopping. */
class DigitsSessionTest {
  private static final Probe OWN = Probe.own("input");
  private static final Probe TEST_LOSS = Probe.test("loss");
  private static final Probe TRAIN_LOSS = Probe.train("loss");

  @Test
  void theEngineGetsThePacksOfItsSettingsAndOfEachChange() {
    var bench = new DigitsBench("trainingSize", "300", "networkShape", "16");
    assertThat(bench.page.isReady()).isTrue();
    assertThat(bench.fetched).containsExactly("digits/train-1", "digits/test-1");
    bench.page.stepTo(300, Reply.NONE);
    bench.change("testSize", "10000");
    bench.settle();
    assertThat(bench.fetched).containsExactly("digits/train-1", "digits/test-1", "digits/test-2");
    assertThat(bench.page.settings().text("testSize")).isEqualTo("10000");
    assertThat(bench.page.examples()).isEqualTo(300);
    assertThat(bench.page.supply("digits/test-1")).isNotNull();
  }

  @Test
  void theOwnExampleIsKnownToAnEngineThatWasRestartedAndAfterAnUndo() {
    var bench = new DigitsBench("trainingSize", "300", "networkShape", "16");
    var image = new double[784];
    image[400] = 1;
    bench.page.watch(List.of(OWN));
    bench.settle();
    assertThat(bench.shown(OWN)).isEqualTo(new double[784]);
    bench.page.own(image);
    bench.settle();
    assertThat(bench.shown(OWN)).isEqualTo(image);

    bench.line.crash();
    bench.settle();
    assertThat(bench.told).containsExactly("error.engine.restarted");
    assertThat(bench.shown(OWN)).isEqualTo(image);

    bench.change("learningRate", "0.01");
    bench.page.undo(Reply.NONE);
    bench.settle();
    assertThat(bench.shown(OWN)).isEqualTo(image);
    assertThat(bench.page.start().log()).isEmpty();
  }

  @Test
  void wholeSetsAreJudgedInSlicesBeforeTheyAreShown() {
    var bench = new DigitsBench("trainingSize", "2000", "networkShape", "16");
    bench.page.watch(List.of(Probe.test("accuracy"), TRAIN_LOSS));
    bench.settle();
    assertThat(bench.shown(Probe.test("accuracy"))).hasSize(1);
    assertThat(bench.shown(TRAIN_LOSS)).hasSize(1);
  }

  @Test
  void aLongJumpIsCutIntoTurnsEvenWhereWholeSetsAreNoted() {
    var bench = new DigitsBench("trainingSize", "200", "networkShape", "16");
    bench.longest = 0;
    bench.page.trace(List.of(TEST_LOSS, TRAIN_LOSS));
    bench.page.stepTo(1000, Reply.NONE);
    bench.settle();
    assertThat(bench.page.examples()).isEqualTo(1000);
    assertThat(bench.passed).hasSize(5);
    assertThat(bench.passed.get(4))
        .containsExactly(read(bench, TEST_LOSS), read(bench, TRAIN_LOSS));
    // A turn has 8 ticks; each part of the work, be it 64 images of a set, costs one.
    assertThat(bench.longest).isLessThan(15);
  }

  @Test
  void aRunThatPlaysStopsWithOneSentenceAndGoesOnIfAskedTo() {
    var bench =
        new DigitsBench(
            "trainingSize", "100", "networkShape", "32", "learningRate", "0.01", "patience", "2");
    bench.page.play(1);
    bench.settle();
    assertThat(bench.told).containsExactly("digits.rests");
    assertThat(bench.page.isPlaying()).isFalse();
    assertThat(bench.model.rest()).isNotNull();
    double rested = bench.page.examples();
    assertThat(rested % 100).isZero();

    bench.page.stepTo(rested + 300, Reply.NONE);
    bench.settle();
    assertThat(bench.page.examples()).isEqualTo(rested + 300);
    assertThat(bench.told).hasSize(1);
    var bits = DigitsModelTest.bits(bench.model);
    bench.page.backTo(rested - 50, Reply.NONE);
    bench.settle();
    bench.page.stepTo(rested + 300, Reply.NONE);
    bench.settle();
    assertThat(DigitsModelTest.bits(bench.model)).isEqualTo(bits);
  }

  @Test
  void aNewSeedStartsARunOfItsOwnThatCanBeUndone() {
    var bench = new DigitsBench("trainingSize", "300", "networkShape", "16");
    bench.page.stepTo(300, Reply.NONE);
    bench.settle();
    bench.page.send(new Command.Regenerate(), Reply.NONE);
    bench.page.stepTo(150, Reply.NONE);
    bench.settle();
    assertThat(bench.page.examples()).isEqualTo(150);
    assertThat(bench.page.start().log()).isEmpty();
    bench.page.undo(Reply.NONE);
    bench.settle();
    assertThat(bench.page.examples()).isEqualTo(300);
    assertThat(bench.page.settings().text("seed")).isEqualTo("1");
  }

  @Test
  void theWayToAMomentNamesTheBackendThatWasChosenHere() {
    var bench = new DigitsBench("trainingSize", "300", "networkShape", "16");
    assertThat(bench.page.settings().text("backend")).isEqualTo("auto");
    assertThat(bench.page.start().settings().text("backend")).isEqualTo("cpu");
  }

  private static double read(DigitsBench bench, Probe probe) {
    return bench.model.read(List.of(probe)).get(0)[0];
  }
}
