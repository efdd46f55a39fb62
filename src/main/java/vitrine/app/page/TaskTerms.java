package vitrine.app.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.browser.Address;
import vitrine.browser.Callback;
import vitrine.browser.PageNotes;
import vitrine.browser.Scripts;
import vitrine.session.Numerals;
import vitrine.session.Sentence;

/**
 * What the task that an address names asks of the lab's page. The task itself is read by a module
 * that is fetched only then, so that pages without one do not pay for it.
 *
 * @param start where to begin, as links write it; empty for the lab's own start
 * @param locked the settings that may not be changed
 * @param hidden the parts to leave out
 * @param notes what to tell the visitor about it
 */
public record TaskTerms(
    String start, List<String> locked, List<String> hidden, List<Sentence> notes) {
  private static final String TASK = "task";
  private static final String NOTE = "task.";

  /** Whether this page's address names a task. */
  public static boolean areAsked() {
    return Address.parameter(TASK) != null;
  }

  /** Goes on as soon as it is known what the address asks for: at once if it names no task. */
  public static void await(Callback then) {
    var module = PageData.address(TASK);
    if (areAsked() && !module.isEmpty()) {
      Scripts.load(module, then, then);
    } else {
      then.call();
    }
  }

  /** Those of this page; null if its address names no task. */
  public static @Nullable TaskTerms find() {
    if (!areAsked()) {
      return null;
    }
    var fault = read("fault");
    if (fault == null) {
      return new TaskTerms("", List.of(), List.of(), List.of(Sentence.of("refused.task.fetch")));
    }
    var notes = fault.isEmpty() ? List.<Sentence>of() : List.of(Sentence.of("refused.said", fault));
    return new TaskTerms(text("start"), list("locked"), list("hidden"), notes);
  }

  private static String text(String key) {
    var found = read(key);
    return found == null ? "" : found;
  }

  private static List<String> list(String key) {
    var text = text(key);
    return text.isEmpty() ? List.of() : Numerals.split(text, ',');
  }

  /**
   * Leaves what a task asks for to the page that is about to open.
   *
   * @param fault the sentence that says why there is no task; empty if there is one
   */
  public static void leave(String start, String locked, String hidden, String fault) {
    PageNotes.leave(NOTE + "start", start);
    PageNotes.leave(NOTE + "locked", locked);
    PageNotes.leave(NOTE + "hidden", hidden);
    PageNotes.leave(NOTE + "fault", fault);
  }

  private static @Nullable String read(String key) {
    return PageNotes.find(NOTE + key);
  }
}
