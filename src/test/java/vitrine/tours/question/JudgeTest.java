package vitrine.tours.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.tours.Words;
import vitrine.tours.markup.Piece;
import vitrine.tours.reckoning.Facts;

class JudgeTest {
  private final Judge judge = new Judge(Words.TEXTS);

  @Test
  void aChoiceMayBeRightBecauseOfTheNetwork() {
    var question =
        read(
            "choice",
            "Will it fall?",
            "- (if testLoss < 0.1) Yes",
            "  ! Look again: it has stayed up.",
            "- (if testLoss >= 0.1) No",
            "right: So it is.");
    assertThat(said(question, "1", facts("testLoss", 0.5))).isEqualTo("RIGHT 1.0 So it is.");
    assertThat(said(question, "0", facts("testLoss", 0.5)))
        .isEqualTo("WRONG 0.0 Look again: it has stayed up.");
    assertThat(said(question, "0", facts("testLoss", 0.05))).startsWith("RIGHT");
    assertThat(said(question, "", facts("testLoss", 0.5))).startsWith("UNREADABLE");
    assertThat(said(question, "0", facts("other", 1))).startsWith("UNKNOWN");
  }

  @ParameterizedTest
  @CsvSource({
    "-0.4, RIGHT",
    "'−0,4', RIGHT",
    "-0.404, RIGHT",
    "-0.41, low",
    "0.4, sign",
    "-4, factor",
    "-0.04, factor",
    "-0.8, double",
    "-0.2, half",
    "-0.1, own",
    "7, high",
    "abc, UNREADABLE"
  })
  void aNumberGetsTheHintThatFitsItsMistake(String given, String expected) {
    var question =
        read(
            "number",
            "How much?",
            "answer: output * 2",
            "hint when output + 0.1: own",
            "hint sign: sign",
            "hint factor: factor",
            "hint double: double",
            "hint half: half",
            "hint high: high",
            "hint low: low");
    assertThat(said(question, given, facts("output", -0.2))).contains(expected);
  }

  @Test
  void withoutItsOwnHintsAMistakeGetsTheGeneralOneAndAToleranceMayBeAShare() {
    var question = read("number", "How much?", "answer: output", "tolerance: 10 %");
    assertThat(said(question, "55", facts("output", 50))).startsWith("RIGHT");
    assertThat(said(question, "56", facts("output", 50))).contains("too much");
    assertThat(said(question, "-50", facts("output", 50))).contains("sign");
    var other = read("number", "How much?", "answer: output", "hint: Think of the bias.");
    assertThat(said(other, "9", facts("output", 50))).contains("bias");
    assertThat(said(other, "-50", facts("output", 50))).contains("sign");
  }

  @Test
  void everyWayToDrawACurveScoresTheSame() {
    var question =
        (Question.Curve)
            read(
                "draw",
                "Draw.",
                "curve: testLoss",
                "over: 100 epochs",
                "top: 1",
                "shapes: falls, flat");
    var seen = facts("testLoss", 0.5);
    seen.numbers().put(Judge.CURVE, new double[] {0.25, 0.15, 0.1, 0.05, 0.05});
    var chosen = Shape.FALLS.points(0.5, 1);
    var written = new StringBuilder();
    for (double point : chosen) {
      written.append(written.length() == 0 ? "" : ",").append(point);
    }
    assertThat(said(question, written.toString(), seen)).startsWith("RIGHT 1.0");
    assertThat(said(question, "0.2,0.1,0.05,0.03,0.025", seen)).startsWith("RIGHT 1.0");
    assertThat(said(question, "0.5,0.4,0.35,0.3,0.25", seen)).startsWith("WRONG 0.5");
    assertThat(said(question, "0.5,0.6,0.7,0.8,0.9", seen))
        .startsWith("WRONG 0.0")
        .contains("fell");
    assertThat(said(question, "0.9,0.9,0.9,0.9,0.8", seen)).contains("lies lower");
    assertThat(said(question, "0.1,0.2", seen)).startsWith("UNREADABLE");
    assertThat(said(question, "0.1,0.1,0.1,0.1,0.1", facts("testLoss", 1))).startsWith("UNKNOWN");
  }

  @Test
  void oneScoresOnesOwnWordsByWhatTheySay() {
    var question = read("explain", "Why?", "ours: Because.", "- one", "- two", "- three");
    assertThat(said(question, "0,1,2", facts("a", 1))).startsWith("RIGHT 1.0");
    assertThat(said(question, "1", facts("a", 1))).startsWith("WRONG 0.333");
    assertThat(said(question, "", facts("a", 1))).startsWith("WRONG 0.0");
  }

  @Test
  void aTaskIsDoneWhenItsConditionsHoldAndOneWithoutAnyWhenOneSaysSo() {
    var goal = read("goal", "Reach it.", "- testLoss < 0.1: the test loss is low");
    assertThat(said(goal, "done", facts("testLoss", 0.05))).startsWith("RIGHT");
    assertThat(said(goal, "done", facts("testLoss", 0.5))).startsWith("WRONG");
    assertThat(said(read("do", "Look around."), "done", facts("a", 1))).startsWith("RIGHT");
  }

  @Test
  void theAnswerThatIsShownIsTheEngines() {
    var number = read("number", "How much?", "answer: output * 3", "unit: weights");
    assertThat(Piece.plain(judge.answer(number, facts("output", 0.04115))))
        .isEqualTo("0.123 weights");
    assertThat(Piece.plain(judge.answer(number, facts("output", 3)))).isEqualTo("9 weights");
    var choice = read("choice", "Which?", "- (if a > 1) First", "- (if a <= 1) Second");
    assertThat(Piece.plain(judge.answer(choice, facts("a", 0)))).isEqualTo("Second");
  }

  private String said(Question question, String answer, Facts facts) {
    var verdict = judge.of(question, answer, facts);
    return verdict.kind() + " " + verdict.share() + " " + Piece.plain(verdict.said());
  }

  private static Facts facts(String name, double value) {
    return new Facts(new HashMap<>(Map.of(name, new double[] {value})), Map.of());
  }

  private static Question read(String kind, String... lines) {
    return QuestionReader.read(kind, "q", List.of(lines), 1, Words.TEXTS);
  }
}
