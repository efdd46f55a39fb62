package vitrine.app.tours;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vitrine.app.messages.FrameGuest;
import vitrine.app.messages.HostEvents;
import vitrine.app.messages.LabFrame;
import vitrine.app.messages.TourGuest;
import vitrine.app.page.PageData;
import vitrine.browser.Address;
import vitrine.browser.KeptText;
import vitrine.session.Numerals;
import vitrine.tours.Addresses;
import vitrine.tours.Depth;
import vitrine.tours.Tour;
import vitrine.tours.lab.LabLine;
import vitrine.tours.reader.TourView;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/**
 * What the reader of a tour needs of a page two folders below the site's root: the place in the
 * address ({@code step}, {@code depth}), progress kept on the device, the lab, the page around.
 */
public final class ReaderDesk implements TourView.Desk {
  /** What begins the names under which progress is kept. */
  static final String KEPT = "vitrine.tour.";

  private static final String DEPTH = "depth";
  private static final String KEPT_DEPTH = "vitrine.tour.depth";

  /** What a lab beside a tour is told as the tour was. */
  private static final List<String> PASSED =
      List.of("hide", "lock", "controls", "projector", "lang", "engine", "backend", "rungs");

  private static final String GIVEN = "progress=";

  private final String name;
  private final @Nullable String given = given();
  private Runnable changed = () -> {};
  private Runnable moved = () -> {};
  private @Nullable LabFrame lab;

  /**
   * A desk.
   *
   * @param name what progress is kept under
   */
  public ReaderDesk(String name) {
    this.name = name;
  }

  /** Builds the reader of a tour into {@code place}, and answers the page around this one. */
  public TourView open(Tag place, Tour tour, Texts texts) {
    Tag.root().toggle("alone", isWantedAlone());
    var view = new TourView(place, tour, texts, this, depth(), page());
    changed = FrameGuest.begin(new TourGuest(view, this::themed), texts);
    return view;
  }

  /** Calls {@code listener} whenever the reader is at another place, or has answered. */
  void whenMoved(Runnable listener) {
    moved = listener;
  }

  /** Whether the address asks for one step without a way to the others. */
  static boolean isWantedAlone() {
    return "1".equals(Address.parameter("only"));
  }

  private static int page() {
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

  /** The line to the lab in {@code frame}; {@code picked} hears which part was pressed there. */
  public static LabFrame lab(Tag frame, Consumer<String> picked) {
    var addresses = new Addresses("../../");
    return new LabFrame(
        frame,
        name -> addresses.lab(name) + "index.html?embed=1" + passed(),
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

  /**
   * The progress that whoever frames this page keeps and hands over ({@code #progress=…}): then
   * nothing is kept on this device, which several learners may share.
   */
  private static @Nullable String given() {
    var fragment = Address.fragment();
    return fragment.startsWith(GIVEN) ? Address.decode(fragment.substring(GIVEN.length())) : null;
  }

  private void themed(String theme) {
    var open = lab;
    if (open != null) {
      open.call("setTheme", theme, answered -> {}, refused -> {});
    }
  }

  @Override
  public LabLine line(Tag frame, Consumer<String> picked) {
    var line = lab(frame, picked);
    lab = line;
    return line;
  }

  @Override
  public boolean isAlone() {
    return isWantedAlone();
  }

  @Override
  public String kept() {
    if (given != null) {
      return given;
    }
    var kept = KeptText.find(KEPT + name);
    return kept == null ? "" : kept;
  }

  @Override
  public void keep(String text) {
    if (given == null) {
      KeptText.keep(KEPT + name, text);
    }
    changed.run();
    moved.run();
  }

  @Override
  public String home() {
    return PageData.home("../../");
  }

  @Override
  public void at(int page, Depth depth) {
    KeptText.keep(KEPT_DEPTH, depth.key());
    var kept = new StringBuilder("?");
    for (var pair : Numerals.split(Address.query(), '&')) {
      if (!pair.isEmpty() && !pair.startsWith("step=") && !pair.startsWith("depth=")) {
        kept.append(pair).append('&');
      }
    }
    kept.append("step=").append(page + 1).append("&depth=").append(depth.key());
    if (!Address.fragment().isEmpty()) {
      kept.append('#').append(Address.fragment());
    }
    Address.replace(kept.toString());
  }

  @Override
  public void tell(String event, Map<String, @Nullable Object> payload) {
    HostEvents.tell(event, payload);
  }
}
