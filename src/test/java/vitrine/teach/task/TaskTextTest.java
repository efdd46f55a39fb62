package vitrine.teach.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.LinkCodec;
import vitrine.session.Refusal;
import vitrine.session.Start;

class TaskTextTest {
  /** The example of the product's own description. */
  static final Task EXAMPLE =
      new Task(
          "playground",
          "Separate the ring from its middle: few neurons, no squares, and quickly.",
          List.of(
              TaskCondition.of("testAccuracy >= 0.95", ""),
              TaskCondition.of("hidden <= 4", ""),
              TaskCondition.of("setting.xSquared is false", "no x² feature"),
              TaskCondition.of("epoch <= 300", "")),
          List.of("One layer is enough.", "Try another activation."),
          100,
          List.of("dataset", "noise"),
          List.of(),
          false,
          true,
          "");

  /** Links live for ever: this text must always mean this task. */
  private static final String GOLDEN =
      "1.say:Separate_the_ring_from_its_middle!003a_few_neurons,_no_squares,_and_quickly."
          + ";goal:testAccuracy_!003e!003d_0.95;goal:hidden_!003c!003d_4"
          + ";goal:setting.xSquared_is_false:no_x!00b2_feature;goal:epoch_!003c!003d_300"
          + ";hint:One_layer_is_enough.;hint:Try_another_activation."
          + ";lock:dataset,noise;hands:off;seed:own;lab:playground";

  @Test
  void theExampleOfTheProductIsWrittenSoForEver() {
    assertThat(TaskText.write(EXAMPLE)).isEqualTo(GOLDEN);
    assertThat(TaskText.read(GOLDEN)).isEqualTo(EXAMPLE);
    assertThat(EXAMPLE.id()).isEqualTo("14260f8f");
  }

  @Test
  void theLeastTaskIsWrittenSoForEver() {
    var task = Task.of("loss", "Go_on", List.of(TaskCondition.of("trainLoss < 1", "")));
    assertThat(TaskText.write(task)).isEqualTo("1.say:Go!0020on;goal:trainLoss_!003c_1;lab:loss");
    assertThat(TaskText.read("1.lab:loss;goal:trainLoss_!003c_1;say:Go!0020on")).isEqualTo(task);
  }

  @Test
  void aStartTravelsWhole() {
    var start =
        LinkCodec.encode(
            Start.of(
                PlaygroundSettings.DECLARATION
                    .fallbacks()
                    .with(Map.of("dataset", "moons", "seed", "a.b", "networkShape", "8,8"))),
            2000);
    var task =
        new Task(
            "playground",
            "x",
            EXAMPLE.conditions(),
            List.of(),
            50,
            List.of(),
            List.of("points"),
            true,
            false,
            start);
    assertThat(TaskText.read(TaskText.write(task)).start()).isEqualTo(start);
  }

  @Property
  void everyTaskComesBackAsItWas(@ForAll("tasks") Task task) {
    var text = TaskText.write(task);
    assertThat(TaskText.read(text)).isEqualTo(task);
    assertThat(text).matches("[A-Za-z0-9.,:;!_-]+");
    assertThat(text.charAt(text.length() - 1)).matches(Character::isLetterOrDigit);
  }

  @Property
  void noTextDoesMoreThanBeRefused(@ForAll String text) {
    refusesOrReads(text);
    refusesOrReads("1." + text);
    refusesOrReads("1.goal:" + text + ";lab:loss");
  }

  @Property
  void aTaskCutOffOrChangedIsReadOrRefused(
      @ForAll("tasks") Task task, @ForAll int place, @ForAll char instead) {
    var text = TaskText.write(task);
    int at = Math.floorMod(place, text.length());
    refusesOrReads(text.substring(0, at));
    refusesOrReads(text.substring(0, at) + instead + text.substring(at + 1));
  }

  @Test
  void whatSaysTooMuchIsRefused() {
    assertRefused("2.lab:loss", "task.refused.version");
    assertRefused("1.say:x;lab:loss", "task.refused.conditions");
    assertRefused("1.goal:epoch_!003e_1;lab:loss", "task.refused.instruction");
    assertRefused("1.say:x;goal:1;lab:loss", "task.refused.goal.nothing");
    assertRefused("1.say:x;goal:epoch_!003e;lab:loss", "task.refused.goal");
    assertRefused("1.say:x;goal:" + "!0028".repeat(5000) + ";lab:loss", "task.refused.goal");
    assertRefused("1.say:x;say:y;goal:epoch;lab:loss", "task.refused.text");
    assertRefused("1.say:x;goal:epoch;pass:101;lab:loss", "task.refused.pass");
    assertRefused("1.say:x;goal:epoch;lock:a!0026b;lab:loss", "task.refused.names");
    assertRefused("1.say:x;goal:epoch;lab:..!002f..", "task.refused.lab");
    assertRefused(
        "1.say:x;goal:epoch" + ";goal:epoch".repeat(12) + ";lab:loss", "task.refused.conditions");
    assertRefused("1.say:" + "x".repeat(601) + ";goal:epoch;lab:loss", "task.refused.words");
    assertRefused("1." + "x".repeat(30_000), "task.refused.long");
  }

  private static void assertRefused(String text, String key) {
    assertThatThrownBy(() -> TaskText.read(text))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
  }

  private static void refusesOrReads(String text) {
    try {
      assertThat(TaskText.read(text).conditions()).isNotEmpty();
    } catch (Refusal refusal) {
      assertThat(vitrine.tours.Words.TEXTS.has(refusal.sentence().key())).isTrue();
    }
  }

  @Provide
  Arbitrary<Task> tasks() {
    var words = Arbitraries.strings().ofMaxLength(40);
    var names = Arbitraries.of("noise", "seed", "play-button", "x.y", "batchSize");
    var conditions =
        Combinators.combine(
                Arbitraries.of(
                    "testAccuracy >= 0.95",
                    "setting.activation is not relu",
                    "hidden <= 4 and layer1.weight[0,1] > 0",
                    "abs(testLoss - trainLoss) < 0.01"),
                words)
            .as(TaskCondition::of);
    return Combinators.combine(
            words.filter(text -> !text.isBlank()),
            conditions.list().ofMinSize(1).ofMaxSize(4),
            words.filter(text -> !text.isEmpty()).list().ofMaxSize(3),
            Arbitraries.integers().between(1, 100),
            names.list().ofMaxSize(3),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.of("", "1.activation:relu~30~0:set:noise:10"))
        .as(
            (say, goals, hints, pass, locked, hands, own, start) ->
                new Task(
                    "playground",
                    say,
                    goals,
                    hints,
                    pass,
                    locked,
                    locked,
                    hands,
                    own,
                    start,
                    hints));
  }
}
