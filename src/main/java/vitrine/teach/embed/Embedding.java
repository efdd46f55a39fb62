package vitrine.teach.embed;

import java.util.List;
import java.util.Map;
import vitrine.session.Refusal;
import vitrine.session.Sentence;

/**
 * Something of the site in a page of somebody else: what, and how it is set up. The same always
 * gives the same address, letter by letter.
 *
 * @param subject what is shown
 * @param manner how, by the names of {@link #NAMES}, in the order of that list
 */
public record Embedding(Subject subject, Map<String, String> manner) {
  /**
   * What an address may say besides what is shown, in the order in which it is written: parts left
   * out, settings locked, how many controls, whether it runs at once, how deep, light or dark, the
   * language, large type, how to compute, whose commands are heard, and last and longest the state.
   */
  public static final List<String> NAMES =
      List.of(
          "hide",
          "lock",
          "controls",
          "autoplay",
          "depth",
          "theme",
          "lang",
          "projector",
          "engine",
          "backend",
          "parentOrigin",
          "s");

  private static final Map<String, List<String>> ALLOWED =
      Map.of(
          "controls", List.of("none", "min", "full"),
          "autoplay", List.of("1"),
          "depth", List.of("words", "numbers", "formulas"),
          "theme", List.of("light", "dark", "auto"),
          "projector", List.of("1"),
          "engine", List.of("js", "wasm"),
          "backend", List.of("cpu", "simd", "webgl"));

  private static final List<String> LISTS = List.of("hide", "lock");

  /**
   * Something of the site, set up; empty values are left out.
   *
   * @throws Refusal if a name is not known or a value is not allowed
   */
  public Embedding {
    var ordered = Pairs.none();
    for (var name : NAMES) {
      var value = manner.getOrDefault(name, "");
      if (!value.isEmpty()) {
        check(name, value);
        ordered.put(name, value);
      }
    }
    for (var name : manner.keySet()) {
      if (NAMES.indexOf(name) < 0) {
        throw new Refusal("embedding.unknown", Sentence.excerpt(name));
      }
    }
    manner = ordered;
  }

  /** Something of the site as it is. */
  public static Embedding of(Subject subject) {
    return new Embedding(subject, Map.of());
  }

  /**
   * What the query of the embed page asks for; names that are not known are left out.
   *
   * @param pairs decoded
   * @throws Refusal if it asks for nothing, for two things, or for what is not allowed
   */
  public static Embedding read(Map<String, String> pairs) {
    var known = Pairs.none();
    for (var name : NAMES) {
      known.put(name, pairs.getOrDefault(name, ""));
    }
    return new Embedding(subject(pairs), known);
  }

  /** The same with a value changed; an empty one leaves it out. */
  public Embedding with(String name, String value) {
    var changed = Pairs.none();
    changed.putAll(manner);
    changed.put(name, value);
    return new Embedding(subject, changed);
  }

  /** The query of the embed page, without the question mark. */
  public String query() {
    return written(subject.names(), "");
  }

  /**
   * The address for a frame: the embed page.
   *
   * @param root the address of the site's root, or the way there
   */
  public String address(String root) {
    return root + "embed/?" + query();
  }

  /** Where the embed page goes on: the page of what is shown, which leaves out all else. */
  public String frameAddress(String root) {
    var pairs = Pairs.of("embed", "1");
    pairs.putAll(subject.onItsPage());
    return root + subject.page() + "?" + written(pairs, "");
  }

  /** The whole page with what is shown, as it is set up, for who comes by a link. */
  public String pageAddress(String root) {
    var asked = written(subject.onItsPage(), "parentOrigin");
    return root + subject.page() + (asked.isEmpty() ? "" : "?" + asked);
  }

  private String written(Map<String, String> before, String without) {
    var pairs = Pairs.none();
    pairs.putAll(before);
    pairs.putAll(manner);
    pairs.remove(without);
    return Pairs.written(pairs);
  }

  private static Subject subject(Map<String, String> pairs) {
    var lab = pairs.getOrDefault("lab", "");
    var tour = pairs.getOrDefault("tour", "");
    var source = pairs.getOrDefault("src", "");
    var task = pairs.getOrDefault("task", "");
    int named = (lab.isEmpty() ? 0 : 1) + (tour.isEmpty() ? 0 : 1) + (source.isEmpty() ? 0 : 1);
    if (named != 1) {
      throw new Refusal(named == 0 ? "embedding.nothing" : "embedding.two");
    }
    int step = Pairs.step(pairs.getOrDefault("step", ""));
    if (!tour.isEmpty()) {
      return new Subject.Tour(tour, step, pairs.getOrDefault("only", "").equals("1"));
    }
    if (!source.isEmpty()) {
      return new Subject.OwnTour(source, step);
    }
    return task.isEmpty() ? new Subject.Lab(lab) : new Subject.Task(lab, task);
  }

  private static void check(String name, String value) {
    var allowed = ALLOWED.get(name);
    if (allowed != null && allowed.indexOf(value) < 0) {
      throw new Refusal(
          "embedding.value", name, Sentence.excerpt(value), String.join(", ", allowed));
    }
    boolean isBad =
        (LISTS.indexOf(name) >= 0 && !QueryText.isListOfNames(value))
            || (name.equals("lang") && !QueryText.isName(value));
    if (isBad) {
      throw new Refusal("embedding.list", name, Sentence.excerpt(value));
    }
  }
}
