package vitrine.teach.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vitrine.session.Refusal;
import vitrine.tours.Words;
import vitrine.tours.reckoning.Facts;

class TaskRunTest {
  private static Facts facts(double accuracy, double hidden, double epoch, String squares) {
    return new Facts(
        Map.of(
            "testAccuracy", new double[] {accuracy},
            "hidden", new double[] {hidden},
            "epoch", new double[] {epoch}),
        Map.of("xSquared", squares));
  }

  @Test
  void eachConditionIsJudgedByItself() {
    var standing = Standing.of(TaskTextTest.EXAMPLE, facts(0.96, 5, 300, "false"));
    assertThat(standing.met()).containsExactly(true, false, true, true);
    assertThat(standing.score()).isEqualTo(75);
    assertThat(standing.done()).isFalse();
  }

  @Test
  void whatIsNotKnownIsNotMet() {
    assertThat(Standing.unknown(TaskTextTest.EXAMPLE).count()).isZero();
  }

  @Test
  void thePassMarkIsAShareOfTheConditions() {
    var example = TaskTextTest.EXAMPLE;
    var task =
        new Task(
            example.lab(),
            "x",
            example.conditions(),
            List.of(),
            75,
            List.of(),
            List.of(),
            true,
            false,
            "");
    assertThat(Standing.of(task, facts(0.96, 5, 300, "false")).done()).isTrue();
    assertThat(Standing.of(task, facts(0.9, 5, 300, "false")).done()).isFalse();
  }

  @Test
  void whatWasOnceDoneStaysDoneAndTheFirstMomentIsHandedIn() {
    var run = new TaskRun(TaskTextTest.EXAMPLE);
    var asked = new ArrayList<String>();
    assertThat(run.see(facts(0.9, 4, 100, "false"), () -> "never", "", "1")).isFalse();
    assertThat(
            run.see(
                facts(0.95, 4, 200, "false"),
                () -> {
                  asked.add("way");
                  return "first";
                },
                "",
                "2"))
        .isTrue();
    assertThat(run.see(facts(0.97, 4, 250, "false"), () -> "never", "", "3")).isFalse();
    assertThat(run.handIn("later", "", "3").way()).isEqualTo("later");
    assertThat(run.see(facts(0.97, 4, 301, "false"), () -> "never", "", "4")).isFalse();
    assertThat(run.isDone()).isTrue();
    assertThat(run.handIn("latest", "", "4"))
        .isEqualTo(new HandIn(TaskText.write(TaskTextTest.EXAMPLE), "first", "", "2"));
    assertThat(run.best().score()).isEqualTo(100);
    assertThat(asked).hasSize(1);
  }

  @Test
  void conditionsAreToldInWords() {
    var words = new ConditionWords(Words.TEXTS, ConditionWords.onPage(Words.TEXTS));
    assertThat(TaskTextTest.EXAMPLE.conditions().stream().map(words::of))
        .containsExactly(
            "test accuracy at least 95 %",
            "hidden neurons at most 4", "no x² feature", "epochs at most 300");
    assertThat(words.of(TaskCondition.of("setting.activation is not relu", "")))
        .isEqualTo("Activation: anything but ReLU");
    assertThat(words.of(TaskCondition.of("setting.sinX is true", "")))
        .isEqualTo("sin(X₁) switched on");
    assertThat(words.of(TaskCondition.of("setting.noise > 10 and testLoss < 0.1", "")))
        .isEqualTo("Noise above 10, and test loss below 0.1");
    assertThat(words.of(TaskCondition.of("testAccuracy > 0.29", "")))
        .isEqualTo("test accuracy above 29 %");
    assertThat(words.of(TaskCondition.of("sum(layer1.weight) > 3", "")))
        .isEqualTo("sum(layer1.weight) > 3");
  }

  @Test
  void answersAreJudgedOnTheLiveNetworkAndNotGivenAway() {
    var condition = TaskCondition.of("answer1 = hidden", "");
    var task =
        TaskText.read("1.say:x;goal:answer1_!003d_hidden;ask:How_many_neurons!003f;lab:loss");
    assertThat(task.questions()).containsExactly("How many neurons?");
    assertThat(task.conditions()).containsExactly(condition);
    assertThat(new ConditionWords(Words.TEXTS, ConditionWords.onPage(Words.TEXTS)).of(condition))
        .isEqualTo("question 1 answered rightly");
    var numbers = new java.util.HashMap<String, double[]>(facts(1, 3, 1, "").numbers());
    HandIn.addTo(numbers, "4,");
    assertThat(Standing.of(task, new Facts(numbers, Map.of())).done()).isFalse();
    HandIn.addTo(numbers, "3");
    assertThat(Standing.of(task, new Facts(numbers, Map.of())).done()).isTrue();
  }

  @Test
  void everyPupilHasASeedOfTheirOwnAndAlwaysTheSame() {
    var seeds = new HashSet<String>();
    for (int pupil = 1; pupil <= 40; pupil++) {
      var seed = PupilSeed.of(TaskTextTest.EXAMPLE, "pupil " + pupil);
      assertThat(PupilSeed.isOne(seed)).isTrue();
      seeds.add(seed);
    }
    assertThat(seeds).hasSize(40);
    assertThat(PupilSeed.of(TaskTextTest.EXAMPLE, " ADA "))
        .isEqualTo(PupilSeed.of(TaskTextTest.EXAMPLE, "ada"));
    assertThat(PupilSeed.isOne("1")).isFalse();
  }

  @Test
  void aHandInIsReadFromItsLinkWhereverItLies() {
    var handIn = new HandIn("1.say:x", "1.noise:10~300", "3,", "0.25");
    assertThat(handIn.link("https://school.example/labs/loss/"))
        .isEqualTo(
            "https://school.example/labs/loss/?task=1.say:x&s=1.noise:10~300&answers=3,&check=0.25");
    assertThat(HandIn.read(handIn.link("file:///tmp/x/"))).isEqualTo(handIn);
    var longWay = new HandIn("1.say:x", "1." + "a".repeat(3000), "", "");
    assertThat(longWay.link("p/")).contains("?task=1.say:x#hand-in=1.aaa");
    assertThat(HandIn.read(longWay.link("p/"))).isEqualTo(longWay);
    assertThat(HandIn.read("x?embed=1&task=1.say%3Ax&s=1.a%7E3").task()).isEqualTo("1.say:x");
    assertThatThrownBy(() -> HandIn.read("https://example.org/")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> HandIn.read("p?task=1.x")).isInstanceOf(Refusal.class);
  }

  @Property
  void noLinkDoesMoreThanBeRefused(@ForAll String link) {
    try {
      assertThat(HandIn.read("?task=x&s=" + link).task()).isEqualTo("x");
      HandIn.read(link);
    } catch (Refusal refusal) {
      assertThat(Words.TEXTS.has(refusal.sentence().key())).isTrue();
    }
  }
}
