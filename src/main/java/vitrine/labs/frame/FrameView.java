package vitrine.labs.frame;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vitrine.browser.Frames;
import vitrine.session.Snapshot;

/** Draws the latest snapshot, once a frame and never while the page is hidden. */
public final class FrameView {
  private final Consumer<Snapshot> draw;
  private @Nullable Snapshot latest;
  private boolean isFrameDue;

  /** Calls {@code draw} with what there is to draw. */
  public FrameView(Consumer<Snapshot> draw) {
    this.draw = draw;
  }

  /** This is to be drawn next. */
  public void seen(Snapshot snapshot) {
    latest = snapshot;
    if (!isFrameDue) {
      isFrameDue = true;
      Frames.next(millis -> drawLatest());
    }
  }

  private void drawLatest() {
    isFrameDue = false;
    var snapshot = latest;
    latest = null;
    if (snapshot != null) {
      draw.accept(snapshot);
    }
  }
}
