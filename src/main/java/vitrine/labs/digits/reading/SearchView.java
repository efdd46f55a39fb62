package vitrine.labs.digits.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.browser.Clock;
import vitrine.browser.Turns;
import vitrine.data.ImageSet;
import vitrine.labs.digits.drawing.SeenImageView;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;

/**
 * Looks for the training images nearest to the drawing, a slice between two pictures, whenever the
 * network has been given another one; whoever listens hears what was found.
 */
public final class SearchView {
  private final Taught taught;
  private final Turns turns = Turns.betweenFrames(this::turn);
  private final List<NearestSearch.Found> listeners = new ArrayList<>();
  private final NearestSearch search;
  private @Nullable ImageSet searched;
  private double[] image = new double[0];

  /** A search among the training images of a session. */
  public SearchView(PageSession session) {
    taught = new Taught(session);
    search = new NearestSearch(taught::images, Clock::millis, turns::request, this::found);
  }

  /** What the next snapshots must hold. */
  public List<Probe> probes() {
    return List.of(SeenImageView.PROBE);
  }

  /** Tells the reading how far the nearest image lies. */
  /** Calls a listener at the end of every search. */
  public void tells(ReadingView reading) {
    tells((nearest, set, drawn) -> reading.found(nearest, set.rows()));
  }

  public void tells(NearestSearch.Found listener) {
    listeners.add(listener);
  }

  /** Looks again if the drawing, or what it is searched among, is another. */
  public void draw(Snapshot snapshot) {
    double @Nullable [] now = snapshot.find(SeenImageView.PROBE);
    if (now == null) {
      return;
    }
    var set = taught.images();
    if (set != searched || !isSame(now)) {
      searched = set;
      image = now;
      search.lookFor(now);
    }
  }

  private void turn() {
    search.turn();
  }

  private void found(Nearest nearest, ImageSet set, double[] drawn) {
    for (var listener : listeners) {
      listener.nearest(nearest, set, drawn);
    }
  }

  private boolean isSame(double[] now) {
    boolean same = now.length == image.length;
    for (int i = 0; same && i < now.length; i++) {
      same = now[i] == image[i];
    }
    return same;
  }
}
