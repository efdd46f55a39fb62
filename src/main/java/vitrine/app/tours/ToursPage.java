package vitrine.app.tours;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import vitrine.app.page.PageTexts;
import vitrine.app.page.SiteKeeper;
import vitrine.browser.Address;
import vitrine.browser.KeptText;
import vitrine.browser.PlainValue;
import vitrine.tours.CarriedProgress;
import vitrine.tours.Progress;
import vitrine.tours.TourReader;
import vitrine.tours.reader.ArrivalView;
import vitrine.view.Texts;
import vitrine.view.dom.ElsewhereView;
import vitrine.view.dom.Tag;

/** The pages of the tours family: a tour beside its lab, or the path of all tours. */
public final class ToursPage {
  private ToursPage() {}

  /** Makes a tour live, or says on the path what is done. */
  public static void main(String[] arguments) {
    var texts = PageTexts.read();
    SiteKeeper.beginAfterFirstDeed();
    var place = Tag.find("tour");
    var path = Tag.find("tour-path");
    var id = place == null ? null : place.attribute("data-tour");
    if (place != null && id != null && PlainValue.parse(source()) instanceof String text) {
      var desk = new ReaderDesk(id);
      var carried = takeCarried();
      var kept = desk.kept();
      var view = desk.open(place, TourReader.read(id, text, texts), texts);
      if (carried != null) {
        place.first(ArrivalView.of(view, carried, kept, texts));
      }
      if (!desk.isAlone()) {
        place.add(elsewhere(desk, texts));
      }
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

  /** The way to go on with this on another device. */
  private static Tag elsewhere(ReaderDesk desk, Texts texts) {
    var view =
        new ElsewhereView(
            texts,
            "elsewhere.tour",
            taker -> {
              var carried = CarriedProgress.write(Progress.read(desk.kept()));
              taker.accept(withoutQuery() + "#" + ArrivalView.FRAGMENT + carried);
            });
    desk.whenMoved(view::changed);
    return view.tag();
  }

  private static String withoutQuery() {
    var whole = Address.whole();
    int fragment = whole.indexOf('#');
    int query = whole.indexOf('?');
    int end = fragment < 0 ? whole.length() : fragment;
    return whole.substring(0, query < 0 ? end : Math.min(end, query));
  }

  private static void tellWhatIsDone(Tag path, Texts texts) {
    for (var entry : Tag.all(path, "[data-tour]")) {
      var kept = KeptText.find(ReaderDesk.KEPT + entry.attribute("data-tour"));
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

  @JSBody(
      script =
          "var block = document.getElementById('tour-source');"
              + "return block ? block.textContent : 'null';")
  private static native String source();
}
