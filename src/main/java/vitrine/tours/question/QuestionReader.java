package vitrine.tours.question;

import java.util.ArrayList;
import java.util.List;
import vitrine.session.Numerals;
import vitrine.tours.lab.LabLines;
import vitrine.tours.markup.Fault;
import vitrine.tours.markup.Piece;
import vitrine.tours.reckoning.Condition;
import vitrine.tours.reckoning.Goal;
import vitrine.tours.reckoning.Reckoning;
import vitrine.tours.reckoning.ReckoningReader;
import vitrine.tours.text.Prose;
import vitrine.view.Texts;

/** Reads the questions of a tour: one class of {@link Question} for each word after {@code :::}. */
public final class QuestionReader {
  /** The words that begin a question. */
  public static final List<String> KINDS =
      List.of("choice", "number", "part", "draw", "goal", "do", "explain");

  private static final Reckoning NEVER = new Reckoning.Constant(0);
  private static final Reckoning ALWAYS = new Reckoning.Constant(1);
  private static final List<String> MISTAKES =
      List.of("sign", "factor", "double", "half", "high", "low");

  private final String id;
  private final int line;
  private final Texts texts;
  private final QuestionLines lines;

  private QuestionReader(String kind, String id, List<String> source, int line, Texts texts) {
    this.id = id;
    this.line = line;
    this.texts = texts;
    this.lines = new QuestionLines(kind, source, line + 1);
  }

  /**
   * The question between two lines {@code :::}.
   *
   * @param line the number of the first of them
   * @throws Fault if something in it is not of its form
   */
  public static Question read(String kind, String id, List<String> source, int line, Texts texts) {
    var reader = new QuestionReader(kind, id, source, line, texts);
    return switch (kind) {
      case "choice" -> reader.choice(false);
      case "part" -> reader.choice(true);
      case "number" -> reader.number();
      case "draw" -> reader.curve();
      case "goal" -> reader.task(true);
      case "do" -> reader.task(false);
      default -> reader.explain();
    };
  }

  private Asked asked() {
    var see = new LabLines("", line);
    for (var field : lines.seen) {
      see.read(field.text(), field.line());
    }
    var prompt = Prose.read(lines.prompt, line + 1, texts);
    if (prompt.isEmpty()) {
      throw new Fault(line, "question.prompt", id);
    }
    return new Asked(id, prompt, see.state(), pieces("right"), line);
  }

  private List<Piece> pieces(String key) {
    return inline(lines.text(key), lines.line(key, line));
  }

  private List<Piece> inline(String text, int at) {
    return text.isEmpty() ? List.of() : Prose.line(text, at, texts);
  }

  private Question choice(boolean isOfParts) {
    allow("right", "hint");
    var options = new ArrayList<Question.Option>();
    boolean canBeRight = false;
    for (var entry : lines.entries) {
      var option = option(entry, isOfParts);
      canBeRight |= !option.right().equals(NEVER);
      options.add(option);
    }
    if (options.size() < 2 || !canBeRight) {
      throw new Fault(line, "question.options", id);
    }
    return new Question.Choice(asked(), options, isOfParts);
  }

  private Question.Option option(QuestionLines.Entry entry, boolean isOfParts) {
    var text = entry.text();
    int close = text.indexOf(')');
    var mark = text.startsWith("(") && close > 0 ? text.substring(1, close).strip() : "?";
    Reckoning right;
    if (mark.startsWith("if ")) {
      close = closeOfCondition(text, entry.line());
      right = ReckoningReader.read(text.substring("(if ".length(), close), entry.line());
    } else if (mark.equals("x") || mark.isEmpty()) {
      right = mark.isEmpty() ? NEVER : ALWAYS;
    } else {
      throw new Fault(entry.line(), "question.option", text);
    }
    var words = text.substring(close + 1).strip();
    var part = "";
    if (isOfParts) {
      int end = words.indexOf(']');
      if (!words.startsWith("[") || end < 2) {
        throw new Fault(entry.line(), "question.part", words);
      }
      part = words.substring(1, end);
      words = words.substring(end + 1).strip();
    }
    if (words.isEmpty()) {
      throw new Fault(entry.line(), "question.option", text);
    }
    return new Question.Option(
        inline(words, entry.line()), right, inline(entry.note(), entry.line()), part);
  }

  private static int closeOfCondition(String text, int line) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new Fault(line, "question.option", text);
  }

  private Question number() {
    allow("answer", "tolerance", "unit", "right", "hint");
    var mistakes = new ArrayList<Question.Mistake>();
    for (var field : lines.fields) {
      if (field.key().startsWith("hint")) {
        mistakes.add(mistake(field));
      }
    }
    var tolerance = lines.text("tolerance");
    boolean isRelative = tolerance.endsWith("%");
    double share = isRelative ? 0.01 : 1;
    var answer = ReckoningReader.read(required("answer"), lines.line("answer", line));
    return new Question.Amount(
        asked(),
        answer,
        tolerance.isEmpty() ? 0 : positive("tolerance", tolerance) * share,
        isRelative,
        lines.text("unit"),
        mistakes);
  }

  private Question.Mistake mistake(QuestionLines.Field field) {
    var kind = field.key().substring("hint".length()).strip();
    var hint = inline(field.text(), field.line());
    if (kind.startsWith("when ")) {
      var gives = ReckoningReader.read(kind.substring("when ".length()), field.line());
      return new Question.Mistake("when", gives, hint);
    }
    if (!kind.isEmpty() && MISTAKES.indexOf(kind) < 0) {
      throw new Fault(field.line(), "question.mistake", kind, String.join(", ", MISTAKES));
    }
    return new Question.Mistake(kind, NEVER, hint);
  }

  private Question curve() {
    allow("curve", "over", "top", "shapes", "tolerance", "right", "hint");
    var run = new LabLines("", line);
    run.read("run: " + required("over"), lines.line("over", line));
    var shapes = new ArrayList<Shape>();
    for (var word : Numerals.split(required("shapes"), ',')) {
      var shape = Shape.find(word.strip());
      if (shape == null) {
        throw new Fault(lines.line("shapes", line), "question.shape", word.strip(), Shape.all());
      }
      shapes.add(shape);
    }
    if (shapes.size() < 2) {
      throw new Fault(lines.line("shapes", line), "question.shapes", id);
    }
    var tolerance = lines.text("tolerance");
    double share = tolerance.isEmpty() ? 15 : positive("tolerance", tolerance);
    var state = run.state();
    if (state.steps() < Shape.POINTS || state.steps() % Shape.POINTS != 0) {
      throw new Fault(lines.line("over", line), "question.over");
    }
    return new Question.Curve(
        asked(),
        required("curve"),
        state.steps(),
        state.unit(),
        positive("top", required("top")),
        share / 100,
        shapes);
  }

  private Question task(boolean isScored) {
    allow("right", "hint");
    var conditions = new ArrayList<Condition>();
    for (var entry : lines.entries) {
      int colon = entry.text().indexOf(": ");
      if (colon < 1) {
        throw new Fault(entry.line(), "question.condition", entry.text());
      }
      var holds = ReckoningReader.read(entry.text().substring(0, colon), entry.line());
      conditions.add(new Condition(entry.text().substring(colon + 2).strip(), holds));
    }
    if (isScored && conditions.isEmpty()) {
      throw new Fault(line, "question.goal", id);
    }
    return new Question.Task(asked(), new Goal(conditions), isScored, pieces("hint"));
  }

  private Question explain() {
    allow("ours", "right");
    var points = new ArrayList<List<Piece>>();
    for (var entry : lines.entries) {
      points.add(inline(entry.text(), entry.line()));
    }
    required("ours");
    if (points.isEmpty()) {
      throw new Fault(line, "question.points", id);
    }
    return new Question.Explain(asked(), pieces("ours"), points);
  }

  private void allow(String... keys) {
    for (var field : lines.fields) {
      var key = field.key().startsWith("hint") ? "hint" : field.key();
      if (List.of(keys).indexOf(key) < 0) {
        throw new Fault(field.line(), "question.key", key, String.join(", ", keys));
      }
    }
  }

  private String required(String key) {
    var text = lines.text(key);
    if (text.isEmpty()) {
      throw new Fault(line, "question.lacks", id, key);
    }
    return text;
  }

  private double positive(String key, String text) {
    var digits = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
    double value = Numerals.parse(digits);
    if (!(value > 0)) {
      throw new Fault(lines.line(key, line), "question.positive", key, text);
    }
    return value;
  }
}
