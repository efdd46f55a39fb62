package vitrine.labs.playground.points;

import vitrine.labs.frame.StudyPart;
import vitrine.session.LabSession;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/** The closer look at own points: every one in a table, and tables from elsewhere. */
public final class PointsPart implements StudyPart {
  private final PointTableView table;
  private final CsvView csv;
  private final Tag part = Tag.of("div", "points-part");

  /** The part of a session. */
  public PointsPart(LabSession session, Stage stage) {
    table = new PointTableView(session, stage);
    csv = new CsvView(session, stage);
    part.add(table.tag(), csv.tag());
  }

  @Override
  public Tag tag() {
    return part;
  }

  @Override
  public void changed() {
    table.refresh();
  }

  @Override
  public void closed() {
    csv.close();
  }
}
