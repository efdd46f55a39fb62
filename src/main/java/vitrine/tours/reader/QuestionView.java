package vitrine.tours.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vitrine.browser.Timer;
import vitrine.tours.Mark;
import vitrine.tours.lab.LabDriver;
import vitrine.tours.markup.Piece;
import vitrine.tours.question.Judge;
import vitrine.tours.question.Question;
import vitrine.tours.question.Shape;
import vitrine.tours.question.Verdict;
import vitrine.tours.reckoning.Facts;
import vitrine.view.Texts;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/**
 * A question on the page: the prompt, the way to answer, what is said to the answer. It predicts
 * first and then sees: what the question wants to be seen is done once there is an answer.
 */
final class QuestionView {
  private static final Facts NOTHING = new Facts(Map.of(), Map.of());
  private static final int LOOK_AGAIN = 700;
  private static final int TRIES_BEFORE_SHOWING = 2;

  private final Question question;
  private final Texts texts;
  private final PieceView pieces;
  private final LabDriver driver;
  private final Judge judge;
  private final Marks marks;
  private final AnswerView answer;
  private final Tag said = Tag.of("div", "tour-said").attribute("role", "status");
  private final PressButton check;
  private final PressButton show;
  private final Tag place = Tag.of("fieldset", "tour-question");
  private boolean isSeen;
  private boolean isReady;
  private boolean isClosed;
  private boolean isWatching;
  private double[] curve = new double[0];

  /** Keeps what readers have answered. */
  interface Marks {
    /** How far a question is. */
    Mark of(Question question);

    /** A question has got on. */
    void keep(Question question, Mark mark);
  }

  QuestionView(Question question, Texts texts, PieceView pieces, LabDriver driver, Marks marks) {
    this.question = question;
    this.texts = texts;
    this.pieces = pieces;
    this.driver = driver;
    this.marks = marks;
    judge = new Judge(texts);
    answer = answerView();
    check = PressButton.of("button-lead", texts.of(checkKey()), this::check);
    show = PressButton.of("", texts.of("tour.show"), this::showAnswer);
    var legend = Tag.of("legend", "tour-prompt");
    var prompt = question.asked().prompt();
    pieces.add(legend, prompt.get(0).children());
    place.attribute("data-question", question.asked().id());
    place.add(legend);
    pieces.add(place, prompt.subList(1, prompt.size()));
    if (question instanceof Question.Choice choice && choice.isOfParts()) {
      place.add(Tag.of("p", "hint").text(texts.of("tour.part.press")));
    }
    var buttons = Tag.of("p", "tour-answer-buttons");
    if (!(question instanceof Question.Task task) || task.goal().conditions().isEmpty()) {
      buttons.add(check.tag());
    }
    if (question instanceof Question.Task task && !task.hint().isEmpty()) {
      buttons.add(PressButton.of("", texts.of("tour.task.hint"), () -> say("", task.hint())).tag());
    }
    place.add(answer.tag(), buttons.add(show.tag()), said);
    show.tag().shown(false);
    restore();
  }

  private AnswerView answerView() {
    if (question instanceof Question.Choice choice) {
      return new ChoiceAnswerView(choice, pieces);
    } else if (question instanceof Question.Amount number) {
      return new NumberAnswerView(number, texts, this::check);
    } else if (question instanceof Question.Curve drawn) {
      return new CurveAnswerView(drawn, texts);
    } else if (question instanceof Question.Task task) {
      return new TaskAnswerView(task, texts);
    }
    return new ExplainAnswerView((Question.Explain) question, pieces, texts);
  }

  private String checkKey() {
    if (question instanceof Question.Explain) {
      return "tour.explain.compare";
    }
    return question instanceof Question.Task ? "tour.task.done" : "tour.check";
  }

  /** Its element. */
  Tag tag() {
    return place;
  }

  /** Whether it asks that question. */
  boolean isOf(Question asked) {
    return question.asked().id().equals(asked.asked().id());
  }

  /** The parts of the lab that may be pressed to answer it; none for other questions. */
  List<String> parts() {
    if (question instanceof Question.Choice choice && choice.isOfParts()) {
      var parts = new ArrayList<String>();
      for (var option : choice.options()) {
        parts.add(option.part());
      }
      return parts;
    }
    return List.of();
  }

  /** A part of the lab was pressed. */
  void picked(String part) {
    if (parts().indexOf(part) >= 0) {
      answer.picked(part);
      check();
    }
  }

  /** The lab has been set up anew. */
  void ready() {
    isSeen = false;
    isReady = true;
    if (question instanceof Question.Curve) {
      driver.read(question.names(), answer::ready, silent());
    }
    if (!isWatching) {
      isWatching = true;
      watch();
    }
  }

  /** The step is left: nothing more is looked at. */
  void close() {
    isClosed = true;
  }

  /** Looks every now and then whether a task is done. */
  private void watch() {
    boolean isWatched =
        question instanceof Question.Task task && !task.goal().conditions().isEmpty();
    if (isWatched && !isClosed) {
      driver.read(question.names(), this::watched, silent());
      Timer.after(LOOK_AGAIN, this::watch);
    }
  }

  private void watched(Facts facts) {
    answer.judged(facts);
    var verdict = judge.of(question, "", facts);
    if (!isClosed && verdict.kind() == Verdict.Kind.RIGHT && !mark().isSettled()) {
      settle(verdict, "done");
    }
  }

  private void check() {
    if (question instanceof Question.Explain && !openExplained()) {
      return;
    }
    var given = answer.answer();
    var first = judge.of(question, given, NOTHING);
    if (first.kind() == Verdict.Kind.UNREADABLE) {
      say("wrong", first.said());
    } else if (question.names().isEmpty() && question.asked().see().isEmpty()) {
      settle(first, given);
    } else if (!isReady) {
      say("wrong", words("tour.lab.wait"));
    } else {
      check.enable(false);
      see(given);
    }
  }

  /** Ours are shown first; only then is there something to count. */
  private boolean openExplained() {
    var view = (ExplainAnswerView) answer;
    if (view.isOpen()) {
      return true;
    }
    view.open();
    check.text(texts.of("tour.explain.score"));
    return false;
  }

  /** Does what the question wants to be seen, once. */
  private void see(String given) {
    if (isSeen) {
      judge(given);
    } else if (question instanceof Question.Curve drawn) {
      driver.trace(
          drawn.steps(),
          drawn.unit(),
          Shape.POINTS,
          drawn.metric(),
          seen -> curve = seen,
          then(() -> judge(given)));
    } else if (question.asked().see().isEmpty()) {
      judge(given);
    } else {
      driver.change(question.asked().see(), then(() -> judge(given)));
    }
  }

  private void judge(String given) {
    isSeen = true;
    driver.read(
        question.names(),
        facts -> {
          facts.numbers().put(Judge.CURVE, curve);
          check.enable(true);
          answer.judged(facts);
          settle(judge.of(question, given, facts), given);
        },
        then(() -> {}));
  }

  private void settle(Verdict verdict, String given) {
    boolean isRight = verdict.kind() == Verdict.Kind.RIGHT;
    say(isRight ? "right" : "wrong", verdict.said());
    if (verdict.kind() == Verdict.Kind.UNKNOWN) {
      return;
    }
    var mark = mark();
    boolean countsOnce = question instanceof Question.Curve || question instanceof Question.Explain;
    if (countsOnce) {
      marks.keep(question, mark.scored(verdict.share(), kept(given)));
    } else if (!mark.isSettled()) {
      marks.keep(question, mark.judged(verdict.share(), given));
    }
    boolean mayShow = !isRight && !countsOnce && mark().tries() >= TRIES_BEFORE_SHOWING;
    show.tag().shown(mayShow && !mark().isSettled());
  }

  private String kept(String given) {
    return answer instanceof ExplainAnswerView view ? given + "\n" + view.words() : given;
  }

  private void showAnswer() {
    driver.read(
        question.names(),
        facts -> {
          var right = Tag.of("p").text(texts.of("tour.shown", ""));
          pieces.add(right, judge.answer(question, facts));
          var more = Tag.of("p");
          said.clear().add(right, pieces.add(more, question.asked().right()));
          marks.keep(question, mark().shown());
          show.tag().shown(false);
        },
        then(() -> {}));
  }

  private void restore() {
    var mark = mark();
    if (mark.tries() > 0) {
      answer.show(mark.answer());
    }
    if (mark.isSettled() && !question.asked().right().isEmpty()) {
      say(mark.score() > 0 ? "right" : "", question.asked().right());
    }
  }

  private Mark mark() {
    return marks.of(question);
  }

  private void say(String kind, List<Piece> words) {
    said.toggle("right", kind.equals("right")).toggle("wrong", kind.equals("wrong"));
    said.clear().add(pieces.add(Tag.of("p"), words));
  }

  private List<Piece> words(String key) {
    return List.of(Piece.text(texts.of(key)));
  }

  /** Goes on with {@code next}, or says why the lab did not. */
  private LabDriver.Outcome then(Runnable next) {
    return new LabDriver.Outcome() {
      @Override
      public void done() {
        next.run();
      }

      @Override
      public void failed(String reason) {
        check.enable(true);
        say("wrong", List.of(Piece.text(reason.isEmpty() ? texts.of("tour.lab.silent") : reason)));
      }
    };
  }

  /** What is only looked at in passing may fail without a word. */
  private static LabDriver.Outcome silent() {
    return new LabDriver.Outcome() {
      @Override
      public void done() {}

      @Override
      public void failed(String reason) {}
    };
  }
}
