package vitrine.teach.collect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrine.session.Numerals;
import vitrine.session.Sentence;
import vitrine.teach.task.HandIn;
import vitrine.view.Texts;

/** Hand-ins as a table, for eyes and for spreadsheets: the same cells in both. */
public final class ReportTable {
  /** The keys of the columns, in order; {@code collect.column.<key>} is what each is called. */
  public static final List<String> COLUMNS =
      List.of(
          "name", "done", "score", "met", "first", "epoch", "seed", "changed", "actions", "hands",
          "flags", "lab", "task", "link");

  private static final String DANGEROUS = "=+-@\t\r";

  private ReportTable() {}

  /** The same reports, with what only shows itself between them: the same work twice. */
  public static List<HandInReport> compared(List<HandInReport> reports) {
    var ways = new HashMap<String, Integer>();
    var seeds = new HashMap<String, Integer>();
    for (var report : reports) {
      count(ways, way(report));
      count(seeds, seed(report));
    }
    var compared = new ArrayList<HandInReport>();
    for (var report : reports) {
      var way = way(report);
      var seed = seed(report);
      if (ways.getOrDefault(way, 0) > 1) {
        report = report.with(others("collect.flag.same", reports, report, true));
      } else if (seeds.getOrDefault(seed, 0) > 1) {
        report = report.with(others("collect.flag.seed", reports, report, false));
      }
      compared.add(report);
    }
    return compared;
  }

  private static Sentence others(
      String key, List<HandInReport> reports, HandInReport report, boolean isWay) {
    var rows = new ArrayList<String>();
    for (var other : reports) {
      boolean isSame = isWay ? way(other).equals(way(report)) : seed(other).equals(seed(report));
      if (isSame && other.line().number() != report.line().number()) {
        rows.add(Integer.toString(other.line().number()));
      }
    }
    return Sentence.of(key, String.join(", ", rows));
  }

  private static void count(Map<String, Integer> counts, String key) {
    if (!key.isEmpty()) {
      counts.merge(key, 1, Integer::sum);
    }
  }

  private static String way(HandInReport report) {
    var handIn = report.handIn();
    return handIn == null ? "" : handIn.task() + "&" + handIn.way();
  }

  private static String seed(HandInReport report) {
    HandIn handIn = report.handIn();
    return handIn == null || !report.how().ownSeeds()
        ? ""
        : handIn.task() + "&" + report.how().seed();
  }

  /** The names of the columns. */
  public static List<String> head(Texts texts) {
    var head = new ArrayList<String>();
    for (var column : COLUMNS) {
      head.add(texts.of("collect.column." + column));
    }
    return head;
  }

  /** The cells of a row, in the order of the columns. */
  public static List<String> row(HandInReport report, Texts texts) {
    var standing = report.standing();
    boolean isKnown = standing != null;
    var how = report.how();
    var row = new ArrayList<String>();
    row.add(report.line().name());
    row.add(
        texts.of(!isKnown ? "collect.unread" : report.isDone() ? "collect.done" : "collect.open"));
    row.add(standing == null ? "" : Numerals.write(Math.round(standing.score())));
    row.add(standing == null ? "" : standing.count() + "/" + standing.met().size());
    row.add(isKnown && report.first() >= 0 ? Numerals.write(report.first()) : "");
    row.add(isKnown ? Numerals.write(report.epoch()) : "");
    row.add(how.seed());
    row.add(String.join(" ", how.changed()));
    row.add(isKnown ? Integer.toString(how.actions()) : "");
    row.add(isKnown ? Integer.toString(how.hands()) : "");
    row.add(remarks(report, texts));
    row.add(report.lab());
    row.add(report.task());
    row.add(report.line().link());
    return row;
  }

  private static String remarks(HandInReport report, Texts texts) {
    var remarks = new ArrayList<String>();
    var refusal = report.refusal();
    if (refusal != null) {
      remarks.add(texts.of(refusal));
    }
    for (var flag : report.flags()) {
      remarks.add(texts.of(flag));
    }
    return String.join(" ", remarks);
  }

  /** The whole table as a file of values with commas between, safe to open in a spreadsheet. */
  public static String csv(List<HandInReport> reports, Texts texts) {
    var csv = new StringBuilder();
    add(csv, head(texts));
    for (var report : reports) {
      add(csv, row(report, texts));
    }
    return csv.toString();
  }

  private static void add(StringBuilder csv, List<String> row) {
    for (int i = 0; i < row.size(); i++) {
      csv.append(i == 0 ? "" : ",").append(cell(row.get(i)));
    }
    csv.append("\r\n");
  }

  /** What a spreadsheet would take for a formula is made a text by an apostrophe before it. */
  static String cell(String text) {
    boolean isDangerous = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    var safe = isDangerous ? "'" + text : text;
    boolean isQuoted = false;
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      isQuoted |= c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\'';
    }
    return isQuoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
