package vitrine.labs.digits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.compute.numeric.Checksum;
import vitrine.session.Checkpoint;
import vitrine.session.Command;
import vitrine.session.Model;
import vitrine.session.Probe;
import vitrine.session.Refusal;

/** The live network of the digits lab, on real images. */
class DigitsModelTest {
  private static final String[] SMALL = {
    "trainingSize",
    "500",
    "networkShape",
    "16",
    "dropout",
    "0.2",
    "shift",
    "1",
    "rotate",
    "10",
    "patience",
    "3",
    "schedule",
    "cosine",
    "l2",
    "0.01",
    "batchSize",
    "150"
  };

  @Test
  void twoThousandImagesForOneEpochReadMostOfThoseHeldOut() {
    var model = PackFiles.model("trainingSize", "2000", "batchSize", "16");
    assertThat(one(model, Probe.test("accuracy"))).isLessThan(0.3);
    model.advance(2000);
    // One look at 2,000 images is little: 8 in 10 of the first thousand held out, the harder ones.
    assertThat(one(model, Probe.test("accuracy"))).isGreaterThan(0.8);
    assertThat(one(model, Probe.test("loss"))).isLessThan(0.7);
    assertThat(model.isDiverged()).isFalse();
  }

  @Test
  void howeverARunIsCutItHasTheSameBits() {
    var whole = PackFiles.model(SMALL);
    whole.advance(1730);
    var pieces = PackFiles.model(SMALL);
    int[] counts = {1, 63, 64, 65, 200, 7, 100, 600, 630};
    for (int count : counts) {
      pieces.advance(count);
      pieces.read(List.of(Probe.own("output"), Probe.test("loss"), Probe.train("accuracy")));
      pieces.prepare(List.of(Probe.test("output")));
    }
    assertThat(bits(pieces)).isEqualTo(bits(whole));
  }

  @Test
  void aRestoredRunGoesOnWithTheSameBits() {
    for (int moment : new int[] {0, 70, 150, 499, 500, 1203}) {
      var first = PackFiles.model(SMALL);
      first.advance(moment);
      var checkpoint = first.checkpoint();
      var second = PackFiles.model("trainingSize", "1000", "testSize", "1000");
      second.restore(checkpoint);
      assertThat(bits(second)).isEqualTo(bits(first));
      first.advance(900);
      second.advance(900);
      assertThat(bits(second)).as("after %s", moment).isEqualTo(bits(first));
    }
  }

  @Test
  void aResetStartsTheSameRunAgainAndANewSeedAnother() {
    var model = PackFiles.model(SMALL);
    var before = bits(model);
    model.advance(300);
    model.apply(new Command.Reset());
    assertThat(bits(model)).isEqualTo(before);
    model.apply(new Command.Regenerate());
    assertThat(model.settings().text("seed")).isNotEqualTo("1");
    assertThat(bits(model)).isNotEqualTo(before);
  }

  @Test
  void whatIsLiveChangesNeitherThePlaceNorTheGraph() {
    var model = PackFiles.model(SMALL);
    model.advance(300);
    var graph = model.graph();
    var weights = read(model, Probe.parameters("layer1.weight"));
    change(model, "learningRate", "0.02");
    change(model, "schedule", "constant");
    change(model, "l2", "0.5");
    change(model, "dropout", "0");
    change(model, "shift", "3");
    assertThat(model.examples()).isEqualTo(300);
    assertThat(model.graph()).isSameAs(graph);
    assertThat(read(model, Probe.parameters("layer1.weight"))).isEqualTo(weights);
    assertThat(one(model, Probe.parameters("learningRate"))).isEqualTo(0.02);
    assertThat(one(model, Probe.parameters("regularizationRate"))).isEqualTo(0.5);
    assertThat(one(model, Probe.parameters("dropoutRate"))).isZero();
    change(model, "networkShape", "20");
    assertThat(model.examples()).isZero();
    assertThat(model.graph()).isNotSameAs(graph);
  }

  @Test
  void wholeSetsAreToldAsTheirImagesAreOneByOne() {
    var model = PackFiles.model("trainingSize", "300", "networkShape", "16");
    model.advance(300);
    var all = read(model, Probe.test("output"));
    assertThat(all).hasSize(10_000);
    for (int row : new int[] {0, 63, 64, 517, 999}) {
      var one = read(model, Probe.testExample("output", row));
      for (int i = 0; i < 10; i++) {
        assertThat(all[(row * 10) + i]).isEqualTo(one[i]);
      }
    }
    var losses = read(model, Probe.train("loss.example"));
    double sum = 0;
    for (double loss : losses) {
      sum += loss;
    }
    assertThat(losses).hasSize(300);
    assertThat(one(model, Probe.train("loss"))).isEqualTo(sum / 300);
    assertThat(one(model, Probe.train("loss"))).isNotEqualTo(one(model, Probe.test("loss")));
  }

  @Test
  void whatIsKnownOfAWholeSetIsForgottenWhenTheNetworkChanges() {
    var model = PackFiles.model("trainingSize", "300", "networkShape", "16");
    double before = one(model, Probe.test("loss"));
    model.advance(300);
    double after = one(model, Probe.test("loss"));
    assertThat(after).isNotEqualTo(before);
    model.apply(new Command.SetValue("output.bias", 3, List.of(5.0)));
    assertThat(one(model, Probe.test("loss"))).isNotEqualTo(after);
    assertThat(one(model, Probe.testExample("output", 0))).isLessThan(0.5);
  }

  @Test
  void aGlanceLeavesOutWhatTakesLongUntilItIsPrepared() {
    var model = PackFiles.model("trainingSize", "300", "networkShape", "16");
    var probes = List.of(Probe.test("accuracy"), Probe.own("output"));
    assertThat(model.glance(probes).get(0)).isEmpty();
    assertThat(model.glance(probes).get(1)).hasSize(10);
    int slices = 1;
    while (!model.prepare(probes)) {
      slices++;
    }
    assertThat(slices).isEqualTo(16); // 1,000 images, 64 at a time
    assertThat(model.glance(probes).get(0)).hasSize(1);
    assertThat(model.glance(probes)).usingRecursiveComparison().isEqualTo(model.read(probes));
  }

  @Test
  void theOwnExampleIsReadLikeAnyOther() {
    var model = PackFiles.model("trainingSize", "300", "networkShape", "16");
    var image = read(model, Probe.testExample("input", 4));
    var blank = read(model, Probe.own("output"));
    model.own(image);
    assertThat(read(model, Probe.own("output")))
        .isEqualTo(read(model, Probe.testExample("output", 4)))
        .isNotEqualTo(blank);
    assertThat(model.predict(image)).isEqualTo(read(model, Probe.own("output")));
    model.apply(new Command.Reset());
    assertThat(read(model, Probe.own("input"))).isEqualTo(image);
    assertThatThrownBy(() -> model.own(new double[783])).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> model.predict(new double[785])).isInstanceOf(Refusal.class);
  }

  @Test
  void manyRowsArePredictedAsEachAlone() {
    var model = PackFiles.model("trainingSize", "300", "networkShape", "16");
    var rows = new double[70 * 784];
    for (int row = 0; row < 70; row++) {
      System.arraycopy(read(model, Probe.example("input", row)), 0, rows, row * 784, 784);
    }
    var all = model.predict(rows);
    assertThat(all).hasSize(700);
    var last = read(model, Probe.example("output", 69));
    for (int i = 0; i < 10; i++) {
      assertThat(all[690 + i]).isEqualTo(last[i]);
    }
  }

  @Test
  void theBatchIsSeenAsItWasShown() {
    var model = PackFiles.model("trainingSize", "300", "batchSize", "64", "shift", "4");
    model.advance(64);
    var moved = read(model, Probe.parse("input@batch"));
    assertThat(moved).hasSize(64 * 784);
    change(model, "shift", "0");
    assertThat(read(model, Probe.parse("input@batch"))).hasSize(64 * 784).isNotEqualTo(moved);
  }

  @Test
  void itRestsWhenTheHeldOutLossHasNotImprovedForLong() {
    var model =
        PackFiles.model(
            "trainingSize", "100", "networkShape", "32", "learningRate", "0.01", "patience", "2");
    double lowest = Double.POSITIVE_INFINITY;
    int since = 0;
    for (int epoch = 1; epoch <= 60 && since < 2; epoch++) {
      assertThat(model.rest()).isNull();
      model.advance(100);
      while (!model.prepare(List.of())) {
        assertThat(model.rest()).isNull();
      }
      double loss = one(model, Probe.test("loss"));
      since = loss < lowest ? 0 : since + 1;
      lowest = Math.min(lowest, loss);
    }
    assertThat(since).isEqualTo(2);
    var why = model.rest();
    assertThat(why).isNotNull();
    assertThat(why.key()).isEqualTo("digits.rests");
    assertThat(why.arguments().get(1)).isEqualTo("2");
    assertThat(Double.parseDouble(why.arguments().get(2)))
        .isEqualTo(Math.round(lowest * 10_000) / 10_000.0);
    model.advance(1);
    assertThat(model.rest()).isNull();
  }

  @Test
  void weightsThatAreHeldStillStay() {
    var model = PackFiles.model("trainingSize", "300", "networkShape", "16", "l2", "0.1");
    var before = read(model, Probe.parameters("output.weight"));
    model.apply(new Command.Freeze("output.weight", Collections.nCopies(160, true)));
    model.advance(300);
    assertThat(read(model, Probe.parameters("output.weight"))).isEqualTo(before);
    model.restore(model.checkpoint());
    model.advance(300);
    assertThat(read(model, Probe.parameters("output.weight"))).isEqualTo(before);
  }

  @Test
  void aRunThatGrowsWithoutBoundIsSeen() {
    var model =
        PackFiles.model(
            "trainingSize", "300", "optimizer", "sgd", "learningRate", "10", "l2", "10");
    model.advance(2100);
    assertThat(model.isDiverged()).isTrue();
  }

  @Test
  void packsThatHaveNotArrivedRefuseAChangeAndNothingHasChanged() {
    var model = PackFiles.model("trainingSize", "2000", "networkShape", "16");
    model.advance(128);
    var before = bits(model);
    assertThatThrownBy(() -> change(model, "trainingSize", "2001"))
        .isInstanceOf(Refusal.class)
        .hasMessage("refused.supply");
    assertThatThrownBy(() -> change(model, "testSize", "10000")).isInstanceOf(Refusal.class);
    assertThat(bits(model)).isEqualTo(before);
    assertThat(model.settings().text("trainingSize")).isEqualTo("2000");
  }

  @Test
  void moreHeldOutImagesJudgeTheSameNetwork() {
    var settings = PackFiles.settings("trainingSize", "300", "networkShape", "16");
    var model =
        new DigitsModel(
            settings,
            DigitsWorkplace.exact(),
            PackFiles.supplies(settings.with("testSize", "10000")));
    model.advance(300);
    int revision = model.dataRevision();
    change(model, "testSize", "10000");
    assertThat(model.examples()).isEqualTo(300);
    assertThat(model.dataRevision()).isEqualTo(revision + 1);
    assertThat(read(model, Probe.test("correct"))).hasSize(10_000);
  }

  @Test
  void placesThatThereAreNotAreRefused() {
    var model = PackFiles.model("trainingSize", "300", "networkShape", "16");
    for (var text :
        List.of(
            "output@example300",
            "output@test1000",
            "output@grid10",
            "layer1.weight@train",
            "layer9.output@own",
            "gradient.layer1.weight@test",
            "input@test100000")) {
      assertThatThrownBy(() -> read(model, Probe.parse(text))).as(text).isInstanceOf(Refusal.class);
    }
    assertThat(model.prepare(List.of(Probe.test("layer9.output"), Probe.test("gradient.logits"))))
        .isIn(true, false);
  }

  @Test
  void aCheckpointOfAnotherNetworkOrPlaceIsRefused() {
    var model = PackFiles.model("trainingSize", "300", "networkShape", "16");
    model.advance(100);
    var checkpoint = model.checkpoint();
    var other = model.settings().with("networkShape", "17");
    for (var broken :
        List.of(
            new Checkpoint(other, 100, checkpoint.names(), checkpoint.values()),
            new Checkpoint(model.settings(), 0, checkpoint.names(), checkpoint.values()),
            new Checkpoint(model.settings(), 0.5, checkpoint.names(), checkpoint.values()),
            new Checkpoint(model.settings(), 100, List.of(), List.of()),
            new Checkpoint(model.settings(), 0, List.of("waiting"), List.of(new double[] {1e9})))) {
      assertThatThrownBy(() -> PackFiles.model("trainingSize", "300").restore(broken))
          .isInstanceOf(Refusal.class);
    }
  }

  static String bits(Model model) {
    var checkpoint = model.checkpoint();
    var sum = new Checksum().add(checkpoint.examples());
    for (var block : checkpoint.values()) {
      sum.add(block);
    }
    return checkpoint.names() + " " + checkpoint.examples() + " " + sum;
  }

  private static void change(Model model, String key, String value) {
    model.apply(new Command.Change(Map.of(key, value)));
  }

  private static double[] read(Model model, Probe probe) {
    return model.read(List.of(probe)).get(0);
  }

  private static double one(Model model, Probe probe) {
    return read(model, probe)[0];
  }
}
