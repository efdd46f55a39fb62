package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Role;
import vitrine.compute.plan.State;
import vitrine.data.Dataset;
import vitrine.network.Initializer;
import vitrine.session.BackendChoice;
import vitrine.session.BackendUse;
import vitrine.session.Checkpoint;
import vitrine.session.Command;
import vitrine.session.LiveParameters;
import vitrine.session.Model;
import vitrine.session.Numerals;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.session.Setting.Effect;
import vitrine.session.Settings;

/**
 * The Playground's live network: what can a small network learn? Exact, seeded, ignorant of the
 * page.
 */
public final class PlaygroundModel implements Model {
  private static final String STREAM = "stream";

  private final Workplaces workplaces;
  private Settings settings;
  private Chance chance;
  private Dataset data;
  private PlaygroundRun run;
  private int dataRevision;

  /** The exact model at epoch 0 of a run with those settings. */
  public PlaygroundModel(Settings settings) {
    this(settings, BackendChoice.exact());
  }

  /** The model at epoch 0 of a run with those settings, on some of those backends. */
  public PlaygroundModel(Settings settings, BackendChoice backends) {
    this.settings = settings;
    workplaces = new Workplaces(backends);
    chance = Chance.of(settings);
    data = chance.data(settings);
    run = start(PlaygroundGraph.of(settings));
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
    return settings.whole("batchSize");
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
    return run.read(probes, batchSize());
  }

  @Override
  public List<double[]> glance(List<Probe> probes) {
    return run.glance(probes, batchSize());
  }

  @Override
  public double[] predict(double[] inputs) {
    return run.predict(inputs);
  }

  @Override
  public void own(double[] input) {
    throw new Refusal("refused.place", "@own");
  }

  @Override
  public void apply(Command command) {
    if (command instanceof Command.Change change) {
      change(settings.with(change.values()), change.values().containsKey("seed"));
    } else if (command instanceof Command.SetValue
        || command instanceof Command.Freeze
        || command instanceof Command.Together) {
      parameters().edit(command);
    } else if (command instanceof Command.Regenerate) {
      settings = settings.with("seed", chance.nextSeed(settings));
      drawData();
      run = chance.restartsWithNewData() ? start(run.graph) : goOnWithNewData();
    } else {
      run = start(run.graph);
    }
  }

  private void change(Settings next, boolean namesSeed) {
    var before = settings;
    var effect = next.effectSince(before);
    settings = next;
    if (!before.text("rules").equals(next.text("rules"))) {
      chance = Chance.of(next);
    } else if (effect == Effect.DATA && chance.reseedsWithData() && !namesSeed) {
      settings = next.with("seed", chance.nextSeed(before));
    }
    if (effect == Effect.DATA) {
      drawData();
    }
    if (effect == Effect.DATA || effect == Effect.RESTART) {
      run = start(sameOrNew(PlaygroundGraph.of(settings)));
    } else {
      run.rates(settings);
    }
  }

  /**
   * The graph in force if the new one says the same, so that nothing is redrawn that did not
   * change.
   */
  private Graph sameOrNew(Graph next) {
    return next.canonicalText().equals(run.graph.canonicalText()) ? run.graph : next;
  }

  private void drawData() {
    data = chance.data(settings);
    dataRevision++;
  }

  private PlaygroundRun start(Graph graph) {
    var started = open(graph);
    Initializer.uniform(graph, started.state, chance.weights(settings), settings.flag("initZero"));
    return started;
  }

  private PlaygroundRun open(Graph graph) {
    var backend = workplaces.trainer(settings);
    return new PlaygroundRun(
        graph, State.of(graph, backend), data, backend, workplaces, chance, settings);
  }

  private PlaygroundRun goOnWithNewData() {
    var next = run.with(data, chance, settings);
    next.trainer.seek(examples());
    return next;
  }

  private LiveParameters parameters() {
    return new LiveParameters(run.graph, run.state);
  }

  @Override
  public List<BackendUse> backends() {
    return workplaces.uses();
  }

  @Override
  public void close() {
    workplaces.close();
  }

  @Override
  public Checkpoint checkpoint() {
    var names = new ArrayList<String>();
    var values = new ArrayList<double[]>();
    for (var node : run.state.kept()) {
      if (node.role() != Role.HYPERPARAMETER) {
        names.add(node.name());
        values.add(run.state.read(node));
      }
    }
    names.add(STREAM);
    values.add(widen(chance.state()));
    return new Checkpoint(settings, examples(), names, values);
  }

  @Override
  public void restore(Checkpoint checkpoint) {
    settings = checkpoint.settings();
    chance = Chance.of(settings);
    drawData();
    run = open(sameOrNew(PlaygroundGraph.of(settings)));
    for (var node : run.state.kept()) {
      if (node.role() != Role.HYPERPARAMETER) {
        run.state.write(node, checked(checkpoint, node.name(), node.shape().size()));
      }
    }
    chance.restore(narrow(checked(checkpoint, STREAM, chance.state().length)));
    // Written so that NaN is refused.
    if (!(checkpoint.examples() >= 0
        && checkpoint.examples() == Math.floor(checkpoint.examples()))) {
      throw new Refusal("refused.checkpoint", "examples");
    }
    if (checkpoint.examples() / epochSize() >= Integer.MAX_VALUE) {
      throw new Refusal("refused.checkpoint.epochs", Numerals.write(checkpoint.examples()));
    }
    run.trainer.seek(checkpoint.examples());
  }

  private static double[] checked(Checkpoint checkpoint, String name, int size) {
    var values = checkpoint.block(name);
    if (values.length != size) {
      throw new Refusal("refused.checkpoint", name);
    }
    return values;
  }

  private static double[] widen(int[] values) {
    var wide = new double[values.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = values[i];
    }
    return wide;
  }

  private static int[] narrow(double[] values) {
    var narrow = new int[values.length];
    for (int i = 0; i < narrow.length; i++) {
      narrow[i] = (int) values[i];
      if (narrow[i] != values[i] || narrow[i] < 0 || narrow[i] > 255) {
        throw new Refusal("refused.checkpoint", STREAM);
      }
    }
    return narrow;
  }
}
