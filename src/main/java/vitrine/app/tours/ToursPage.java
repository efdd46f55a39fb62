package vitrine.app.tours;

import org.teavm.jso.JSBody;
import vitrine.app.page.PageTexts;
import vitrine.app.page.SiteKeeper;
import vitrine.browser.KeptText;
import vitrine.browser.PlainValue;
import vitrine.tours.Progress;
import vitrine.tours.TourReader;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/** The pages of the tours family: a tour beside its lab, or the path of all tours. */
public final class ToursPage {
  private ToursPage() {}

  /** Makes a tour live, or says on the path what is done. */
  public static void main(String[] arguments) {
    var texts = PageTexts.read();
    Tag.root().toggle("alone", ReaderDesk.isWantedAlone());
    SiteKeeper.beginAfterFirstDeed();
    var place = Tag.find("tour");
    var path = Tag.find("tour-path");
    var id = place == null ? null : place.attribute("data-tour");
    if (place != null && id != null && PlainValue.parse(source()) instanceof String text) {
      ReaderDesk.open(place, TourReader.read(id, text, texts), texts, id);
    } else if (path != null) {
      tellWhatIsDone(path, texts);
    }
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
