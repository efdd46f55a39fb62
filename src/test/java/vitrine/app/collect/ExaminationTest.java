package vitrine.app.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.session.Command;
import vitrine.session.LinkCodec;
import vitrine.session.LogEntry;
import vitrine.session.Model;
import vitrine.session.Numerals;
import vitrine.session.Refusal;
import vitrine.session.Start;
import vitrine.session.Supplies;
import vitrine.teach.collect.HandInReport;
import vitrine.teach.collect.PastedLines;
import vitrine.teach.collect.ReportTable;
import vitrine.teach.task.HandIn;
import vitrine.teach.task.PupilSeed;
import vitrine.teach.task.Task;
import vitrine.teach.task.TaskCondition;
import vitrine.teach.task.TaskText;
import vitrine.tours.Words;

/** What pupils give back, honest and forged. */
class ExaminationTest {
  private static final int EPOCH = 250;

  private static final Task RING =
      new Task(
          "playground",
          "Separate the ring from its middle.",
          List.of(
              TaskCondition.of("testAccuracy >= 0.95", ""),
              TaskCondition.of("hidden <= 4", ""),
              TaskCondition.of("setting.xSquared is false", ""),
              TaskCondition.of("epoch <= 300", "")),
          List.of(),
          100,
          List.of("dataset", "noise"),
          List.of(),
          false,
          true,
          "");

  private static final String ADA = PupilSeed.of(RING, "Ada");

  /** A run as a pupil's page makes it: by the lab's own model, step by step. */
  private static HandIn worked(
      Task task, Map<String, String> settings, List<LogEntry> log, double until) {
    var lab = CollectedLab.of(task.lab());
    var begun = lab.declaration().fallbacks().with(settings);
    var model = lab.models().apply(begun, new Supplies());
    for (var entry : log) {
      go(model, entry.examples());
      model.apply(entry.command());
    }
    go(model, until);
    var way = LinkCodec.encode(new Start(begun, null, log, until), Integer.MAX_VALUE);
    return new HandIn(TaskText.write(task), way, "", loss(model));
  }

  private static void go(Model model, double until) {
    while (model.examples() < until) {
      model.advance((int) Math.min(7, until - model.examples()));
    }
  }

  private static String loss(Model model) {
    var facts = ModelFacts.of(model, java.util.Set.of("trainLoss"));
    return Numerals.write(facts.numbers().get("trainLoss")[0]);
  }

  private static HandIn ofRing(List<LogEntry> log, int epochs, String... more) {
    var settings = new java.util.HashMap<String, String>();
    settings.put("networkShape", "4");
    settings.put("seed", ADA);
    settings.put("backend", "cpu");
    for (int i = 0; i < more.length; i += 2) {
      settings.put(more[i], more[i + 1]);
    }
    return worked(RING, settings, log, (double) epochs * EPOCH);
  }

  private static HandInReport examined(HandIn handIn, int number) {
    return Collected.line(
        new PastedLines.Line(number, "pupil " + number, handIn.link("https://x.example/p/")),
        name -> new byte[0]);
  }

  @Test
  void theExampleOfTheProductIsSolvedHandedInAndReplayedAsDone() {
    var report = examined(ofRing(List.of(), 200), 1);
    assertThat(report.refusal()).isNull();
    assertThat(report.flags()).isEmpty();
    assertThat(report.isDone()).isTrue();
    assertThat(report.epoch()).isEqualTo(200);
    assertThat(report.first()).isBetween(1.0, 200.0);
    assertThat(report.how().changed()).containsExactly("networkShape");
    assertThat(report.how().seed()).isEqualTo(ADA);
  }

  @Test
  void whatWasDoneOnTheWayIsDoneAgainAtItsMoment() {
    var log =
        List.of(
            new LogEntry(30 * EPOCH + 10, new Command.Change(Map.of("learningRate", "0.1"))),
            new LogEntry(60 * EPOCH, new Command.Change(Map.of("learningRate", "0.03"))));
    var report = examined(ofRing(log, 150), 1);
    assertThat(report.flags()).isEmpty();
    assertThat(report.how().actions()).isEqualTo(2);
    assertThat(report.how().changed()).containsExactly("networkShape");
  }

  @Test
  void aRunTooLongIsNotDoneButItsFirstMomentIsTold() {
    var report = examined(ofRing(List.of(), 301), 1);
    assertThat(report.isDone()).isFalse();
    assertThat(report.standing().count()).isEqualTo(3);
    assertThat(report.first()).isBetween(1.0, 300.0);
  }

  @Test
  void everyForgeryIsFlagged() {
    var honest = ofRing(List.of(), 20);
    assertThat(keys(new HandIn(honest.task(), honest.way(), "", "0.001")))
        .contains("collect.flag.replay");
    assertThat(keys(new HandIn(honest.task(), honest.way(), "", "")))
        .contains("collect.flag.unchecked");
    assertThat(keys(ofRing(List.of(), 20, "noise", "50"))).containsExactly("collect.flag.locked");
    assertThat(keys(ofRing(List.of(), 20, "weightSeed", "7")))
        .containsExactly("collect.flag.locked");
    assertThat(keys(ofRing(List.of(), 20, "seed", "1"))).containsExactly("collect.flag.locked");
    var relocked =
        List.of(new LogEntry(EPOCH, new Command.Change(Map.of("noise", "0", "learningRate", "1"))));
    assertThat(keys(ofRing(relocked, 20))).containsExactly("collect.flag.locked");
    var hands = new Command.SetValue("layer1.bias", 0, List.of(1.0));
    var handMade = examined(ofRing(List.of(new LogEntry(EPOCH, hands)), 20), 1);
    assertThat(handMade.how().hands()).isEqualTo(1);
    assertThat(handMade.flags().get(0).key()).isEqualTo("collect.flag.hands");
    var longer = honest.way().replace("~~5000", "~~6000").replace("~5000", "~6000");
    assertThat(keys(new HandIn(honest.task(), longer, "", honest.check())))
        .contains("collect.flag.replay");
  }

  @Test
  void aNetworkBroughtAlongIsNotReplayed() {
    var lab = CollectedLab.of("playground");
    var begun = lab.declaration().fallbacks().with(Map.of("seed", ADA, "backend", "cpu"));
    var model = lab.models().apply(begun, new Supplies());
    model.advance(EPOCH);
    var way = LinkCodec.encode(new Start(begun, model.checkpoint(), List.of(), EPOCH), 1_000_000);
    var report = examined(new HandIn(TaskText.write(RING), way, "", loss(model)), 1);
    assertThat(report.refusal().key()).isEqualTo("collect.flag.start");
    // A task may itself begin with a network that has learned something.
    var ready =
        new Task(
            "playground",
            "Go on.",
            RING.conditions(),
            List.of(),
            1,
            List.of(),
            List.of(),
            true,
            false,
            way);
    var goneOn = new HandIn(TaskText.write(ready), way, "", loss(model));
    assertThat(examined(goneOn, 1).refusal()).isNull();
    assertThat(examined(goneOn, 1).flags()).isEmpty();
  }

  @Test
  void aRunThatWouldNeverEndIsRefused() {
    var way = "1.networkShape:4;seed:" + ADA + ";backend:cpu~99999999999";
    var report = examined(new HandIn(TaskText.write(RING), way, "", ""), 1);
    assertThat(report.refusal().key()).isEqualTo("collect.refused.long");
  }

  @Test
  void theSameWorkTwiceIsFlaggedAndSoIsTheSameSeed() {
    var first = ofRing(List.of(), 20);
    var other = ofRing(List.of(), 21);
    var reports = new ArrayList<HandInReport>();
    for (var handIn : List.of(first, other, first)) {
      reports.add(examined(handIn, reports.size() + 1));
    }
    var compared = ReportTable.compared(reports);
    assertThat(compared.get(0).flags().get(0).key()).isEqualTo("collect.flag.same");
    assertThat(compared.get(0).flags().get(0).arguments()).containsExactly("3");
    assertThat(compared.get(1).flags().get(0).key()).isEqualTo("collect.flag.seed");
    assertThat(compared.get(1).flags().get(0).arguments()).containsExactly("1, 3");
  }

  @Test
  void aSmallLabsHandInIsReplayedToo() {
    var task =
        Task.of("loss", "Bring the loss down.", List.of(TaskCondition.of("trainLoss < 0.2", "")));
    var lab = CollectedLab.of("loss");
    var epoch = lab.models().apply(lab.declaration().fallbacks(), new Supplies()).epochSize();
    var report = examined(worked(task, Map.of(), List.of(), 200.0 * epoch), 1);
    assertThat(report.refusal()).isNull();
    assertThat(report.flags()).isEmpty();
    assertThat(report.epoch()).isEqualTo(200);
  }

  @Test
  void anAnswerHandedInIsJudgedOnTheReplayedNetwork() {
    var task =
        new Task(
            "loss",
            "How low is it?",
            List.of(TaskCondition.of("abs(answer1 - trainLoss) < 0.001", "")),
            List.of(),
            100,
            List.of(),
            List.of(),
            true,
            false,
            "",
            List.of("The loss after this run?"));
    var run = worked(task, Map.of(), List.of(), 100);
    var right = new HandIn(run.task(), run.way(), run.check(), run.check());
    assertThat(examined(right, 1).isDone()).isTrue();
    assertThat(examined(new HandIn(run.task(), run.way(), "77", run.check()), 1).isDone())
        .isFalse();
    assertThat(examined(run, 1).isDone()).isFalse();
  }

  @Test
  void aLineThatIsNoHandInSaysSoAndNothingElse() {
    for (var text : List.of("x", "https://x.example/?task=1.x&s=1", "javascript:alert(1)")) {
      var report = Collected.line(new PastedLines.Line(1, "", text), name -> new byte[0]);
      assertThat(Words.TEXTS.of(report.refusal())).endsWith(".");
    }
    assertThatThrownBy(() -> PastedLines.read(" \n\n")).isInstanceOf(Refusal.class);
  }

  private static List<String> keys(HandIn handIn) {
    return examined(handIn, 1).flags().stream().map(flag -> flag.key()).toList();
  }
}
