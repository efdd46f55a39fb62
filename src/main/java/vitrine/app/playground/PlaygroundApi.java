package vitrine.app.playground;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.teavm.jso.file.Blob;
import vitrine.app.api.LabFacts;
import vitrine.app.api.NetworkFiles;
import vitrine.browser.Download;
import vitrine.export.TrainedNetwork;
import vitrine.export.Way;
import vitrine.labs.playground.PlaygroundFacts;
import vitrine.labs.playground.PlaygroundGraph;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.labs.playground.PlaygroundSpeech;
import vitrine.network.Network;
import vitrine.network.layer.Features;
import vitrine.session.Checkpoint;
import vitrine.session.LinkCodec;
import vitrine.session.Numerals;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.session.Start;

/** What the Playground adds to the API: its metrics, its words, its links and its files. */
final class PlaygroundApi implements LabFacts {
  private static final int ANY_LENGTH = Integer.MAX_VALUE;
  private static final String TEXT = "text/plain";
  private static final String TABLE = "text/csv";

  private final PageSession session;
  private final PlaygroundSpeech speech;
  private final List<String> locked;

  PlaygroundApi(PageSession session, PlaygroundSpeech speech, List<String> locked) {
    this.session = session;
    this.speech = speech;
    this.locked = locked;
  }

  @Override
  public String describeState() {
    return speech.summary();
  }

  @Override
  public Map<String, Probe> metrics() {
    return PlaygroundFacts.metrics(session);
  }

  @Override
  public int inputs() {
    return 2;
  }

  @Override
  public void link(boolean withWeights, Consumer<String> taker, Reply reply) {
    if (withWeights) {
      session.checkpoint(
          checkpoint -> {
            String link;
            try {
              link =
                  PageAddress.of(
                      new Start(
                          checkpoint.settings(), checkpoint, List.of(), checkpoint.examples()));
            } catch (Refusal tooLong) {
              reply.refused(tooLong.sentence());
              return;
            }
            taker.accept(link);
          },
          reply);
    } else {
      taker.accept(PageAddress.of(session.start()));
    }
  }

  @Override
  public Map<String, String> formats() {
    var formats = new LinkedHashMap<String, String>();
    formats.put("state", TEXT);
    formats.put("csv", TABLE);
    formats.putAll(NetworkFiles.formats());
    return formats;
  }

  @Override
  public void export(String format, Consumer<Blob> taker, Reply reply) {
    switch (format) {
      case "state" ->
          taker.accept(
              file(LinkCodec.encode(session.start(), ANY_LENGTH), TEXT, "playground-state.txt"));
      case "csv" ->
          exportPoints(points -> taker.accept(file(points, TABLE, "playground-points.csv")), reply);
      default -> exportNetwork(format, taker, reply);
    }
  }

  private static Blob file(String text, String type, String name) {
    return Download.named(Download.text(text, type), name);
  }

  @Override
  public boolean isLocked(String key) {
    return locked.indexOf(key) >= 0;
  }

  private void exportNetwork(String format, Consumer<Blob> taker, Reply reply) {
    session.checkpoint(
        checkpoint -> {
          Blob file;
          try {
            file = NetworkFiles.of(format, network(checkpoint));
          } catch (IllegalArgumentException unknown) {
            reply.refused(Sentence.of("refused.export", format));
            return;
          }
          taker.accept(file);
        },
        reply);
  }

  /** The network of that moment: page and engine build the same graph from the same settings. */
  private static TrainedNetwork network(Checkpoint checkpoint) {
    var settings = new LinkedHashMap<String, String>();
    for (var setting : checkpoint.settings().declaration().settings()) {
      settings.put(setting.key(), checkpoint.settings().text(setting.key()));
    }
    var graph = PlaygroundGraph.of(checkpoint.settings());
    return new TrainedNetwork(
        PlaygroundSettings.LAB,
        settings,
        Way.of(graph, Features.POINT, Network.OUTPUT),
        node -> checkpoint.block(node.name()));
  }

  /** Every point: its part, its place, and what the network should answer. */
  private void exportPoints(Consumer<String> taker, Reply reply) {
    session.read(
        Probe.train("point"),
        trainPoints ->
            session.read(
                Probe.train("target"),
                trainLabels ->
                    session.read(
                        Probe.test("point"),
                        testPoints ->
                            session.read(
                                Probe.test("target"),
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
