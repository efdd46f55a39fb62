package vitrine.app.tours;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vitrine.app.messages.LabFrame;
import vitrine.browser.Address;
import vitrine.browser.KeptText;
import vitrine.session.Numerals;
import vitrine.tours.Addresses;
import vitrine.tours.Depth;
import vitrine.view.dom.Tag;

/**
 * Where a reader is, as the address of a page two folders below the site's root says it ({@code
 * step}, {@code depth}), and the lab beside that place.
 */
public final class ReadingPlace {
  private static final String DEPTH = "depth";
  private static final String KEPT_DEPTH = "vitrine.tour.depth";

  /** What a lab beside a tour is told as the tour was. */
  private static final List<String> PASSED =
      List.of("hide", "lock", "controls", "projector", "lang", "engine", "backend", "rungs");

  private ReadingPlace() {}

  /** The page that the address asks for, counted from 0; −1 if it asks for none. */
  public static int page() {
    var step = Address.parameter("step");
    double number = step == null ? Double.NaN : Numerals.parse(step);
    return number >= 1 && number < 100 ? (int) number - 1 : -1;
  }

  /** The depth that the address asks for, or that was last chosen on this device. */
  public static Depth depth() {
    var wanted = Address.parameter(DEPTH);
    var depth = Depth.find(wanted == null ? "" : wanted);
    var kept = KeptText.find(KEPT_DEPTH);
    depth = depth == null && kept != null ? Depth.find(kept) : depth;
    return depth == null ? Depth.WORDS : depth;
  }

  /** Shows the place in the address, and keeps the depth; a fragment stays as it is. */
  public static void show(int page, Depth depth) {
    KeptText.keep(KEPT_DEPTH, depth.key());
    var place = new StringBuilder("?");
    for (var pair : Numerals.split(Address.query(), '&')) {
      if (!pair.isEmpty() && !pair.startsWith("step=") && !pair.startsWith("depth=")) {
        place.append(pair).append('&');
      }
    }
    place.append("step=").append(page + 1).append("&depth=").append(depth.key());
    var fragment = Address.fragment();
    Address.replace(fragment.isEmpty() ? place.toString() : place + "#" + fragment);
  }

  /** Whether one step is to be shown, with no way to the others. */
  public static boolean isAlone() {
    return "1".equals(Address.parameter("only"));
  }

  /** The line to the lab in {@code frame}; {@code picked} hears which part was pressed there. */
  public static LabFrame lab(Tag frame, Consumer<String> picked) {
    var addresses = new Addresses("../../");
    return new LabFrame(
        frame,
        lab -> addresses.lab(lab) + "index.html?embed=1" + passed(),
        (event, payload) -> {
          if (event.equals("picked")
              && payload instanceof Map<?, ?> map
              && map.get("part") instanceof String part) {
            picked.accept(part);
          }
        });
  }

  /** How the lab's page is to look and to compute: as this page. */
  private static String passed() {
    var query = new StringBuilder("&parentOrigin=").append(Address.encode(LabFrame.origin()));
    for (var key : PASSED) {
      var value = Address.parameter(key);
      if (value != null) {
        query.append('&').append(key).append('=').append(Address.encode(value));
      }
    }
    var theme = Tag.root().attribute("data-theme");
    return theme == null ? query.toString() : query.append("&theme=").append(theme).toString();
  }
}
