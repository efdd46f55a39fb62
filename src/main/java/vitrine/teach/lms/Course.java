package vitrine.teach.lms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.session.Numerals;

/**
 * What a learning platform is given: a tour, a lab or a task, its title, its pass mark and what it
 * asks.
 *
 * @param kind {@code tour}, {@code lab} or {@code task}
 * @param frame the page that is shown in a frame, from the entry page, with its query
 * @param title what it is called
 * @param passMark the least score that passes, 0 to 100
 * @param asks the scored questions of a tour
 */
public record Course(String kind, String frame, String title, double passMark, List<Ask> asks) {
  private static final double FALLBACK = 70;

  /**
   * A scored question.
   *
   * @param id its name within the tour
   * @param type what kind of answer it takes: {@code choice}, {@code numeric} or {@code fill-in}
   */
  public record Ask(String id, String type) {}

  public Course {
    asks = List.copyOf(asks);
    passMark = passMark >= 0 && passMark <= 100 ? passMark : FALLBACK;
  }

  /** Reads what {@link #pairs} wrote; what is missing is as in a lab without questions. */
  public static Course read(Map<String, String> pairs) {
    return new Course(
        pairs.getOrDefault("kind", "lab"),
        pairs.getOrDefault("frame", ""),
        pairs.getOrDefault("title", ""),
        Numerals.parse(pairs.getOrDefault("pass", "")),
        asks(pairs.getOrDefault("asks", "")));
  }

  /** Scored questions as the build writes them: {@code id:type,id:type}. */
  public static List<Ask> asks(String text) {
    var asks = new ArrayList<Ask>();
    for (var each : Numerals.split(text, ',')) {
      int colon = each.indexOf(':');
      if (colon > 0) {
        asks.add(new Ask(each.substring(0, colon), each.substring(colon + 1)));
      }
    }
    return asks;
  }

  /** All of it as names and values. */
  public Map<String, String> pairs() {
    var pairs = new LinkedHashMap<String, String>();
    pairs.put("kind", kind);
    pairs.put("frame", frame);
    pairs.put("title", title);
    pairs.put("pass", Numerals.write(passMark));
    var written = new StringBuilder();
    for (var ask : asks) {
      written.append(written.length() == 0 ? "" : ",").append(ask.id()).append(':');
      written.append(ask.type());
    }
    pairs.put("asks", written.toString());
    return pairs;
  }

  /** The same with another pass mark. */
  public Course passingAt(double mark) {
    return new Course(kind, frame, title, mark, asks);
  }

  /** Whether there is anything to score: a lab without a task is only opened and used. */
  public boolean isScored() {
    return kind.equals("task") || !asks.isEmpty();
  }
}
