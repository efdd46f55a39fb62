package vitrine.tours.reader;

import org.jspecify.annotations.Nullable;
import vitrine.tours.CarriedProgress;
import vitrine.tours.Progress;
import vitrine.view.Texts;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/**
 * What a link brought from another device: used at once where there is nothing yet, else offered;
 * told where it cannot be read.
 */
public final class ArrivalView {
  /** What begins the fragment of a link that carries a place and answers. */
  public static final String FRAGMENT = "continue=";

  private final Texts texts;
  private final Tag element = Tag.of("div", "tour-arrival").attribute("role", "status");

  private ArrivalView(Texts texts) {
    this.texts = texts;
  }

  /**
   * Above a tour.
   *
   * @param carried the text that the link carried
   * @param kept what was kept on this device when the page opened; empty if nothing was
   */
  public static Tag of(TourView tour, String carried, String kept, Texts texts) {
    var view = new ArrivalView(texts);
    var progress = CarriedProgress.read(carried);
    if (progress == null) {
      view.element.add(Tag.of("p").text(texts.of("elsewhere.damaged")));
    } else if (isSettled(progress, kept.isEmpty() ? null : Progress.read(kept))) {
      view.use(tour, progress);
    } else {
      view.offer(tour, progress);
    }
    return view.element;
  }

  /** Whether nothing is lost by going on with what the link brought. */
  private static boolean isSettled(Progress progress, @Nullable Progress kept) {
    return kept == null
        || (kept.marks().isEmpty() && kept.page() == 0)
        || kept.write().equals(progress.write());
  }

  private void use(TourView tour, Progress progress) {
    tour.take(progress);
    element.clear().add(Tag.of("p").text(texts.of("elsewhere.taken")));
  }

  private void offer(TourView tour, Progress progress) {
    element.add(
        Tag.of("p").text(texts.of("elsewhere.found")),
        PressButton.of("button-lead", texts.of("elsewhere.use"), () -> use(tour, progress)).tag(),
        PressButton.of("", texts.of("elsewhere.stay"), element::remove).tag());
  }
}
