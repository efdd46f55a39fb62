package vitrine.labs.playground.compare;

import vitrine.labs.frame.StudyPart;
import vitrine.session.LabSession;
import vitrine.session.Sessions;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/**
 * Many runs at once, in an engine of their own: the same settings from many seeds, and a grid over
 * two settings. The page's run is not disturbed.
 */
public final class SeedsView implements StudyPart {
  private final SpreadView spread;
  private final GridView grid;
  private final Tag element = Tag.of("div", "study-body");

  /** The part as it is opened. */
  public SeedsView(LabSession session, Stage stage, Sessions sessions) {
    spread = new SpreadView(session, stage, sessions);
    grid = new GridView(session, stage, sessions);
    element.add(spread.tag(), grid.tag());
  }

  @Override
  public Tag tag() {
    return element;
  }

  @Override
  public void themeChanged() {
    spread.draw();
  }

  @Override
  public void closed() {
    spread.end();
    grid.end();
  }
}
