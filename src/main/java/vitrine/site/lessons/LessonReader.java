package vitrine.site.lessons;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrine.tours.markup.Piece;
import vitrine.tours.text.Prose;
import vitrine.view.Texts;

/** Reads a lesson from its source. The form is described in {@code src/docs/lesson-format.md}. */
final class LessonReader {
  private static final String RULER = "---";
  private static final String FENCE = ":::";
  private static final String HEADING = "## ";
  private static final Set<String> KEYS =
      Set.of("title", "minutes", "question", "description", "ages", "tour", "lab", "opens");
  private static final List<String> LINKS = List.of("tour", "lab", "opens");
  private static final int FEWEST_ASKS = 3;
  private static final int FEWEST_MISTAKES = 2;

  private final String id;
  private final List<String> lines;
  private final Texts texts;
  private final Map<String, String> front = new LinkedHashMap<>();
  private final Map<String, Integer> frontLines = new LinkedHashMap<>();
  private final List<Lesson.Row> plan = new ArrayList<>();
  private final List<Ask> asks = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private int at;

  private LessonReader(String id, List<String> lines, Texts texts) {
    this.id = id;
    this.lines = lines;
    this.texts = texts;
  }

  /**
   * The lesson of that id.
   *
   * @throws LessonFault if the source has not the form of a lesson
   * @throws vitrine.tours.markup.Fault if a text, a state of a lab or a calculation has not its
   *     form
   */
  static Lesson read(String id, String source, Texts texts) {
    return new LessonReader(id, source.lines().toList(), texts).lesson();
  }

  private Lesson lesson() {
    front();
    int minutes = minutes(required("minutes"), lineOf("minutes"));
    var link = link();
    var sections = new ArrayList<List<Piece>>();
    for (var title : Lesson.TITLES) {
      sections.add(section(title));
    }
    if (at < lines.size()) {
      throw new LessonFault(at + 1, "After the last of its parts a lesson ends.");
    }
    checkPlan(minutes);
    if (asks.size() < FEWEST_ASKS) {
      throw new LessonFault(lines.size(), "A lesson has at least three questions.");
    }
    return new Lesson(
        id,
        required("title"),
        minutes,
        required("question"),
        required("description"),
        required("ages"),
        link,
        sections,
        plan,
        sections.get(Lesson.TITLES.indexOf(Lesson.QUESTIONS)),
        asks);
  }

  private void front() {
    if (lines.isEmpty() || !lines.get(0).equals(RULER)) {
      throw new LessonFault(1, "A lesson begins with a line of three dashes: ---");
    }
    for (at = 1; at < lines.size() && !lines.get(at).equals(RULER); at++) {
      var line = lines.get(at);
      int colon = Math.max(0, line.indexOf(':'));
      var key = line.substring(0, colon).strip();
      frontLines.put(key, at + 1);
      if (!KEYS.contains(key) || front.put(key, line.substring(colon + 1).strip()) != null) {
        throw new LessonFault(
            at + 1,
            "“%s” should read “key: value”, with one of %s, once each.".formatted(line, KEYS));
      }
    }
    at++;
  }

  private String required(String key) {
    var value = front.getOrDefault(key, "");
    if (value.isEmpty()) {
      throw new LessonFault(1, "The line “%s: …” is missing above the lesson.".formatted(key));
    }
    return value;
  }

  private int lineOf(String key) {
    return frontLines.getOrDefault(key, 1);
  }

  private ClassLink link() {
    var named = LINKS.stream().filter(front::containsKey).toList();
    if (named.size() != 1) {
      throw new LessonFault(
          1, "A lesson has one link for the class: “tour: …”, “lab: …” or “opens: sheet”.");
    }
    var key = named.get(0);
    int line = lineOf(key);
    return switch (key) {
      case "tour" -> ClassLink.tour(required(key), line);
      case "lab" -> ClassLink.lab(required(key), line);
      default -> ClassLink.opens(required(key), line);
    };
  }

  private List<Piece> section(String title) {
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    if (at >= lines.size() || !lines.get(at).equals(HEADING + title)) {
      throw new LessonFault(
          Math.min(at + 1, lines.size()), "Here comes the part “## %s”.".formatted(title));
    }
    int begins = at + 1;
    at++;
    var pieces = new ArrayList<Piece>();
    while (at < lines.size() && !lines.get(at).startsWith(HEADING)) {
      if (lines.get(at).startsWith(FENCE)) {
        block(title);
      } else {
        int from = at;
        while (at < lines.size() && !isBoundary(lines.get(at))) {
          at++;
        }
        pieces.addAll(Prose.read(lines.subList(from, at), from + 1, texts));
      }
    }
    if (pieces.isEmpty() && !title.equals(Lesson.PLAN)) {
      throw new LessonFault(begins, "The part “%s” is empty.".formatted(title));
    }
    if (title.equals("What they may get wrong")) {
      long mistakes = pieces.stream().filter(piece -> piece.tag().equals("h3")).count();
      if (mistakes < FEWEST_MISTAKES) {
        throw new LessonFault(begins, "Name at least two mistakes, each below a heading “### …”.");
      }
    }
    return pieces;
  }

  private static boolean isBoundary(String line) {
    return line.startsWith(FENCE) || line.startsWith(HEADING);
  }

  private void block(String title) {
    int opened = at + 1;
    var words = List.of(lines.get(at).substring(FENCE.length()).strip().split(" +"));
    int from = at + 1;
    at = from;
    while (at < lines.size() && !lines.get(at).strip().equals(FENCE)) {
      at++;
    }
    if (at >= lines.size()) {
      throw new LessonFault(opened, "The block that begins here has no line ::: at its end.");
    }
    var inside = lines.subList(from, at);
    at++;
    if (words.equals(List.of("minutes")) && title.equals(Lesson.PLAN)) {
      for (int i = 0; i < inside.size(); i++) {
        row(inside.get(i), from + 1 + i);
      }
    } else if (words.size() == 2 && words.get(0).equals("ask") && title.equals(Lesson.QUESTIONS)) {
      if (!ids.add(words.get(1))) {
        throw new LessonFault(
            opened, "There are two questions called “%s”.".formatted(words.get(1)));
      }
      asks.add(AskReader.read(words.get(1), inside, opened));
    } else {
      throw new LessonFault(
          opened,
          "Only “::: minutes” stands below “Minute by minute”, “::: ask id” below “Questions”.");
    }
  }

  private void row(String line, int number) {
    if (line.isBlank()) {
      return;
    }
    var cells = line.split("\\|", -1);
    if (cells.length != 3) {
      throw new LessonFault(number, "A row reads “5 | what you do | what the class does”.");
    }
    plan.add(
        new Lesson.Row(
            minutes(cells[0].strip(), number),
            Prose.line(cells[1], number, texts),
            Prose.line(cells[2], number, texts)));
  }

  private static int minutes(String text, int line) {
    if (!text.matches("[1-9][0-9]{0,2}")) {
      throw new LessonFault(line, "“%s” is no number of minutes.".formatted(text));
    }
    return Integer.parseInt(text);
  }

  private void checkPlan(int minutes) {
    int sum = plan.stream().mapToInt(Lesson.Row::minutes).sum();
    if (sum != minutes) {
      throw new LessonFault(
          lineOf("minutes"), "The lesson takes %d minutes, its plan %d.".formatted(minutes, sum));
    }
  }
}
