package vitrine.app.playground;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vitrine.app.api.LabFacts;
import vitrine.browser.PlainValue;
import vitrine.compute.graph.Role;
import vitrine.labs.playground.PlaygroundFacts;
import vitrine.labs.playground.PlaygroundSpeech;
import vitrine.session.LinkCodec;
import vitrine.session.Numerals;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.session.Reply;
import vitrine.session.Start;

/** What the Playground adds to the API: its metrics, its words, its links and its files. */
final class PlaygroundApi implements LabFacts {
  private static final int ANY_LENGTH = Integer.MAX_VALUE;

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
    formats.put("state", "text/plain");
    formats.put("json", "application/json");
    formats.put("csv", "text/csv");
    return formats;
  }

  @Override
  public void export(String format, Consumer<String> taker) {
    switch (format) {
      case "state" -> taker.accept(LinkCodec.encode(session.start(), ANY_LENGTH));
      case "json" -> exportModel(taker);
      default -> exportPoints(taker);
    }
  }

  @Override
  public boolean isLocked(String key) {
    return locked.indexOf(key) >= 0;
  }

  /** Every weight and bias with its shape, and the settings. */
  private void exportModel(Consumer<String> taker) {
    Map<String, @Nullable Object> model = new LinkedHashMap<>();
    Map<String, @Nullable Object> settings = new LinkedHashMap<>();
    for (var setting : session.settings().declaration().settings()) {
      settings.put(setting.key(), session.settings().text(setting.key()));
    }
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    model.put("lab", "playground");
    model.put("settings", settings);
    model.put("parameters", parameters);
    var nodes = session.graph().nodes(Role.PARAMETER);
    int[] open = {nodes.size()};
    for (var node : nodes) {
      session.read(
          Probe.parameters(node.name()),
          values -> {
            Map<String, @Nullable Object> tensor = new LinkedHashMap<>();
            tensor.put("shape", node.shape().sizes());
            tensor.put("data", values);
            parameters.put(node.name(), tensor);
            open[0]--;
            if (open[0] == 0) {
              taker.accept(PlainValue.write(model));
            }
          },
          Reply.NONE);
    }
  }

  /** Every point: its part, its place, and what the network should answer. */
  private void exportPoints(Consumer<String> taker) {
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
                                Reply.NONE),
                        Reply.NONE),
                Reply.NONE),
        Reply.NONE);
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
