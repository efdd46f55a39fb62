package vitrine.labs.neuron;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.labs.frame.SettingsView;
import vitrine.labs.small.Figure;
import vitrine.labs.small.NumberCardView;
import vitrine.labs.small.OwnNames;
import vitrine.labs.small.WordedNames;
import vitrine.network.Network;
import vitrine.session.Command;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;
import vitrine.view.formula.NumberNames;
import vitrine.view.formula.Symbols;
import vitrine.view.network.NetworkPlan;

/** One neuron at work on the page: inputs, weights, sum, activation, output, and its line. */
public final class NeuronView implements Figure {
  private final PageSession session;
  private final Stage stage;
  private final List<Tag> controls;
  private final NumberCardView card;
  private final FlowView flow;
  private final StageView stages;
  private final PlaneView plane;
  private final ExamplesView examples;
  private final Tag best = Tag.button("");
  private final Tag bestWords = Tag.of("p", "map-scale").attribute("role", "status");
  private final Tag element = Tag.of("div", "neuron-lab");
  private final Tag beside;

  /** The figure for a session. */
  public NeuronView(PageSession session, Stage stage, SettingsView settings, Runnable watch) {
    this.session = session;
    this.stage = stage;
    card = new NumberCardView(session, stage, element, this::names, watch);
    flow = new FlowView(session, stage, card);
    stages = new StageView(session, stage);
    plane = new PlaneView(session, stage);
    examples = new ExamplesView(session, stage);
    element.first(examples.tag()).first(stages.tag()).first(flow.tag()).first(flow.story());
    best.text(stage.texts().of("lab.best")).on("click", event -> takeBestLine());
    beside = Tag.of("div").add(plane.tag(), best.attribute("data-part", "best"), bestWords);
    controls =
        List.of(
            settings.control(NeuronSettings.DATASET),
            settings.control(NeuronSettings.INPUTS),
            settings.control(NeuronSettings.ACTIVATION),
            settings.control(NeuronSettings.BIAS),
            settings.control(NeuronSettings.KNOBS));
    for (int i = 0; i < NeuronSettings.MOST_INPUTS; i++) {
      // The figure sets these; a lock on one of them is told to it.
      settings.control(NeuronSettings.input(i));
    }
    settings.control(NeuronSettings.STAGE);
  }

  private NumberNames names() {
    var texts = stage.texts();
    var graph = session.graph();
    var names = NeuronNames.of(session.settings(), texts);
    var plan = NetworkPlan.of(graph);
    return new WordedNames(new OwnNames(new Symbols(graph, plan, names, texts)), texts);
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
    return List.of(beside);
  }

  @Override
  public List<Probe> probes() {
    var probes = new ArrayList<>(flow.probes());
    probes.addAll(plane.probes());
    probes.addAll(examples.probes());
    probes.addAll(card.probes());
    return probes;
  }

  @Override
  public void changed() {
    flow.changed();
    stages.changed();
    plane.changed(
        () -> {
          examples.list(plane.inputs(), plane.labels());
          bestWords.text("");
          var seen = session.snapshot();
          if (seen != null) {
            draw(seen);
          }
        });
    var now = session.settings();
    best.shown(NeuronSettings.inputs(now) <= 2 && NeuronSettings.hasBias(now));
  }

  @Override
  public void draw(Snapshot snapshot) {
    flow.draw(snapshot);
    plane.draw(snapshot);
    examples.draw(snapshot);
    card.draw(snapshot);
    if (!snapshot.running()) {
      plane.describe(line(snapshot));
    }
  }

  @Override
  public void lock(List<String> keys) {
    flow.lock(keys);
    plane.lock(keys);
  }

  @Override
  public String words(Snapshot snapshot) {
    var names = NeuronNames.of(session.settings(), stage.texts());
    return NeuronWords.steps(stage.texts(), names, session.settings(), snapshot)
        + " "
        + line(snapshot)
        + " "
        + NeuronWords.score(
            stage.texts(), session.settings(), snapshot.find(Probe.train(NeuronGraph.CORRECT)));
  }

  private String line(Snapshot snapshot) {
    double @Nullable [] values = snapshot.find(Probe.grid(Network.OUTPUT, PlaneView.SIDE));
    return values == null ? "" : LineWords.of(stage.texts(), session.settings(), snapshot, values);
  }

  /** Sets the weights and the bias that put the most examples on their right sides. */
  private void takeBestLine() {
    var labels = plane.labels();
    var inputs = plane.inputs();
    int count = NeuronSettings.inputs(session.settings());
    if (labels.length == 0 || inputs.length != count * labels.length) {
      return;
    }
    var points = new double[2 * labels.length];
    for (int i = 0; i < labels.length; i++) {
      points[2 * i] = inputs[i * count];
      points[(2 * i) + 1] = count == 1 ? 0 : inputs[(i * count) + 1];
    }
    var line = BestLine.of(points, labels);
    var weights = count == 1 ? List.of(line.across()) : List.of(line.across(), line.up());
    var edits = new ArrayList<Command>();
    edits.add(new Command.SetValue(NeuronGraph.WEIGHT, 0, weights));
    edits.add(new Command.SetValue(NeuronGraph.BIAS, 0, List.of(line.shift())));
    session.send(Command.Together.of(edits), stage.explaining());
    bestWords.text(
        stage
            .texts()
            .of(
                line.right() == labels.length ? "lab.best.all" : "lab.best.some",
                Integer.toString(line.right()),
                Integer.toString(labels.length)));
  }
}
