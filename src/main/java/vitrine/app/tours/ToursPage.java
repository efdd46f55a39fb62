package vitrine.app.tours;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import vitrine.app.messages.FrameGuest;
import vitrine.app.messages.HostEvents;
import vitrine.app.messages.LabFrame;
import vitrine.app.messages.TourGuest;
import vitrine.app.page.PageTexts;
import vitrine.app.page.SiteKeeper;
import vitrine.browser.Address;
import vitrine.browser.KeptText;
import vitrine.browser.PlainValue;
import vitrine.session.Numerals;
import vitrine.tours.Addresses;
import vitrine.tours.CarriedProgress;
import vitrine.tours.Depth;
import vitrine.tours.Progress;
import vitrine.tours.TourReader;
import vitrine.tours.lab.LabLine;
import vitrine.tours.reader.ArrivalView;
import vitrine.tours.reader.TourView;
import vitrine.view.Texts;
import vitrine.view.dom.ElsewhereView;
import vitrine.view.dom.Tag;

/** The pages of the tours family: a tour beside its lab, or the path of all tours. */
public final class ToursPage implements TourView.Desk {
  private static final String KEPT = "vitrine.tour.";
  private static final String DEPTH = "depth";

  /** What a lab beside a tour is told as the tour was. */
  private static final List<String> PASSED =
      List.of("hide", "lock", "controls", "projector", "lang", "engine", "backend", "rungs");

  private final String id;
  private Runnable changed = () -> {};
  private Runnable moved = () -> {};
  private @Nullable LabFrame lab;

  private ToursPage(String id) {
    this.id = id;
  }

  /** Makes a tour live, or says on the path what is done. */
  public static void main(String[] arguments) {
    var texts = PageTexts.read();
    Tag.root().toggle("alone", isWantedAlone());
    SiteKeeper.beginAfterFirstDeed();
    var place = Tag.find("tour");
    var path = Tag.find("tour-path");
    var id = place == null ? null : place.attribute("data-tour");
    if (place != null && id != null && PlainValue.parse(source()) instanceof String text) {
      var page = new ToursPage(id);
      var tour = TourReader.read(id, text, texts);
      var carried = takeCarried();
      var kept = page.kept();
      var view = new TourView(place, tour, texts, page, wantedDepth(), wantedPage());
      if (carried != null) {
        place.first(ArrivalView.of(view, carried, kept, texts));
      }
      page.elsewhere(place, texts);
      page.changed = FrameGuest.begin(new TourGuest(view, page::themed), texts);
    } else if (path != null) {
      tellWhatIsDone(path, texts);
    }
  }

  /** What the address brought from another device, taken out of it; null if it brought nothing. */
  private static @Nullable String takeCarried() {
    var fragment = Address.fragment();
    if (!fragment.startsWith(ArrivalView.FRAGMENT)) {
      return null;
    }
    var whole = Address.whole();
    Address.replace(whole.substring(0, whole.indexOf('#')));
    return fragment.substring(ArrivalView.FRAGMENT.length());
  }

  private static String withoutQuery() {
    var whole = Address.whole();
    int fragment = whole.indexOf('#');
    int query = whole.indexOf('?');
    int end = fragment < 0 ? whole.length() : fragment;
    return whole.substring(0, query < 0 ? end : Math.min(end, query));
  }

  /** The way to go on with this on another device. */
  private void elsewhere(Tag place, Texts texts) {
    if (isWantedAlone()) {
      return;
    }
    var view =
        new ElsewhereView(
            texts,
            "elsewhere.tour",
            taker -> {
              var carried = CarriedProgress.write(Progress.read(kept()));
              taker.accept(withoutQuery() + "#" + ArrivalView.FRAGMENT + carried);
            });
    moved = view::changed;
    place.add(view.tag());
  }

  private static void tellWhatIsDone(Tag path, Texts texts) {
    for (var entry : Tag.all(path, "[data-tour]")) {
      var kept = KeptText.find(KEPT + entry.attribute("data-tour"));
      var line = Tag.within(entry, ".tour-done");
      var pages = entry.attribute("data-pages");
      if (kept != null && line != null && pages != null) {
        var progress = Progress.read(kept);
        entry.toggle("done", progress.isFinished());
        line.text(
            progress.isFinished()
                ? texts.of("tours.done")
                : texts.of("tours.begun", Integer.toString(progress.page() + 1), pages));
      }
    }
  }

  private static int wantedPage() {
    var step = Address.parameter("step");
    double number = step == null ? Double.NaN : Numerals.parse(step);
    return number >= 1 && number < 100 ? (int) number - 1 : -1;
  }

  private static Depth wantedDepth() {
    var wanted = Address.parameter(DEPTH);
    var depth = Depth.find(wanted == null ? "" : wanted);
    var kept = KeptText.find(KEPT + DEPTH);
    depth = depth == null && kept != null ? Depth.find(kept) : depth;
    return depth == null ? Depth.WORDS : depth;
  }

  @Override
  public LabLine line(Tag frame, Consumer<String> picked) {
    var addresses = new Addresses("../../");
    var line =
        new LabFrame(
            frame,
            name -> addresses.lab(name) + "?embed=1" + passed(),
            (event, payload) -> {
              if (event.equals("picked")
                  && payload instanceof Map<?, ?> map
                  && map.get("part") instanceof String part) {
                picked.accept(part);
              }
            });
    lab = line;
    return line;
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

  private void themed(String theme) {
    var open = lab;
    if (open != null) {
      open.call("setTheme", theme, answered -> {}, refused -> {});
    }
  }

  @Override
  public boolean isAlone() {
    return isWantedAlone();
  }

  private static boolean isWantedAlone() {
    return "1".equals(Address.parameter("only"));
  }

  @Override
  public String kept() {
    var kept = KeptText.find(KEPT + id);
    return kept == null ? "" : kept;
  }

  @Override
  public void keep(String text) {
    KeptText.keep(KEPT + id, text);
    changed.run();
    moved.run();
  }

  @Override
  public void at(int page, Depth depth) {
    KeptText.keep(KEPT + DEPTH, depth.key());
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

  @JSBody(
      script =
          "var block = document.getElementById('tour-source');"
              + "return block ? block.textContent : 'null';")
  private static native String source();
}
