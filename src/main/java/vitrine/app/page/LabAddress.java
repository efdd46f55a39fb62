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
    var state = LinkCodec.encode(start, LinkCodec.MOST);
    return base() + "?" + keptQuery() + STATE + "=" + state;
  }

  /** The address of this page with another fragment and no state. */
  public static String ofFragment(String fragment) {
    return base() + "?" + keptQuery() + "#" + fragment;
  }

  /** Everything of the query but the state, each entry followed by an ampersand. */
  private static String keptQuery() {
    var kept = new StringBuilder();
    for (var pair : Numerals.split(Address.query(), '&')) {
      if (!pair.isEmpty() && !pair.startsWith(STATE + "=")) {
        kept.append(pair).append('&');
      }
    }
    return kept.toString();
  }

  private static List<String> list(String name) {
    var text = Address.parameter(name);
    return text == null || text.isEmpty() ? List.of() : Numerals.split(text, ',');
  }

  private static String base() {
    var whole = Address.whole();
    int end = whole.length();
    int query = whole.indexOf('?');
    int fragment = whole.indexOf('#');
    end = query >= 0 ? query : end;
    return whole.substring(0, fragment >= 0 ? Math.min(end, fragment) : end);
  }
}
