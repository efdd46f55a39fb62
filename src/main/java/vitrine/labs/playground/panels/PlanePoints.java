package vitrine.labs.playground.panels;

import vitrine.session.LabSession;
import vitrine.session.Probe;
import vitrine.session.Reply;

/** The training points as they lie on the plane, and what the network should tell of each. */
public final class PlanePoints {
  private final LabSession session;
  private final Runnable arrived;
  private double[] places = new double[0];
  private double[] truths = new double[0];
  private int readRevision = -1;

  /**
   * No points yet.
   *
   * @param arrived called when they, or others, are there
   */
  public PlanePoints(LabSession session, Runnable arrived) {
    this.session = session;
    this.arrived = arrived;
  }

  /** Reads them again if they have been drawn anew. */
  public void refresh() {
    if (session.isReady() && session.dataRevision() != readRevision) {
      readRevision = session.dataRevision();
      session.read(Probe.train("point"), values -> places = values, Reply.NONE);
      session.read(
          Probe.train(Task.of(session.graph()).truth()),
          values -> {
            truths = values;
            arrived.run();
          },
          Reply.NONE);
    }
  }

  /** How many there are. */
  public int count() {
    return Math.min(truths.length, places.length / 2);
  }

  /** Where a point lies from left to right. */
  public double x(int point) {
    return places[2 * point];
  }

  /** Where a point lies from bottom to top. */
  public double y(int point) {
    return places[(2 * point) + 1];
  }

  /** What the network should tell of it. */
  public double truth(int point) {
    return truths[point];
  }
}
