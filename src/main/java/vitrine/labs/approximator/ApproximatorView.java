package vitrine.labs.approximator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.labs.frame.SettingsView;
import vitrine.labs.small.Figure;
import vitrine.labs.small.NumberCardView;
import vitrine.labs.small.OwnNames;
import vitrine.labs.small.PlainNames;
import vitrine.network.Network;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.training.TrainingGraph;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;
import vitrine.view.formula.NumberNames;
import vitrine.view.formula.Symbols;
import vitrine.view.network.NetworkPlan;

/** A curve, its copy by a network, and what each neuron puts in, on the page. */
public final class ApproximatorView implements Figure {
  /** As many places as the curves are drawn at. */
  private static final int SIDE = 129;

  private static final Probe OUTPUT = Probe.grid(Network.OUTPUT, SIDE);
  private static final Probe WEIGHTS = Probe.parameters("output.weight");
  private static final Probe ANSWERS = Probe.train(Network.OUTPUT);
  private static final Probe BIASES_IN = Probe.parameters("layer1.bias");
  private static final Probe WEIGHTS_IN = Probe.parameters("layer1.weight");

  private final PageSession session;
  private final Stage stage;
  private final SettingsView settings;
  private final List<Tag> controls = new ArrayList<>();
  private final Tag counts = Tag.of("p", "card-note").attribute("data-part", "counts");
  private final DrawPadView pad;
  private final PiecesView pieces;
  private final PieceView piece;
  private final ScoreView score;
  private final BumpView bump;
  private final NumberCardView card;
  private final Tag band;
  private final Tag element = Tag.of("div", "approximator");

  /** The figure for a session. */
  public ApproximatorView(PageSession session, Stage stage, SettingsView settings, Runnable watch) {
    this.session = session;
    this.stage = stage;
    this.settings = settings;
    var texts = stage.texts();
    for (var key : List.of(ApproximatorLab.SHAPE, ApproximatorLab.WIDTH, ApproximatorLab.DEEP)) {
      controls.add(settings.control(key));
    }
    controls.add(counts);
    controls.add(settings.control("activation"));
    controls.add(settings.control("learningRate"));
    band = settings.control(ApproximatorLab.BAND);
    var cardRoom = Tag.of("div");
    card = new NumberCardView(session, stage, cardRoom, this::names, watch);
    var hint = Tag.of("p", "card-note").text(texts.of("lab.pad.hint"));
    pad = new DrawPadView(session, stage, hint);
    pieces = new PiecesView(stage);
    piece = new PieceView(session, stage, card);
    score = new ScoreView(texts);
    bump = new BumpView(session, stage);
    element.add(
        Tag.of("section")
            .attribute("data-part", "fit")
            .add(Tag.of("h3").text(texts.of("lab.fit")), pad.tag(), hint),
        Tag.of("section")
            .add(
                Tag.of("h3").text(texts.of("lab.pieces")),
                Tag.of("p", "card-note").text(texts.of("lab.pieces.about")),
                pieces.tag(),
                Tag.of("div", "approximator-look")
                    .add(
                        settings.control(ApproximatorLab.NEURON),
                        settings.control(ApproximatorLab.X)),
                piece.tag()),
        bump.tag(),
        cardRoom);
  }

  @Override
  public Tag tag() {
    return element;
  }

  @Override
  public List<Tag> controls() {
    return controls;
  }

  @Override
  public List<Tag> beside() {
    return List.of(score.tag(), band);
  }

  @Override
  public List<Probe> probes() {
    var probes = new ArrayList<Probe>();
    probes.addAll(List.of(OUTPUT, WEIGHTS, ANSWERS, BIASES_IN, WEIGHTS_IN, last(), targets()));
    probes.addAll(piece.probes());
    probes.addAll(card.probes());
    return probes;
  }

  @Override
  public void changed() {
    var now = session.settings();
    int width = now.whole(ApproximatorLab.WIDTH);
    boolean isDeep = now.flag(ApproximatorLab.DEEP);
    int twin = Sizes.twin(width);
    counts.text(
        stage
            .texts()
            .of(
                isDeep ? "lab.counts.deep" : "lab.counts.shallow",
                Integer.toString(width),
                Integer.toString(Sizes.ofShallow(width)),
                Integer.toString(twin),
                Integer.toString(Sizes.ofDeep(twin))));
    pad.changed();
    bump.changed();
    piece.changed(names());
  }

  @Override
  public void draw(Snapshot snapshot) {
    double @Nullable [] outputs = snapshot.find(OUTPUT);
    double @Nullable [] weights = snapshot.find(WEIGHTS);
    double @Nullable [] neurons = snapshot.find(last());
    if (outputs != null) {
      pad.show(outputs);
    }
    if (outputs != null && weights != null && neurons != null) {
      if (neurons.length == weights.length * SIDE) {
        pieces.show(Pieces.of(neurons, weights), weights, outputs, piece.chosen());
      }
      double @Nullable [] in = snapshot.find(WEIGHTS_IN);
      double @Nullable [] biases = snapshot.find(BIASES_IN);
      boolean isBump = BumpView.fits(session.settings()) && weights.length == 2;
      if (isBump && in != null && biases != null && in.length == 2) {
        bump.show(Bump.of(in, biases, weights));
      }
    }
    var now = score(snapshot);
    if (now != null) {
      score.show(now);
    }
    piece.draw(snapshot);
    card.draw(snapshot);
  }

  @Override
  public void themeChanged() {
    pad.draw();
    pieces.draw();
  }

  @Override
  public void lock(List<String> keys) {
    if (keys.contains(ApproximatorLab.SHAPE) || keys.contains(ApproximatorLab.DRAWN)) {
      pad.lock();
    }
  }

  @Override
  public String words(Snapshot snapshot) {
    var now = score(snapshot);
    double @Nullable [] outputs = snapshot.find(OUTPUT);
    double @Nullable [] weights = snapshot.find(WEIGHTS);
    double @Nullable [] neurons = snapshot.find(last());
    if (now == null || outputs == null || weights == null || neurons == null) {
      return "";
    }
    var speech = new ApproximatorSpeech(stage.texts());
    boolean isWhole = neurons.length == weights.length * SIDE;
    var parts = isWhole ? Pieces.of(neurons, weights) : new double[0][0];
    return speech.of(session.settings(), now, outputs, parts);
  }

  private @Nullable Score score(Snapshot snapshot) {
    double @Nullable [] answers = snapshot.find(ANSWERS);
    double @Nullable [] wanted = snapshot.find(targets());
    return answers == null || wanted == null || answers.length != wanted.length
        ? null
        : Score.of(answers, wanted, session.settings().number(ApproximatorLab.BAND));
  }

  private Probe last() {
    boolean isDeep = session.graph().find("layer2.output") != null;
    return Probe.grid(isDeep ? "layer2.output" : "layer1.output", SIDE);
  }

  private Probe targets() {
    return Probe.train(TrainingGraph.label(session.graph()).name());
  }

  private NumberNames names() {
    var graph = session.graph();
    var texts = stage.texts();
    var plan = NetworkPlan.of(graph, input -> false);
    return new OwnNames(new Symbols(graph, plan, new PlainNames(texts, 1), texts));
  }
}
