package vitrine.labs.digits;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Graph;
import vitrine.compute.random.RandomStream;
import vitrine.compute.random.XoshiroStream;
import vitrine.network.InitialWeights;
import vitrine.network.Initializer;
import vitrine.network.layer.Dropout;
import vitrine.session.BackendUse;
import vitrine.session.Checkpoint;
import vitrine.session.Command;
import vitrine.session.LiveParameters;
import vitrine.session.Model;
import vitrine.session.Numerals;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.session.Sentence;
import vitrine.session.Setting.Effect;
import vitrine.session.Settings;
import vitrine.session.Supplies;
import vitrine.training.EarlyStopping;

/**
 * The digits lab's live network: how does a network learn to read handwriting? Seeded, ignorant of
 * the page; a run repeats to the bit on the backend that trained it.
 */
public final class DigitsModel implements Model {
  private static final double TEN_THOUSANDTHS = 10_000;

  /** Reading all weights takes about as long as learning from a few images. */
  private static final int EXAMPLES_BETWEEN_CHECKS = 2048;

  private final DigitsWorkplace workplace;
  private final Supplies supplies;
  private final EarlyStopping stopping = new EarlyStopping();
  private Settings settings;
  private DigitsData data;
  private DigitsRun run;
  private double[] own = new double[DigitsGraph.PIXELS];
  private double checked = -1;
  private boolean isDiverged;
  private int dataRevision;

  /**
   * The model at epoch 0 of a run with those settings.
   *
   * @param supplies where the packs of {@link DigitsData#packs} lie; as long as none has arrived,
   *     the network can be looked at and started anew, but not taught
   * @throws Refusal if only some of them are missing
   */
  public DigitsModel(Settings settings, DigitsWorkplace workplace, Supplies supplies) {
    this.settings = settings;
    this.workplace = workplace;
    this.supplies = supplies;
    data = DigitsData.soFar(settings, supplies);
    run = start(DigitsGraph.of(settings));
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
    if (data.areAwaited()) {
      throw new Refusal("refused.supply", DigitsData.packs(settings).get(0));
    }
    int left = examples;
    while (left > 0) {
      judge();
      int rows = Math.min(left, untilRest());
      run.advance(rows);
      left -= rows;
    }
  }

  @Override
  public int untilRest() {
    return (int) (epochSize() - cursor());
  }

  private double cursor() {
    return examples() - ((double) run.trainer.epoch() * epochSize());
  }

  /** Whether the held-out loss of this very moment has yet to be looked at. */
  private boolean isToBeJudged() {
    int epoch = run.trainer.epoch();
    return settings.whole("patience") > 0
        && epoch > 0
        && cursor() == 0
        && stopping.judged() != epoch;
  }

  private void judge() {
    if (isToBeJudged()) {
      stopping.take(run.trainer.epoch(), run.testLoss());
    }
  }

  @Override
  public boolean prepare(List<Probe> probes) {
    if (isToBeJudged()) {
      if (!run.prepareTestLoss()) {
        return false;
      }
      judge();
    }
    return run.prepare(probes);
  }

  @Override
  public @Nullable Sentence rest() {
    int patience = settings.whole("patience");
    boolean isNow = stopping.judged() == run.trainer.epoch() && cursor() == 0;
    if (patience == 0 || !isNow || stopping.waited() < patience) {
      return null;
    }
    return Sentence.of(
        "digits.rests",
        Integer.toString(stopping.judged()),
        Integer.toString(stopping.waited()),
        Numerals.write(Math.round(stopping.lowest() * TEN_THOUSANDTHS) / TEN_THOUSANDTHS),
        Integer.toString(stopping.lowestEpoch()));
  }

  @Override
  public boolean isDiverged() {
    if (checked < 0 || examples() - checked >= EXAMPLES_BETWEEN_CHECKS) {
      checked = examples();
      isDiverged = parameters().haveGrown();
    }
    return isDiverged;
  }

  @Override
  public List<double[]> read(List<Probe> probes) {
    return run.read(probes, own, false);
  }

  /** The same numbers; whole sets are left out while they cannot be told at once. */
  @Override
  public List<double[]> glance(List<Probe> probes) {
    return run.read(probes, own, true);
  }

  @Override
  public double[] predict(double[] inputs) {
    if (inputs.length == 0 || inputs.length % DigitsGraph.PIXELS != 0) {
      throw new Refusal("refused.rows", Integer.toString(DigitsGraph.PIXELS));
    }
    return run.predict(inputs);
  }

  @Override
  public void own(double[] input) {
    if (input.length != DigitsGraph.PIXELS) {
      throw new Refusal("refused.rows", Integer.toString(DigitsGraph.PIXELS));
    }
    own = input.clone();
  }

  @Override
  public void apply(Command command) {
    // What is decided at the end of an epoch is decided before anything is changed there.
    judge();
    if (command instanceof Command.Change change) {
      change(settings.with(change.values()));
    } else if (command instanceof Command.Freeze) {
      parameters().edit(command);
    } else if (command instanceof Command.SetValue || command instanceof Command.Together) {
      parameters().edit(command);
      run.changed();
      checked = -1;
    } else if (command instanceof Command.Regenerate) {
      var seed = Integer.toString(stream("seed").nextInt(1_000_000));
      settings = settings.with("seed", seed);
      run = start(run.graph);
    } else {
      run = start(run.graph);
    }
  }

  private void change(Settings next) {
    var before = settings;
    var effect = next.effectSince(before);
    boolean judgesOthers = differ(before, next, "testSize");
    if (judgesOthers || differ(before, next, "trainingSize")) {
      data = DigitsData.soFar(next, supplies);
      dataRevision++;
    }
    settings = next;
    if (effect == Effect.DATA || effect == Effect.RESTART) {
      run = start(sameOrNew(DigitsGraph.of(settings)));
      return;
    }
    run.use(settings);
    if (judgesOthers) {
      run.judgeBy(data.test());
    }
    if (judgesOthers || differ(before, next, "patience")) {
      stopping.restore(new double[0]);
    }
  }

  private static boolean differ(Settings some, Settings others, String key) {
    return !some.text(key).equals(others.text(key));
  }

  /** The graph in force if the new one says the same, so that nothing is redrawn needlessly. */
  private Graph sameOrNew(Graph next) {
    return next.canonicalText().equals(run.graph.canonicalText()) ? run.graph : next;
  }

  private DigitsRun start(Graph graph) {
    if (data.areAwaited()) {
      data = DigitsData.soFar(settings, supplies);
      dataRevision++;
    }
    var started = open(graph);
    boolean isRelu = settings.text("activation").equals("relu");
    var first = isRelu ? InitialWeights.HE_NORMAL : InitialWeights.XAVIER_NORMAL;
    Initializer.draw(graph, started.state, stream("weights"), first);
    Dropout.seed(graph, started.state, stream("dropout"));
    stopping.restore(new double[0]);
    return started;
  }

  private DigitsRun open(Graph graph) {
    checked = -1;
    return new DigitsRun(graph, workplace.open(settings, graph, data), data, settings);
  }

  private RandomStream stream(String use) {
    return XoshiroStream.of(settings.text("seed"), use);
  }

  private LiveParameters parameters() {
    return new LiveParameters(run.graph, run.state);
  }

  @Override
  public List<BackendUse> backends() {
    return workplace.uses();
  }

  @Override
  public void close() {
    workplace.close();
  }

  @Override
  public Checkpoint checkpoint() {
    var blocks = new CheckpointBlocks(new ArrayList<>(), new ArrayList<>());
    blocks.add(run.state, stopping);
    return new Checkpoint(settings, examples(), blocks.names(), blocks.values());
  }

  @Override
  public void restore(Checkpoint checkpoint) {
    settings = checkpoint.settings();
    data = DigitsData.soFar(settings, supplies);
    dataRevision++;
    run = open(sameOrNew(DigitsGraph.of(settings)));
    CheckpointBlocks.of(checkpoint).restore(run.state, stopping);
    CheckpointBlocks.checkPlace(checkpoint, run);
    run.trainer.seek(checkpoint.examples());
    run.use(settings);
  }
}
