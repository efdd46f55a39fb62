package vitrine.labs.playground.points;

import vitrine.data.OwnPoints;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Reply;

/** The data in use as own points: to begin from something. */
final class PointSource {
  private final PageSession session;

  PointSource(PageSession session) {
    this.session = session;
  }

  /** Takes points. */
  @FunctionalInterface
  interface Taker {
    /**
     * Here they are.
     *
     * @param outside how many lay outside the plane and were left out
     */
    void take(OwnPoints points, int outside);
  }

  /** Reads all points of both parts. */
  void read(Taker taker, Reply reply) {
    var label = session.graph().find("target") == null ? "label" : "target";
    session.read(
        Probe.train("point"),
        trainPoints ->
            session.read(
                Probe.train(label),
                trainLabels ->
                    session.read(
                        Probe.test("point"),
                        testPoints ->
                            session.read(
                                Probe.test(label),
                                testLabels ->
                                    give(
                                        join(trainPoints, testPoints),
                                        join(trainLabels, testLabels),
                                        taker),
                                reply),
                        reply),
                reply),
        reply);
  }

  private void give(double[] places, double[] labels, Taker taker) {
    var problem = session.settings().text("problem");
    var numbers = new double[3 * labels.length];
    int kept = 0;
    for (int i = 0; i < labels.length; i++) {
      double x = places[2 * i];
      double y = places[(2 * i) + 1];
      if (Math.abs(x) <= OwnPoints.EDGE && Math.abs(y) <= OwnPoints.EDGE) {
        numbers[3 * kept] = x;
        numbers[(3 * kept) + 1] = y;
        numbers[(3 * kept) + 2] =
            problem.equals("classification") ? (labels[i] > 0 ? 1 : 0) : labels[i];
        kept++;
      }
    }
    var fitting = new double[3 * kept];
    System.arraycopy(numbers, 0, fitting, 0, fitting.length);
    taker.take(OwnPoints.of(!problem.equals("regression"), fitting), labels.length - kept);
  }

  private static double[] join(double[] first, double[] second) {
    var joined = new double[first.length + second.length];
    System.arraycopy(first, 0, joined, 0, first.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }
}
