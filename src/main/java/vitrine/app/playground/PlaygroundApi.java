package vitrine.app.playground;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.teavm.jso.file.Blob;
import vitrine.app.api.LabFacts;
import vitrine.app.api.LabFiles;
import vitrine.labs.frame.Measures;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.labs.playground.PlaygroundSpeech;
import vitrine.labs.playground.points.PointSource;
import vitrine.session.Numerals;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Reply;

/** What the Playground adds to the API: its metrics, its words, its links and its files. */
final class PlaygroundApi implements LabFacts {
  private final PageSession session;
  private final PlaygroundSpeech speech;
  private final List<String> locked;
  private final LabFiles files;

  PlaygroundApi(PageSession session, PlaygroundSpeech speech, List<String> locked) {
    this.session = session;
    this.speech = speech;
    this.locked = locked;
    files = new LabFiles(PlaygroundSettings.LAB, session);
  }

  @Override
  public String describeState() {
    return speech.summary();
  }

  @Override
  public Map<String, Probe> metrics() {
    return Measures.metrics(session.graph());
  }

  @Override
  public int inputs() {
    return 2;
  }

  @Override
  public void link(boolean withWeights, Consumer<String> taker, Reply reply) {
    files.link(withWeights, taker, reply);
  }

  @Override
  public Map<String, String> formats() {
    return LabFiles.formats();
  }

  @Override
  public void export(String format, Consumer<Blob> taker, Reply reply) {
    if (format.equals("csv")) {
      exportPoints(points -> taker.accept(files.table(points, "points")), reply);
    } else {
      files.export(format, taker, reply);
    }
  }

  @Override
  public boolean isLocked(String key) {
    return locked.indexOf(key) >= 0;
  }

  /** Every point: its part, its place, and what the network should answer. */
  private void exportPoints(Consumer<String> taker, Reply reply) {
    var label = PointSource.labels(session.graph());
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
                                    taker.accept(
                                        "part,x,y,label\n"
                                            + rows("train", trainPoints, trainLabels)
                                            + rows("test", testPoints, testLabels)),
                                reply),
                        reply),
                reply),
        reply);
  }

  private static String rows(String part, double[] points, double[] labels) {
    var rows = new StringBuilder();
    for (int i = 0; i < labels.length; i++) {
      rows.append(part).append(',').append(Numerals.write(points[2 * i])).append(',');
      rows.append(Numerals.write(points[(2 * i) + 1]))
          .append(',')
          .append(Numerals.write(labels[i]))
          .append('\n');
    }
    return rows.toString();
  }
}
