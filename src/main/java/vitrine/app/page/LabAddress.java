package vitrine.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vitrine.browser.Address;
import vitrine.session.BackendChoice;
import vitrine.session.Declaration;
import vitrine.session.LinkCodec;
import vitrine.session.Numerals;
import vitrine.session.Refusal;
import vitrine.session.Sentence;
import vitrine.session.Start;

/**
 * What the address of a lab's page asks for, and the address that asks for what is on screen.
 *
 * @param start where to begin
 * @param hidden the parts to leave out
 * @param locked the settings that may not be changed
 * @param notes what to tell the visitor about it
 * @param asksForState whether it names a state, so that nothing starts by itself
 */
public record LabAddress(
    Start start,
    List<String> hidden,
    List<String> locked,
    List<Sentence> notes,
    boolean asksForState) {
  private static final String STATE = "s";
  private static final String CHECK = "check";
  private static final String ANSWERS = "answers";
  private static final String LONG_STATE = "hand-in=";
  private static final int ANY_LENGTH = Integer.MAX_VALUE;

  /** Reads this page's address; what cannot be read is told, and the fallbacks open instead. */
  public static LabAddress read(Declaration declaration) {
    return read(declaration, () -> null);
  }

  /**
   * Reads this page's address.
   *
   * @param foreign reads a form of address that is not ours; null if it is none
   */
  public static LabAddress read(Declaration declaration, Supplier<@Nullable LabAddress> foreign) {
    var address = withoutForce(declaration, foreign);
    var backend = Address.parameter(BackendChoice.SETTING);
    if (backend == null) {
      return address;
    }
    var start = address.start;
    var notes = new ArrayList<Sentence>(address.notes);
    try {
      start = start.with(BackendChoice.SETTING, backend);
    } catch (Refusal refusal) {
      notes.add(refusal.sentence());
    }
    return new LabAddress(start, address.hidden, address.locked, notes, address.asksForState);
  }

  private static LabAddress withoutForce(
      Declaration declaration, Supplier<@Nullable LabAddress> foreign) {
    var terms = TaskTerms.find();
    if (terms != null) {
      return ofTask(declaration, terms);
    }
    var fallbacks = Start.of(declaration.fallbacks());
    var state = Address.parameter(STATE);
    if (state != null) {
      try {
        return asked(LinkCodec.decode(declaration, state), List.of(), List.of());
      } catch (Refusal refusal) {
        return asked(fallbacks, List.of(), List.of(refusal.sentence()));
      }
    }
    var found = foreign.get();
    return found != null
        ? found
        : new LabAddress(fallbacks, list("hide"), list("lock"), List.of(), false);
  }

  /**
   * An address that names a task: where the work on it has come to, else its own start. It runs on
   * the exact backend, so that it can be repeated to the same bits.
   */
  private static LabAddress ofTask(Declaration declaration, TaskTerms terms) {
    var notes = new ArrayList<Sentence>(terms.notes());
    var start = exact(Start.of(declaration.fallbacks()));
    var state = Address.parameter(STATE);
    var fragment = Address.fragment();
    if (state == null && fragment.startsWith(LONG_STATE)) {
      state = fragment.substring(LONG_STATE.length());
    }
    for (var text : state == null ? List.of(terms.start()) : List.of(terms.start(), state)) {
      try {
        start = text.isEmpty() ? start : exact(LinkCodec.decode(declaration, text));
      } catch (Refusal refusal) {
        notes.add(refusal.sentence());
      }
    }
    var hidden = new ArrayList<String>(list("hide"));
    hidden.addAll(terms.hidden());
    var locked = new ArrayList<String>(list("lock"));
    locked.addAll(terms.locked());
    return new LabAddress(start, hidden, locked, notes, true);
  }

  private static Start exact(Start start) {
    boolean isChosen = start.settings().declaration().find(BackendChoice.SETTING) != null;
    return isChosen ? start.with(BackendChoice.SETTING, "cpu") : start;
  }

  /**
   * An address that names a state.
   *
   * @param hidden parts to leave out, besides those of the query
   */
  public static LabAddress asked(Start start, List<String> hidden, List<Sentence> notes) {
    var all = new ArrayList<String>(list("hide"));
    all.addAll(hidden);
    return new LabAddress(start, all, list("lock"), notes, true);
  }

  /**
   * The address that opens what {@code start} leads to, with everything else of the query kept.
   *
   * @throws Refusal if it would be too long
   */
  public static String of(Start start) {
    boolean isOfTask = TaskTerms.areAsked();
    var state = LinkCodec.encode(start, isOfTask ? ANY_LENGTH : LinkCodec.MOST);
    // What a pupil has done is not lost because it was much.
    return state.length() > LinkCodec.MOST
        ? base() + "?" + keptQuery() + "#" + LONG_STATE + state
        : base() + "?" + keptQuery() + STATE + "=" + state;
  }

  /** The address of this page with another fragment and no state. */
  public static String ofFragment(String fragment) {
    return base() + "?" + keptQuery() + "#" + fragment;
  }

  /**
   * Everything of the query but the state and what checks it, each entry followed by an ampersand.
   */
  private static String keptQuery() {
    var kept = new StringBuilder();
    for (var pair : Numerals.split(Address.query(), '&')) {
      boolean isOfState =
          pair.startsWith(STATE + "=")
              || pair.startsWith(CHECK + "=")
              || pair.startsWith(ANSWERS + "=");
      if (!pair.isEmpty() && !isOfState) {
        kept.append(pair).append('&');
      }
    }
    return kept.toString();
  }

  private static List<String> list(String name) {
    var text = Address.parameter(name);
    return text == null || text.isEmpty() ? List.of() : Numerals.split(text, ',');
  }

  /** The address of this page with no state: everything else of the query is kept. */
  public static String ofStart() {
    var kept = keptQuery();
    return base() + (kept.isEmpty() ? "" : "?" + kept.substring(0, kept.length() - 1));
  }

  /** The address of this page without query and fragment. */
  public static String base() {
    var whole = Address.whole();
    int end = whole.length();
    int query = whole.indexOf('?');
    int fragment = whole.indexOf('#');
    end = query >= 0 ? query : end;
    return whole.substring(0, fragment >= 0 ? Math.min(end, fragment) : end);
  }
}
