package vitrine.teach.embed;

import java.util.Map;
import vitrine.session.Refusal;
import vitrine.session.Sentence;

/** What of the site is shown: a lab, a tour, a task, or a tour that somebody else wrote. */
public sealed interface Subject {
  /** The page of it, from the site's root, such as {@code labs/neuron/}. */
  String page();

  /** What names it in the query of the embed page, in order. */
  Map<String, String> names();

  /** What its own page needs to know besides its path, in order. */
  Map<String, String> onItsPage();

  /**
   * A lab.
   *
   * @param id such as {@code neuron}
   */
  record Lab(String id) implements Subject {
    public Lab {
      checkName(id);
    }

    @Override
    public String page() {
      return pageOf(id);
    }

    @Override
    public Map<String, String> names() {
      return Map.of("lab", id);
    }

    @Override
    public Map<String, String> onItsPage() {
      return Map.of();
    }
  }

  /**
   * A tour of the site.
   *
   * @param id such as {@code layers}
   * @param step the page of it to open, from 1; 0 to go on where the reader was
   * @param isOnly whether there is no way from that step to the others
   */
  record Tour(String id, int step, boolean isOnly) implements Subject {
    public Tour {
      checkName(id);
      checkStep(step, isOnly);
    }

    @Override
    public String page() {
      return "tours/" + id + "/";
    }

    @Override
    public Map<String, String> names() {
      var names = Pairs.of("tour", id);
      names.putAll(onItsPage());
      return names;
    }

    @Override
    public Map<String, String> onItsPage() {
      var pairs = Pairs.none();
      addStep(pairs, step);
      if (isOnly) {
        pairs.put("only", "1");
      }
      return pairs;
    }
  }

  /**
   * A task in a lab.
   *
   * @param lab such as {@code playground}
   * @param text the task as links write it: {@code 1.…}
   */
  record Task(String lab, String text) implements Subject {
    public Task {
      checkName(lab);
      if (text.isEmpty()) {
        throw new Refusal("embedding.task");
      }
    }

    @Override
    public String page() {
      return pageOf(lab);
    }

    @Override
    public Map<String, String> names() {
      var names = Pairs.of("lab", lab);
      names.put("task", text);
      return names;
    }

    @Override
    public Map<String, String> onItsPage() {
      return Pairs.of("task", text);
    }
  }

  /**
   * A tour that somebody else wrote and keeps.
   *
   * @param source the address of its text
   * @param step the page of it to open, from 1; 0 to go on where the reader was
   */
  record OwnTour(String source, int step) implements Subject {
    private static final int LONGEST = 1000;

    public OwnTour {
      boolean isAddress = source.startsWith("https://") || source.startsWith("http://");
      if (!isAddress || source.length() > LONGEST || source.indexOf(' ') >= 0) {
        throw new Refusal("embedding.source", Sentence.excerpt(source));
      }
      checkStep(step, false);
    }

    @Override
    public String page() {
      return "teach/tour/";
    }

    @Override
    public Map<String, String> names() {
      return onItsPage();
    }

    @Override
    public Map<String, String> onItsPage() {
      var pairs = Pairs.of("src", source);
      addStep(pairs, step);
      return pairs;
    }
  }

  private static String pageOf(String lab) {
    return lab.equals("playground") ? "playground/" : "labs/" + lab + "/";
  }

  private static void addStep(Map<String, String> pairs, int step) {
    if (step > 0) {
      pairs.put("step", Integer.toString(step));
    }
  }

  private static void checkName(String id) {
    if (!QueryText.isName(id) || id.startsWith(".")) {
      throw new Refusal("embedding.name", Sentence.excerpt(id));
    }
  }

  private static void checkStep(int step, boolean isOnly) {
    if (step < 0 || step > Pairs.MOST_STEPS || (isOnly && step == 0)) {
      throw new Refusal("embedding.step", Integer.toString(step));
    }
  }
}
