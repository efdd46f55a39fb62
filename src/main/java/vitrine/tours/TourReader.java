package vitrine.tours;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vitrine.session.Numerals;
import vitrine.tours.lab.LabLines;
import vitrine.tours.lab.LabState;
import vitrine.tours.markup.Fault;
import vitrine.tours.markup.Piece;
import vitrine.tours.question.QuestionReader;
import vitrine.tours.text.Prose;
import vitrine.view.Texts;

/**
 * Reads a tour from its source, at build and in the page alike. The form is described in {@code
 * src/docs/tour-format.md}.
 */
public final class TourReader {
  private static final String FENCE = ":::";
  private static final String HEADING = "## ";
  private static final String RECAP = "Recap";
  private static final String SOURCES = "Sources";

  private final String id;
  private final Texts texts;
  private final List<String> lines;
  private final List<String> ids = new ArrayList<>();
  private LabState lab = LabState.NONE;
  private int at;

  private TourReader(String id, String source, Texts texts) {
    this.id = id;
    this.texts = texts;
    this.lines = new ArrayList<>(Numerals.split(source, '\n'));
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.endsWith("\r")) {
        lines.set(i, line.substring(0, line.length() - 1));
      }
    }
  }

  /**
   * The tour of that id.
   *
   * @param texts the words in which formulas are spoken
   * @throws Fault if the source has not the form of a tour
   */
  public static Tour read(String id, String source, Texts texts) {
    return new TourReader(id, source, texts).tour();
  }

  private Tour tour() {
    var heading = heading();
    var steps = new ArrayList<Step>();
    Step recap = null;
    List<Piece> sources = List.of();
    skipEmpty();
    while (at < lines.size()) {
      int begins = at + 1;
      var title = title();
      var parts = parts();
      if (title.equals(SOURCES)) {
        sources = onlyProse(parts, begins);
      } else if (recap != null) {
        throw new Fault(begins, "recap.last");
      } else {
        var step = new Step(Prose.line(title, begins, texts), lab, parts, begins);
        if (title.equals(RECAP)) {
          recap = step;
        } else {
          steps.add(step);
        }
      }
    }
    if (recap == null) {
      throw new Fault(lines.size(), "recap.missing");
    }
    return new Tour(heading, steps, recap, sources);
  }

  private Tour.Heading heading() {
    Map<String, String> values = new FrontLines(lines).read();
    at = values.size() + 2;
    return new Tour.Heading(
        id,
        FrontLines.required(values, "title"),
        FrontLines.whole(values, "number"),
        FrontLines.required(values, "question"),
        FrontLines.required(values, "description"),
        FrontLines.whole(values, "minutes"),
        FrontLines.list(values, "before"));
  }

  private String title() {
    var line = lines.get(at);
    if (!line.startsWith(HEADING)) {
      throw new Fault(at + 1, "heading", line.strip());
    }
    at++;
    return line.substring(HEADING.length()).strip();
  }

  /** Everything up to the next heading. */
  private List<Part> parts() {
    var parts = new ArrayList<Part>();
    while (at < lines.size() && !lines.get(at).startsWith(HEADING)) {
      if (lines.get(at).startsWith(FENCE)) {
        block(parts);
      } else {
        int from = at;
        while (at < lines.size() && !isBoundary(lines.get(at))) {
          at++;
        }
        addProse(parts, lines.subList(from, at), from + 1, List.of(Depth.values()));
      }
    }
    return parts;
  }

  private static boolean isBoundary(String line) {
    return line.startsWith(FENCE) || line.startsWith(HEADING);
  }

  private void addProse(List<Part> parts, List<String> of, int first, List<Depth> depths) {
    var pieces = Prose.read(of, first, texts);
    if (!pieces.isEmpty()) {
      parts.add(new Part.Prose(pieces, depths));
    }
  }

  private void block(List<Part> parts) {
    int opened = at + 1;
    var words = words(lines.get(at).substring(FENCE.length()));
    int from = at + 1;
    at = from;
    while (at < lines.size() && !lines.get(at).strip().equals(FENCE)) {
      if (isBoundary(lines.get(at))) {
        throw new Fault(opened, "block.open");
      }
      at++;
    }
    if (at >= lines.size()) {
      throw new Fault(opened, "block.open");
    }
    var inside = lines.subList(from, at);
    at++;
    var kind = words.isEmpty() ? "" : words.get(0);
    if (kind.equals("lab") && words.size() == 2) {
      lab = lab(words.get(1), inside, opened);
    } else if (Depth.find(kind) != null) {
      addProse(parts, inside, from + 1, depths(words, opened));
    } else if (QuestionReader.KINDS.indexOf(kind) >= 0 && words.size() == 2) {
      parts.add(ask(kind, words.get(1), inside, opened));
    } else {
      throw new Fault(opened, "block.kind", String.join(" ", words));
    }
  }

  private Part ask(String kind, String name, List<String> inside, int opened) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '-' && (c < '0' || c > '9') && (c < 'a' || c > 'z')) {
        throw new Fault(opened, "question.id", name);
      }
    }
    if (ids.indexOf(name) >= 0) {
      throw new Fault(opened, "question.twice", name);
    }
    ids.add(name);
    return new Part.Ask(QuestionReader.read(kind, name, inside, opened, texts));
  }

  private static LabState lab(String id, List<String> inside, int opened) {
    var read = new LabLines(id.equals("none") ? "" : id, opened);
    for (int i = 0; i < inside.size(); i++) {
      if (!inside.get(i).isBlank()) {
        read.read(inside.get(i), opened + 1 + i);
      }
    }
    return read.state();
  }

  private static List<Depth> depths(List<String> words, int line) {
    var depths = new ArrayList<Depth>();
    for (var word : words) {
      var depth = Depth.find(word);
      if (depth == null) {
        throw new Fault(line, "block.kind", String.join(" ", words));
      }
      depths.add(depth);
    }
    return depths;
  }

  private static List<Piece> onlyProse(List<Part> parts, int line) {
    var pieces = new ArrayList<Piece>();
    for (var part : parts) {
      if (!(part instanceof Part.Prose prose)) {
        throw new Fault(line, "sources");
      }
      pieces.addAll(prose.pieces());
    }
    return pieces;
  }

  private void skipEmpty() {
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    for (var word : Numerals.split(text.strip(), ' ')) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
