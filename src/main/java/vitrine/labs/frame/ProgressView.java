package vitrine.labs.frame;

import vitrine.browser.Clock;
import vitrine.session.PageSession;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/**
 * How far the run is within its epoch, and how many examples it learns from in a second; while data
 * are fetched, how far those have come.
 */
public final class ProgressView {
  private static final int STEPS = 1000;

  /** Examples a second are told anew that often. */
  private static final double MEASURED_MILLIS = 1500;

  private final PageSession session;
  private final Stage stage;
  private final Tag name = Tag.of("span", "progress-name");
  private final Tag bar = Tag.of("progress").attribute("max", Integer.toString(STEPS));
  private final NumberCell speed = NumberCell.measured(NumberText.significant(2));
  private final Tag speedPlace;
  private final Tag line;
  private boolean isFetching;
  private double since = Double.NaN;
  private double from;

  /** A line that says where the run is; {@code unit} is the key of what is counted in a second. */
  public ProgressView(PageSession session, Stage stage, String unit) {
    this.session = session;
    this.stage = stage;
    speedPlace =
        Tag.of("span", "speed").add(speed.tag()).add(" " + stage.texts().of(unit)).shown(false);
    bar.attribute("aria-labelledby", name.id());
    line = Tag.of("div", "progress").add(name, bar, speedPlace);
    showEpoch();
  }

  /** Where it stands. */
  public Tag tag() {
    return line;
  }

  /** So many bytes of so many have been fetched; all of them when nothing is under way. */
  public void fetching(double bytes, double of) {
    isFetching = bytes < of;
    if (isFetching) {
      show("progress.fetching", of > 0 ? bytes / of : 0);
    } else {
      showEpoch();
    }
  }

  /** Shows where the run is within its epoch. */
  public void showEpoch() {
    if (!isFetching) {
      int size = session.epochSize();
      double epochs = size == 0 ? 0 : session.examples() / size;
      show("progress.epoch", epochs - Math.floor(epochs));
    }
  }

  /** The run has got so far: counts how many examples that is in a second. */
  public void draw(Snapshot snapshot) {
    showEpoch();
    double now = Clock.millis();
    double examples = snapshot.examples();
    if (!snapshot.running() || examples < from || Double.isNaN(since)) {
      since = now;
      from = examples;
    } else if (now - since >= MEASURED_MILLIS) {
      speed.show((examples - from) * 1000 / (now - since));
      speedPlace.shown(true);
      since = now;
      from = examples;
    }
  }

  private void show(String key, double share) {
    var words = stage.texts().of(key);
    if (!words.equals(name.text())) {
      name.text(words);
    }
    bar.attribute("value", Integer.toString((int) (share * STEPS)));
  }
}
