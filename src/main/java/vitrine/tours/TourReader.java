package vitrine.tours;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
 *
 * <p>A source may come from anybody: how long it takes grows with its length and no faster, however
 * it is made, and how deep calls go is bounded.
 */
public final class TourReader {
  private static final String FENCE = ":::";
  private static final String HEADING = "## ";
  private static final String RECAP = "Recap";
  private static final String SOURCES = "Sources";

  private static final int MOST_PAGES = 60;
  private static final int MOST_QUESTIONS = 300;
  private static final int LONGEST_BLOCK = 300;
  private static final int MOST_FAULTS = 50;

  private final String id;
  private final Texts texts;
  private final List<String> lines;
  private final List<String> ids = new ArrayList<>();
  private final boolean goesOn;
  private final List<Fault> faults = new ArrayList<>();
  private LabState lab = LabState.NONE;
  private int at;

  /**
   * What could be read of a source.
   *
   * @param tour the tour; null if there are faults
   * @param faults what is wrong, in the order of the lines
   */
  public record Reading(@Nullable Tour tour, List<Fault> faults) {
    public Reading {
      faults = List.copyOf(faults);
    }
  }

  private TourReader(String id, String source, Texts texts, boolean goesOn) {
    this.id = id;
    this.texts = texts;
    this.goesOn = goesOn;
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
    return new TourReader(id, source, texts, false).tour();
  }

  /** The tour of that id, or all that is wrong with its source: it reads on after a fault. */
  public static Reading readAll(String id, String source, Texts texts) {
    var reader = new TourReader(id, source, texts, true);
    Tour tour = null;
    try {
      tour = reader.tour();
    } catch (Fault last) {
      reader.faults.add(last);
    }
    return new Reading(reader.faults.isEmpty() ? tour : null, reader.faults);
  }

  /** A fault ends the reading, or is kept for the list of them. */
  private void fail(Fault fault) {
    if (!goesOn || faults.size() >= MOST_FAULTS - 1) {
      throw fault;
    }
    faults.add(fault);
  }

  private Tour tour() {
    var heading = front();
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
        fail(new Fault(begins, "recap.last"));
      } else {
        var step = new Step(words(title, begins), lab, parts, begins);
        if (title.equals(RECAP)) {
          recap = step;
        } else {
          steps.add(step);
          if (steps.size() == MOST_PAGES) {
            throw new Fault(begins, "steps.most", Integer.toString(MOST_PAGES));
          }
        }
      }
    }
    if (recap == null) {
      throw new Fault(lines.size(), "recap.missing");
    }
    return new Tour(heading, steps, recap, sources);
  }

  private Tour.Heading front() {
    try {
      return heading();
    } catch (Fault fault) {
      fail(fault);
      int end = lines.get(0).equals("---") ? lines.subList(1, lines.size()).indexOf("---") : -1;
      at = end < 0 ? 0 : end + 2;
      while (end < 0 && at < lines.size() && !lines.get(at).startsWith(HEADING)) {
        at++;
      }
      return new Tour.Heading(id, "", 0, "", "", 0, List.of());
    }
  }

  /** The words of a heading. */
  private List<Piece> words(String title, int line) {
    try {
      return Prose.line(title, line, texts);
    } catch (Fault fault) {
      fail(fault);
      return List.of();
    }
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
    at++;
    if (!line.startsWith(HEADING)) {
      fail(new Fault(at, "heading", line.strip()));
      return "";
    }
    return line.substring(HEADING.length()).strip();
  }

  /** Everything up to the next heading. */
  private List<Part> parts() {
    var parts = new ArrayList<Part>();
    while (at < lines.size() && !lines.get(at).startsWith(HEADING)) {
      try {
        part(parts);
      } catch (Fault fault) {
        fail(fault);
      }
    }
    return parts;
  }

  /** A block, or the prose up to the next one. */
  private void part(List<Part> parts) {
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
    if (inside.size() > LONGEST_BLOCK) {
      throw new Fault(opened, "block.long", Integer.toString(LONGEST_BLOCK));
    }
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
    if (ids.size() > MOST_QUESTIONS) {
      throw new Fault(opened, "question.most", Integer.toString(MOST_QUESTIONS));
    }
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
