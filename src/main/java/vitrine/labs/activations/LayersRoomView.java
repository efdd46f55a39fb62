package vitrine.labs.activations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.labs.small.NumberCardView;
import vitrine.network.Activation;
import vitrine.network.Network;
import vitrine.network.layer.Features;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Reply;
import vitrine.session.Snapshot;
import vitrine.training.loss.SquaredLoss;
import vitrine.view.NumberText;
import vitrine.view.Stroke;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.chart.CurvePlot;
import vitrine.view.dom.Tag;

/** Layers upon layers: one straight line as long as they only add, any curve once they bend. */
final class LayersRoomView implements RoomView {
  static final int SIDE = 81;
  private static final NumberText FORMAT = NumberText.fixed(3);
  private static final double BOTTOM = -1.6;
  private static final double TOP = 1.6;
  private static final double HEIGHT = 260;

  private final PageSession session;
  private final Stage stage;
  private final double[] places = ActivationsLab.places(SIDE);
  private final PlotView plot;
  private final PointView numbers;
  private final ChainView chain;
  private final NeuronPiecesView pieces;
  private final Tag straight = Tag.of("p", "slope-state");
  private final Tag room;
  private double[] inputs = new double[0];
  private double[] targets = new double[0];
  private int readRevision = -1;

  LayersRoomView(PageSession session, Stage stage, NumberCardView card) {
    this.session = session;
    this.stage = stage;
    plot = new PlotView(session, stage, "line", HEIGHT, this::paint);
    numbers =
        new PointView(
            session,
            stage,
            card,
            Network.OUTPUT,
            "lab.output",
            ActivationsGraph.OUTPUT_SLOPE,
            "lab.output.slope");
    chain = new ChainView(session, stage, card);
    pieces = new NeuronPiecesView(session, stage);
    room =
        Tag.of("div", "room").add(plot.tag(), numbers.tag(), chain.tag(), straight, pieces.tag());
  }

  @Override
  public Tag tag() {
    return room;
  }

  @Override
  public List<Probe> probes() {
    var probes = new ArrayList<>(numbers.probes());
    probes.add(Probe.grid(Network.OUTPUT, SIDE));
    probes.addAll(chain.probes());
    probes.addAll(pieces.probes());
    return probes;
  }

  @Override
  public void changed() {
    chain.changed();
    pieces.changed();
    if (session.dataRevision() != readRevision) {
      readRevision = session.dataRevision();
      session.read(Probe.train(Features.INPUT), values -> inputs = values, Reply.NONE);
      session.read(
          Probe.train(SquaredLoss.TARGET),
          values -> {
            targets = values;
            @Nullable Snapshot seen = session.snapshot();
            if (seen != null) {
              draw(seen);
            }
          },
          Reply.NONE);
    }
  }

  @Override
  public void lock(List<String> keys) {
    boolean isLocked = keys.contains(ActivationsSettings.X);
    numbers.lock(isLocked);
    plot.lock(isLocked);
  }

  @Override
  public void draw(Snapshot snapshot) {
    var point = numbers.find(snapshot);
    if (point == null) {
      return;
    }
    numbers.show(point);
    chain.draw(snapshot);
    pieces.draw(snapshot);
    plot.draw(point.x(), CurvePlot.shareOf(point.y(), BOTTOM, TOP, HEIGHT));
    var words = stage.texts().of(isStraight() ? "lab.straight" : "lab.bent");
    if (!words.equals(straight.text())) {
      straight.text(words);
    }
    if (!snapshot.running()) {
      plot.describe(words(snapshot));
    }
  }

  private boolean isStraight() {
    var settings = session.settings();
    return ActivationsSettings.hidden(settings) == 0
        || ActivationsSettings.activation(settings) == Activation.LINEAR;
  }

  private void paint(CanvasSurface surface) {
    @Nullable Snapshot snapshot = session.snapshot();
    if (snapshot == null) {
      return;
    }
    double @Nullable [] line = snapshot.find(Probe.grid(Network.OUTPUT, SIDE));
    var point = numbers.find(snapshot);
    if (line == null || point == null) {
      return;
    }
    var theme = stage.theme().now();
    var drawn =
        CurvePlot.begin(surface, theme, ActivationsLab.LOW, ActivationsLab.HIGH, BOTTOM, TOP);
    for (int i = 0; i < targets.length && inputs.length == targets.length; i++) {
      drawn.example(inputs[i], targets[i], targets[i] < 0, theme.ofSign(targets[i]));
    }
    drawn.curve(places, line, Stroke.solid(theme.accent(), 3));
    PointView.paint(drawn, point, theme);
  }

  @Override
  public String words(Snapshot snapshot) {
    var point = numbers.find(snapshot);
    double @Nullable [] product = snapshot.find(Probe.own(ActivationsGraph.TOGETHER));
    if (point == null || product == null) {
      return "";
    }
    var texts = stage.texts();
    var words =
        new StringBuilder(
            texts.of(
                "lab.words.layers",
                FORMAT.write(point.x()),
                FORMAT.write(point.y()),
                FORMAT.write(point.slope())));
    if (isStraight()) {
      words.append(' ').append(texts.of("lab.words.straight", FORMAT.write(product[0])));
    }
    int neurons = session.settings().whole(ActivationsSettings.NEURONS);
    for (int i = 1; i <= ActivationsSettings.hidden(session.settings()); i++) {
      double @Nullable [] slopes = snapshot.find(Probe.train(ActivationsGraph.slopes(i)));
      if (slopes != null) {
        words
            .append(' ')
            .append(
                texts.of(
                    "lab.words.slopes",
                    Integer.toString(i),
                    Integer.toString(Slopes.dead(slopes, neurons)),
                    Integer.toString(neurons),
                    NumberText.percent(0).write(Slopes.flat(slopes))));
      }
    }
    return words.toString();
  }
}
