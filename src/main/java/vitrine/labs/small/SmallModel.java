package vitrine.labs.small;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.cpu.CpuBackend;
import vitrine.compute.graph.Graph;
import vitrine.compute.random.RandomStream;
import vitrine.compute.random.XoshiroStream;
import vitrine.data.Dataset;
import vitrine.session.BackendUse;
import vitrine.session.Checkpoint;
import vitrine.session.Command;
import vitrine.session.LiveParameters;
import vitrine.session.Model;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.session.Setting.Effect;
import vitrine.session.Settings;
import vitrine.session.Supplies;

/** The live network of any small lab: exact, seeded, ignorant of the page. */
public final class SmallModel implements Model {
  private static final List<BackendUse> USES = List.of(BackendUse.exact(BackendUse.TRAINING));
  private static final int SEEDS = 1_000_000;

  private final SmallLab lab;
  private final Supplies supplies;
  private final Backend backend = new CpuBackend();
  private Settings settings;
  private Dataset data;
  private SmallRun run;
  private int dataRevision;

  /**
   * The model at epoch 0 of a run with those settings.
   *
   * @throws Refusal if a pack that its data need is missing
   */
  public SmallModel(SmallLab lab, Settings settings, Supplies supplies) {
    this.lab = lab;
    this.settings = settings;
    this.supplies = supplies;
    lab.check(settings);
    data = lab.data(settings, supplies);
    run = start(lab.graph(settings));
  }

  @Override
  public Settings settings() {
    return settings;
  }

  @Override
  public Graph graph() {
    return run.graph;
  }

  @Override
  public int dataRevision() {
    return dataRevision;
  }

  @Override
  public int epochSize() {
    return run.trainer.epochSize();
  }

  @Override
  public int batchSize() {
    return lab.batchSize(settings);
  }

  @Override
  public double examples() {
    return run.trainer.examples();
  }

  @Override
  public void advance(int examples) {
    run.trainer.advance(examples, batchSize());
  }

  @Override
  public boolean isDiverged() {
    return parameters().haveGrown();
  }

  @Override
  public List<double[]> read(List<Probe> probes) {
    return run.read(probes);
  }

  @Override
  public List<double[]> glance(List<Probe> probes) {
    return run.read(probes);
  }

  @Override
  public double[] predict(double[] inputs) {
    return run.predict(inputs);
  }

  /** The example given by hand is part of the settings here, so that a link carries it. */
  @Override
  public void own(double[] input) {
    throw new Refusal("refused.place", "@own");
  }

  @Override
  public void apply(Command command) {
    if (command instanceof Command.Change change) {
      change(settings.with(change.values()));
    } else if (command instanceof Command.Regenerate) {
      settings = settings.with("seed", Integer.toString(stream("seed").nextInt(SEEDS)));
      drawData();
      run = start(run.graph);
    } else if (command instanceof Command.Reset) {
      run = start(run.graph);
    } else {
      parameters().edit(command);
    }
  }

  private void change(Settings next) {
    lab.check(next);
    var effect = next.effectSince(settings);
    var drawn = effect == Effect.DATA ? lab.data(next, supplies) : data;
    var graph = sameOrNew(lab.graph(next));
    settings = next;
    if (effect == Effect.DATA) {
      data = drawn;
      dataRevision++;
    }
    if (effect == Effect.DATA || effect == Effect.RESTART) {
      run = start(graph);
    } else if (graph != run.graph) {
      goOnWith(graph);
    } else {
      run.use(settings);
    }
  }

  /** The same numbers in another graph, which learns in another way from now on. */
  private void goOnWith(Graph graph) {
    double examples = examples();
    var numbers = KeptNumbers.of(run.state);
    run = open(graph);
    KeptNumbers.takeOver(numbers, run.state, false);
    run.trainer.seek(examples);
  }

  /** The graph in force if the new one says the same, so that nothing is redrawn needlessly. */
  private Graph sameOrNew(Graph next) {
    return next.canonicalText().equals(run.graph.canonicalText()) ? run.graph : next;
  }

  private void drawData() {
    data = lab.data(settings, supplies);
    dataRevision++;
  }

  private SmallRun start(Graph graph) {
    var started = open(graph);
    lab.begin(graph, started.state, settings, stream("weights"));
    lab.measure(graph, started.state, data);
    return started;
  }

  private SmallRun open(Graph graph) {
    return new SmallRun(lab, graph, backend, data, settings);
  }

  private RandomStream stream(String use) {
    return XoshiroStream.of(settings.text("seed"), use);
  }

  private LiveParameters parameters() {
    return new LiveParameters(run.graph, run.state);
  }

  @Override
  public List<BackendUse> backends() {
    return USES;
  }

  @Override
  public void close() {
    backend.close();
  }

  @Override
  public Checkpoint checkpoint() {
    var names = new ArrayList<String>();
    var values = new ArrayList<double[]>();
    KeptNumbers.collect(run.state, names, values);
    return new Checkpoint(settings, examples(), names, values);
  }

  @Override
  public void restore(Checkpoint checkpoint) {
    settings = checkpoint.settings();
    drawData();
    run = open(sameOrNew(lab.graph(settings)));
    KeptNumbers.restore(checkpoint, run.state);
    KeptNumbers.checkPlace(checkpoint.examples(), epochSize(), batchSize(), run.graph, run.state);
    run.trainer.seek(checkpoint.examples());
  }
}
