package vitrine.labs.playground.trouble;

import org.jspecify.annotations.Nullable;
import vitrine.browser.Clock;
import vitrine.compute.graph.Graph;
import vitrine.labs.frame.Inquiry;
import vitrine.session.Command;
import vitrine.session.LabSession;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.session.Snapshot;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/**
 * One quiet line that says what keeps the network from learning, with a button that mends it; empty
 * as long as nothing does.
 */
public final class TroubleView {
  private static final double EVERY_MILLIS = 1000;

  private final LabSession session;
  private final Stage stage;
  private final Inquiry inquiry;
  private final TroubleWatch watch = new TroubleWatch();
  private final Tag sentence = Tag.of("p");
  private final Tag cure = Tag.button("");
  private final Tag line = Tag.of("div", "trouble").add(sentence, cure).shown(false);
  private final Tag place = Tag.of("div", "trouble-place").attribute("tabindex", "-1").add(line);
  private @Nullable Trouble shown;
  private @Nullable Graph graph;
  private @Nullable SickLayers layers;
  private @Nullable Trouble hopeless;
  private int stretch = -1;

  /** A line that says nothing yet. */
  public TroubleView(LabSession session, Stage stage) {
    this.session = session;
    this.stage = stage;
    inquiry = new Inquiry(session, EVERY_MILLIS, this::find);
    cure.on("click", event -> mend());
  }

  /** Where it stands. */
  public Tag tag() {
    return place;
  }

  /** Settings, structure or data have changed: what was found may be cured. */
  public void refresh() {
    if (session.graph() != graph || session.stretch() != stretch) {
      graph = session.graph();
      stretch = session.stretch();
      layers = new SickLayers(session.settings(), session.graph());
      inquiry.startAfresh();
      watch.forget();
      show(null);
    }
    hopeless = HopelessSettings.find(session.settings(), session.graph());
  }

  /** The engine has shown itself: looks again if it is time to. */
  public void look(Snapshot snapshot) {
    var known = layers;
    if (known == null || snapshot.diverged()) {
      show(null);
      return;
    }
    var probes = known.probes();
    if (hopeless != null || probes.isEmpty()) {
      show(watch.heed(hopeless, snapshot.running(), Clock.millis()));
    } else if (snapshot.running() || shown != null) {
      inquiry.look(probes, snapshot.running(), Clock.millis());
    }
  }

  private void find(Snapshot seen) {
    var known = layers;
    if (known != null) {
      show(watch.heed(known.find(seen), session.isMoving(), Clock.millis()));
    }
  }

  private void show(@Nullable Trouble next) {
    if (next == null && shown == null) {
      return;
    }
    boolean isNew = next != null && (shown == null || !shown.isLike(next));
    shown = next;
    if (next == null) {
      if (cure.hasFocus()) {
        // The button goes: whoever pressed it stays where it stood.
        place.focus();
      }
      line.shown(false);
      return;
    }
    var words = stage.texts().of(next.sentence());
    if (line.isShown() && words.equals(sentence.text())) {
      return;
    }
    sentence.text(words);
    cure.shown(next.hasCure());
    cure.text(next.hasCure() ? stage.texts().of(next.cureKey()) : "");
    line.shown(true);
    if (isNew) {
      stage.live().say(words);
    }
  }

  private void mend() {
    var told = shown;
    if (told == null) {
      return;
    }
    session.send(
        new Command.Change(told.cure()),
        new Reply() {
          @Override
          public void done() {
            if (told.startsAgain()) {
              session.send(new Command.Reset(), stage.explaining());
            }
          }

          @Override
          public void refused(Sentence reason) {
            stage.explaining().refused(reason);
          }
        });
  }
}
