package vitrine.tours.reader;

import java.util.List;
import java.util.function.Function;
import vitrine.tours.lab.LabDriver;
import vitrine.tours.lab.LabState;
import vitrine.view.Texts;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** The live lab beside the text: its frame, one line about it, a button that sets it up again. */
final class LabPaneView {
  private final Texts texts;
  private final Tag frame = Tag.of("iframe", "tour-frame").attribute("loading", "eager");
  private final Tag words = Tag.of("span");
  private final PressButton again;
  private final Tag place = Tag.of("section", "tour-lab");
  private final LabDriver driver;
  private LabState shown = LabState.NONE;
  private Runnable ready = () -> {};
  private boolean isReady;

  LabPaneView(Texts texts, Function<Tag, LabDriver> driving) {
    this.texts = texts;
    driver = driving.apply(frame);
    again = PressButton.of("", texts.of("tour.lab.reset"), this::setUp);
    place.attribute("aria-label", texts.of("tour.frame", ""));
    place.add(
        frame, Tag.of("p", "tour-lab-line").add(words.attribute("role", "status"), again.tag()));
  }

  /** What drives the lab. */
  LabDriver driver() {
    return driver;
  }

  /** Its element. */
  Tag tag() {
    return place;
  }

  /** Shows what a step asks for; {@code whenReady} is called whenever it has been set up. */
  void show(LabState state, String title, Runnable whenReady) {
    shown = state;
    ready = whenReady;
    place.shown(state.hasLab());
    frame.attribute("title", texts.of("tour.frame", title));
    place.attribute("aria-label", texts.of("tour.frame", title));
    if (state.hasLab()) {
      setUp();
    }
  }

  /** The same, but a lab that shows that already goes on as it is. */
  void keep(LabState state, String title, Runnable whenReady) {
    if (!state.showsTheSameAs(shown)) {
      show(state, title, whenReady);
      return;
    }
    ready = whenReady;
    if (isReady) {
      ready.run();
    }
  }

  /** Says what is outlined. */
  void pointed(List<String> names) {
    words.text(names.isEmpty() ? "" : texts.of("tour.pointed", String.join(", ", names)));
  }

  private void setUp() {
    isReady = false;
    words.text(texts.of("tour.lab.wait"));
    again.text(texts.of("tour.lab.reset"));
    driver.show(
        shown,
        new LabDriver.Outcome() {
          @Override
          public void done() {
            isReady = true;
            words.text(texts.of("tour.lab.ready"));
            ready.run();
          }

          @Override
          public void failed(String reason) {
            words.text(
                reason.isEmpty()
                    ? texts.of("tour.lab.silent")
                    : texts.of("tour.lab.refused", reason));
            again.text(texts.of("tour.lab.retry"));
          }
        });
  }
}
