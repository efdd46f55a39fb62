package vitrine.labs.frame;

import vitrine.session.LabSession;
import vitrine.session.Numerals;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/**
 * The run so far as a line: whoever moves along it goes back in the run, and forward again up to
 * the latest moment that is known.
 */
public final class ScrubberView {
  private final LabSession session;
  private final Stage stage;
  private final Tag slider = Tag.of("input").attribute("type", "range").attribute("min", "0");
  private final Tag element = Tag.of("div", "scrubber");
  private double wanted = -1;
  private boolean isUnderWay;

  /** The line of a session's run. */
  public ScrubberView(LabSession session, Stage stage) {
    this.session = session;
    this.stage = stage;
    NamedPartsView.named("scrubber", element);
    element.add(
        Tag.of("label").attribute("for", slider.id()).text(stage.texts().of("time.scrub")), slider);
    slider.on("input", event -> want(Numerals.parse(slider.value())));
    refresh();
  }

  /** Where it stands. */
  public Tag tag() {
    return element;
  }

  /** Shows where the run is, and how far it is known. */
  public void refresh() {
    int size = session.epochSize();
    if (size == 0 || isUnderWay) {
      return;
    }
    double epoch = Math.floor(session.examples() / size);
    var most = Numerals.write(Math.floor(session.furthest() / size));
    if (!most.equals(slider.attribute("max"))) {
      slider.attribute("max", most).flag("disabled", most.equals("0"));
    }
    var now = Numerals.write(epoch);
    if (!now.equals(slider.value())) {
      slider.value(now);
    }
    if (!session.isMoving()) {
      speak(epoch);
    }
  }

  private void speak(double epoch) {
    var count = NumberText.count();
    double most = Numerals.parse(String.valueOf(slider.attribute("max")));
    slider.attribute(
        "aria-valuetext",
        stage.texts().of("time.scrub.value", count.write(epoch), count.write(most)));
  }

  /** The latest wish counts: journeys in between are not made. */
  private void want(double epoch) {
    wanted = epoch;
    speak(epoch);
    if (!isUnderWay) {
      go();
    }
  }

  private void go() {
    double epoch = wanted;
    wanted = -1;
    isUnderWay = true;
    session.goTo(
        epoch * session.epochSize(),
        new Reply() {
          @Override
          public void done() {
            arrived();
          }

          @Override
          public void refused(Sentence sentence) {
            stage.toast().say(stage.words(sentence));
            arrived();
          }
        });
  }

  private void arrived() {
    isUnderWay = false;
    if (wanted >= 0) {
      go();
    } else {
      refresh();
    }
  }
}
