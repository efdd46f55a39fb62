package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.plan.State;
import vitrine.data.Dataset;
import vitrine.labs.small.KeptNumbers;
import vitrine.session.BackendChoice;
import vitrine.session.BackendUse;
import vitrine.session.Checkpoint;
import vitrine.session.Command;
import vitrine.session.LiveParameters;
import vitrine.session.Model;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.session.Sentence;
import vitrine.session.Setting.Effect;
import vitrine.session.Settings;
import vitrine.session.Supplies;
import vitrine.training.BatchTrainer;

/**
 * The Playground's live network: what can a small network learn? Exact, seeded, ignorant of the
 * page.
 */
public final class PlaygroundModel implements Model {
  private static final String STREAM = "stream";
  private static final String STOPS = "stops";

  private final Workplaces workplaces;
  private final Supplies supplies;
  private Settings settings;
  private Chance chance;
  private Dataset data;
  private PlaygroundRun run;
  private final Stops stops = new Stops();
  private @Nullable Terms terms;
  private int dataRevision;

  /** The exact model at epoch 0 of a run with those settings. */
  public PlaygroundModel(Settings settings) {
    this(settings, BackendChoice.exact());
  }

  /** The model at epoch 0 of a run with those settings, on some of those backends. */
  public PlaygroundModel(Settings settings, BackendChoice backends) {
    this(settings, backends, new Supplies());
  }

  /**
   * The model at epoch 0 of a run with those settings, on some of those backends.
   *
   * @param supplies where the packs of {@link ChosenData#packs} lie
   * @throws Refusal if one of them is missing
   */
  public PlaygroundModel(Settings settings, BackendChoice backends, Supplies supplies) {
    this.settings = settings;
    this.supplies = supplies;
    workplaces = new Workplaces(backends);
    chance = Chance.of(settings);
    data = chance.data(settings, supplies);
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

  /**
   * In which order the examples of an epoch are shown: their places among the training examples.
   */
  public int[] order(int epoch) {
    var places = new int[epochSize()];
    for (int i = 0; i < places.length; i++) {
      places[i] = i;
    }
    chance.order(settings).fill(epoch, places);
    return places;
  }

  /** The numbers of computed nodes for some training examples, all shown at once. */
  public List<double[]> readTogether(int[] places, List<Node> nodes) {
    return run.over(places, nodes);
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
    if (examples > 0 && terms().areTooFew()) {
      throw new Refusal(ChosenData.TOO_FEW);
    }
    int left = examples;
    while (left > 0) {
      judge();
      int some = Math.min(left, untilRest());
      run.trainer.advance(some, batchSize());
      left -= some;
    }
  }

  @Override
  public int untilRest() {
    return terms().mayStop() ? epochSize() - cursor() : Integer.MAX_VALUE;
  }

  @Override
  public boolean prepare(List<Probe> probes) {
    judge();
    return true;
  }

  @Override
  public @Nullable Sentence rest() {
    return cursor() == 0 ? stops.reason(settings, run.trainer.epoch()) : null;
  }

  private void judge() {
    if (terms().mayStop() && cursor() == 0) {
      stops.judge(run.trainer.epoch(), run.graph, probes -> run.read(probes, batchSize()));
    }
  }

  /**
   * What is asked before every stretch of training, found out once for each settings: own points
   * are thousands of characters.
   */
  private record Terms(Settings settings, boolean areTooFew, boolean mayStop) {}

  private Terms terms() {
    var known = terms;
    if (known == null || known.settings() != settings) {
      known = new Terms(settings, ChosenData.areTooFew(settings), Stops.areSet(settings));
      terms = known;
    }
    return known;
  }

  private int cursor() {
    return (int) (examples() - ((double) run.trainer.epoch() * epochSize()));
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
    ChosenData.check(next, supplies);
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
    var graph = sameOrNew(PlaygroundGraph.of(settings));
    if (effect == Effect.DATA || effect == Effect.RESTART) {
      run = start(graph);
    } else if (graph != run.graph) {
      run = goOnWithAnotherGraph(graph);
    } else {
      run.use(settings);
    }
    if (!Stops.areSame(before, next)) {
      stops.forget();
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
    data = chance.data(settings, supplies);
    dataRevision++;
  }

  private PlaygroundRun start(Graph graph) {
    var started = open(graph);
    FirstWeights.draw(graph, started.state, settings, chance.weights(settings));
    stops.forget();
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

  /** The same network, which learns in another way from now on. */
  private PlaygroundRun goOnWithAnotherGraph(Graph graph) {
    double examples = examples();
    // Read first: the backend that holds them is given back.
    var numbers = KeptNumbers.of(run.state);
    var next = open(graph);
    FirstWeights.seedDropout(graph, next.state, settings);
    boolean silences = settings.text("regularization").equals("L1");
    KeptNumbers.takeOver(numbers, next.state, silences);
    var waiting = numbers.get(BatchTrainer.WAITING);
    if (waiting == null || graph.find(BatchTrainer.WAITING) != null) {
      next.trainer.seek(examples);
    } else {
      // Who shows each example as it comes begins with those that still wait for their batch.
      next.trainer.seek(examples - waiting[0]);
      next.trainer.advance((int) waiting[0], batchSize());
    }
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
    KeptNumbers.collect(run.state, names, values);
    if (stops.haveJudged()) {
      names.add(STOPS);
      values.add(stops.state());
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
    KeptNumbers.restore(checkpoint, run.state);
    chance.restore(narrow(KeptNumbers.checked(checkpoint, STREAM, chance.state().length)));
    KeptNumbers.checkPlace(checkpoint.examples(), epochSize(), batchSize(), run.graph, run.state);
    run.trainer.seek(checkpoint.examples());
    stops.restore(checkpoint.block(STOPS));
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
