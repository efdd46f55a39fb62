package vitrine.app.playground;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.browser.Address;
import vitrine.browser.Chance;
import vitrine.labs.playground.AncestorLink;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.BackendChoice;
import vitrine.session.LinkCodec;
import vitrine.session.Numerals;
import vitrine.session.Refusal;
import vitrine.session.Sentence;
import vitrine.session.Start;

/**
 * What the page's address asks for, and the address that asks for what is on screen.
 *
 * @param start where to begin
 * @param hidden the parts to leave out
 * @param locked the settings that may not be changed
 * @param notes what to tell the visitor about it
 * @param asksForState whether it names a state, so that nothing starts by itself
 */
record PageAddress(
    Start start,
    List<String> hidden,
    List<String> locked,
    List<Sentence> notes,
    boolean asksForState) {
  private static final String STATE = "s";

  /** Reads this page's address; what cannot be read is told, and the fallbacks open instead. */
  static PageAddress read() {
    var address = withoutForce();
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
    return new PageAddress(start, address.hidden, address.locked, notes, address.asksForState);
  }

  private static PageAddress withoutForce() {
    var hidden = new ArrayList<String>(list("hide"));
    var locked = list("lock");
    var fallbacks = PlaygroundSettings.DECLARATION.fallbacks();
    var state = Address.parameter(STATE);
    if (state != null) {
      try {
        var start = LinkCodec.decode(PlaygroundSettings.DECLARATION, state);
        return new PageAddress(start, hidden, locked, List.of(), true);
      } catch (Refusal refusal) {
        return new PageAddress(
            Start.of(fallbacks), hidden, locked, List.of(refusal.sentence()), true);
      }
    }
    var fragment = Address.fragment();
    if (AncestorLink.isFragment(fragment)) {
      var link = AncestorLink.parse(fragment, Chance.seed());
      hidden.addAll(link.hidden());
      return new PageAddress(Start.of(link.settings()), hidden, locked, link.notes(), true);
    }
    return new PageAddress(Start.of(fallbacks), hidden, locked, List.of(), false);
  }

  /**
   * The address that opens what {@code start} leads to, with everything else of the query kept.
   *
   * @throws Refusal if it would be too long
   */
  static String of(Start start) {
    var state = LinkCodec.encode(start, LinkCodec.MOST);
    return base() + "?" + keptQuery() + STATE + "=" + state;
  }

  /**
   * The address that opens the fragment just come to, which counts for more than a state written
   * earlier; null if the fragment asks for no lesson but names a place of the page.
   */
  static @Nullable String ofNewFragment() {
    var fragment = Address.fragment();
    return AncestorLink.isFragment(fragment) ? base() + "?" + keptQuery() + "#" + fragment : null;
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
