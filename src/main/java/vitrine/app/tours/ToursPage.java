package vitrine.app.tours;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import vitrine.app.messages.HostEvents;
import vitrine.app.page.PageTexts;
import vitrine.app.page.SiteKeeper;
import vitrine.browser.Address;
import vitrine.browser.KeptText;
import vitrine.browser.PlainValue;
import vitrine.tours.Depth;
import vitrine.tours.Progress;
import vitrine.tours.TourReader;
import vitrine.tours.lab.LabLine;
import vitrine.tours.reader.TourView;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/** The pages of the tours family: a tour beside its lab, or the path of all tours. */
public final class ToursPage implements TourView.Desk {
  private static final String KEPT = "vitrine.tour.";

  private final String id;

  private ToursPage(String id) {
    this.id = id;
  }

  /** Makes a tour live, or says on the path what is done. */
  public static void main(String[] arguments) {
    var texts = PageTexts.read();
    Tag.root().toggle("embedded", "1".equals(Address.parameter("embed")));
    SiteKeeper.beginAfterFirstDeed();
    var place = Tag.find("tour");
    var path = Tag.find("tour-path");
    var id = place == null ? null : place.attribute("data-tour");
    if (place != null && id != null && PlainValue.parse(source()) instanceof String text) {
      new TourView(
          place,
          TourReader.read(id, text, texts),
          texts,
          new ToursPage(id),
          ReadingPlace.depth(),
          ReadingPlace.page());
    } else if (path != null) {
      tellWhatIsDone(path, texts);
    }
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

  @Override
  public LabLine line(Tag frame, Consumer<String> picked) {
    return ReadingPlace.lab(frame, picked);
  }

  @Override
  public String kept() {
    var kept = KeptText.find(KEPT + id);
    return kept == null ? "" : kept;
  }

  @Override
  public void keep(String text) {
    KeptText.keep(KEPT + id, text);
  }

  @Override
  public void at(int page, Depth depth) {
    ReadingPlace.show(page, depth);
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
