package vitrine.teach.builder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.session.Numerals;
import vitrine.teach.embed.Embedding;
import vitrine.teach.embed.Subject;

/**
 * What a teacher has chosen so far.
 *
 * @param embedding what is shown, and how
 * @param height of the frame in CSS pixels
 */
public record Draft(Embedding embedding, int height) {
  /** The height that a frame has until somebody chooses another. */
  public static final int USUAL = 640;

  /** The least height of a frame. */
  public static final int LOWEST = 200;

  /** The greatest height of a frame. */
  public static final int HIGHEST = 4000;

  /** How a visitor may deal with a setting or a part. */
  public enum Leave {
    /** As they like. */
    FREE,
    /** They see it and cannot change it. */
    LOCKED,
    /** They do not see it. */
    HIDDEN;

    private String list() {
      return this == LOCKED ? "lock" : "hide";
    }
  }

  /** The beginning: a lab as it is. */
  public static Draft of(Subject subject) {
    return new Draft(Embedding.of(subject), USUAL);
  }

  /**
   * The draft that an address of the builder names.
   *
   * @param pairs its query, decoded
   * @throws vitrine.session.Refusal if it asks for what cannot be shown
   */
  public static Draft read(Map<String, String> pairs) {
    double height = Numerals.parse(pairs.getOrDefault("height", ""));
    boolean isHeight = height >= LOWEST && height <= HIGHEST;
    return new Draft(Embedding.read(pairs), isHeight ? (int) height : USUAL);
  }

  /** The query of the builder's own address, from which {@link #read} gives the same draft. */
  public String query() {
    return embedding.query() + (height == USUAL ? "" : "&height=" + height);
  }

  /** Something else is shown: what belonged to the last lab is dropped, how it looks is kept. */
  public Draft show(Subject subject) {
    var kept = new LinkedHashMap<String, String>(embedding.manner());
    if (!lab(subject).equals(lab(embedding.subject()))) {
      kept.remove("s");
      kept.remove("hide");
      kept.remove("lock");
      kept.remove("backend");
    }
    return new Draft(new Embedding(subject, kept), height);
  }

  /** The same with one thing of how it looks changed; an empty value leaves it to the page. */
  public Draft with(String name, String value) {
    return new Draft(embedding.with(name, value), height);
  }

  /** The same with another height, brought into the range that is allowed. */
  public Draft high(double pixels) {
    double within = Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(pixels)));
    return new Draft(embedding, (int) within);
  }

  /** How a visitor may deal with a setting or part. */
  public Leave leave(String name) {
    for (var leave : List.of(Leave.HIDDEN, Leave.LOCKED)) {
      if (list(leave).indexOf(name) >= 0) {
        return leave;
      }
    }
    return Leave.FREE;
  }

  /** The same with another way to deal with a setting or part. */
  public Draft leave(String name, Leave wanted) {
    var changed = this;
    for (var leave : List.of(Leave.HIDDEN, Leave.LOCKED)) {
      var names = new ArrayList<String>(changed.list(leave));
      names.remove(name);
      if (leave == wanted) {
        names.add(name);
      }
      changed = changed.with(leave.list(), String.join(",", names));
    }
    return changed;
  }

  /** The value of one thing of how it looks; empty if it is left to the page. */
  public String value(String name) {
    return embedding.manner().getOrDefault(name, "");
  }

  private List<String> list(Leave leave) {
    var text = value(leave.list());
    return text.isEmpty() ? List.of() : Numerals.split(text, ',');
  }

  /** The lab of a subject; an empty text if it is no lab. */
  static String lab(Subject subject) {
    if (subject instanceof Subject.Task task) {
      return task.lab();
    }
    return subject instanceof Subject.Lab lab ? lab.id() : "";
  }
}
