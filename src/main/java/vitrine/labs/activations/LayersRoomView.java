package vitrine.labs.activations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression.Reference;
import vitrine.labs.small.DialView;
import vitrine.labs.small.NumberCardView;
import vitrine.labs.small.OpenNumberView;
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
  private final DialView x;
  private final OpenNumberView output;
  private final OpenNumberView slope;
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
    x = CurveRoomView.dial(session, stage, stage.texts().of("lab.x"), card);
    output = tile(card, Network.OUTPUT, "lab.output");
    slope = tile(card, ActivationsGraph.OUTPUT_SLOPE, "lab.output.slope");
    chain = new ChainView(session, stage, card);
    pieces = new NeuronPiecesView(session, stage);
    var numbers = Tag.of("div", "room-numbers").add(x.tag(), output.tag(), slope.tag());
    room = Tag.of("div", "room").add(plot.tag(), numbers, chain.tag(), straight, pieces.tag());
  }

  private OpenNumberView tile(NumberCardView card, String node, String key) {
    var made = new OpenNumberView[1];
    made[0] =
        new OpenNumberView(
            node + "[0]@own",
            stage.texts().of(key),
            FORMAT,
            () -> card.open(new Reference(session.graph().node(node), 0, 0), made[0].tag()));
    return made[0];
  }

  @Override
  public Tag tag() {
    return room;
  }

  @Override
  public List<Probe> probes() {
    var probes =
        new ArrayList<>(
            List.of(
                Probe.own(Features.INPUT),
                Probe.own(Network.OUTPUT),
                Probe.own(ActivationsGraph.OUTPUT_SLOPE),
                Probe.grid(Network.OUTPUT, SIDE)));
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
    x.lock(isLocked ? stage.texts().of("lock.by.link") : null);
    plot.lock(isLocked);
  }

  @Override
  public void draw(Snapshot snapshot) {
    double @Nullable [] at = snapshot.find(Probe.own(Features.INPUT));
    double @Nullable [] y = snapshot.find(Probe.own(Network.OUTPUT));
    double @Nullable [] rise = snapshot.find(Probe.own(ActivationsGraph.OUTPUT_SLOPE));
    if (at == null || y == null || rise == null) {
      return;
    }
    x.show(at[0]);
    output.show(y[0]);
    slope.show(rise[0]);
    chain.draw(snapshot);
    pieces.draw(snapshot);
    plot.draw(at[0], CurvePlot.shareOf(y[0], BOTTOM, TOP, HEIGHT));
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
    double @Nullable [] at = snapshot.find(Probe.own(Features.INPUT));
    double @Nullable [] y = snapshot.find(Probe.own(Network.OUTPUT));
    double @Nullable [] rise = snapshot.find(Probe.own(ActivationsGraph.OUTPUT_SLOPE));
    if (line == null || at == null || y == null || rise == null) {
      return;
    }
    var theme = stage.theme().now();
    var drawn =
        CurvePlot.begin(surface, theme, ActivationsLab.LOW, ActivationsLab.HIGH, BOTTOM, TOP);
    for (int i = 0; i < targets.length && inputs.length == targets.length; i++) {
      drawn.example(inputs[i], targets[i], targets[i] < 0, theme.ofSign(targets[i]));
    }
    drawn.curve(places, line, Stroke.solid(theme.accent(), 3));
    drawn.slope(at[0], y[0], rise[0], Stroke.solid(theme.ink(), 2));
    drawn.mark(at[0], y[0], theme.ofSign(y[0]));
  }

  @Override
  public String words(Snapshot snapshot) {
    double @Nullable [] at = snapshot.find(Probe.own(Features.INPUT));
    double @Nullable [] y = snapshot.find(Probe.own(Network.OUTPUT));
    double @Nullable [] rise = snapshot.find(Probe.own(ActivationsGraph.OUTPUT_SLOPE));
    double @Nullable [] product = snapshot.find(Probe.own(ActivationsGraph.TOGETHER));
    if (at == null || y == null || rise == null || product == null) {
      return "";
    }
    var texts = stage.texts();
    var words =
        new StringBuilder(
            texts.of(
                "lab.words.layers",
                FORMAT.write(at[0]),
                FORMAT.write(y[0]),
                FORMAT.write(rise[0])));
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
