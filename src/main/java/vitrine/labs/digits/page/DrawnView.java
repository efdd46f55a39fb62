package vitrine.labs.digits.page;

import java.util.LinkedHashSet;
import java.util.List;
import vitrine.labs.digits.drawing.DrawingPadView;
import vitrine.labs.digits.reading.NearestView;
import vitrine.labs.digits.reading.ReadingView;
import vitrine.labs.digits.reading.SearchView;
import vitrine.labs.digits.reading.WhyNotView;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/**
 * All that belongs to the visitor's own drawing: the pad and what the network reads; below, the
 * nearest training images and why it is no other digit.
 */
public final class DrawnView {
  private final DrawingPadView pad;
  private final ReadingView reading;
  private final SearchView search;
  private final NearestView nearest;
  private final WhyNotView whyNot;
  private final Tag drawn = Tag.of("div", "drawn");
  private final Tag reasons = Tag.of("div", "drawn-reasons");

  /**
   * Builds its parts.
   *
   * @param changed called when {@link #probes} gives something else
   */
  public DrawnView(PageSession session, Stage stage, Runnable changed) {
    pad = new DrawingPadView(session, stage);
    reading = new ReadingView(stage);
    search = new SearchView(session);
    search.tells(reading);
    nearest = new NearestView(stage, search);
    whyNot = new WhyNotView(session, stage, changed);
    drawn.add(pad.tag(), reading.tag());
    reasons.add(nearest.tag(), whyNot.tag());
  }

  /** Pad and reading. */
  public Tag tag() {
    return drawn;
  }

  /** The nearest training images, and why it is no other digit. */
  public Tag reasons() {
    return reasons;
  }

  /** What the next snapshots must hold. */
  public List<Probe> probes() {
    var probes = new LinkedHashSet<Probe>(pad.probes());
    probes.addAll(reading.probes());
    probes.addAll(search.probes());
    probes.addAll(whyNot.probes());
    return List.copyOf(probes);
  }

  /** Draws what a snapshot holds. */
  public void draw(Snapshot snapshot) {
    pad.draw(snapshot);
    reading.draw(snapshot);
    search.draw(snapshot);
    whyNot.draw(snapshot);
  }

  /** Settings, structure, weights or the images on the page may have changed. */
  public void refresh() {
    pad.refresh();
    whyNot.refresh();
  }

  /** The colours of the page have changed. */
  public void themeChanged() {
    pad.themeChanged();
    nearest.themeChanged();
    whyNot.themeChanged();
  }
}
