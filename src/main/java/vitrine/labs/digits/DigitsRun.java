package vitrine.labs.digits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.compute.backend.Backend;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.plan.State;
import vitrine.data.Augmentation;
import vitrine.data.AugmentedImages;
import vitrine.data.LabelledRows;
import vitrine.network.Network;
import vitrine.network.layer.Dropout;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.session.Settings;
import vitrine.training.BatchTrainer;
import vitrine.training.Evaluator;
import vitrine.training.ExampleOrder;
import vitrine.training.Schedule;
import vitrine.training.loss.SquaredLoss;
import vitrine.training.optimizer.GradientDescent;
import vitrine.training.optimizer.Optimizer;

/** One network on one set of images: its state, its training, and what can be seen of it. */
final class DigitsRun {
  /** Images shown at once: a few milliseconds' worth on the slowest backend. */
  static final int PART = 64;

  private static final int HANDED = 32;

  final Graph graph;
  final State state;
  final BatchTrainer trainer;
  private final Backend backend;
  private final AugmentedImages images;
  private final WholeSet train;
  private final HandedRows handed = new HandedRows(HANDED);
  private final Evaluator hands;
  private final int batchSize;
  private WholeSet test;
  private @Nullable Evaluator batches;

  DigitsRun(Graph graph, Backend backend, DigitsData data, Settings settings) {
    this.graph = graph;
    this.backend = backend;
    state = State.of(graph, backend);
    batchSize = settings.whole("batchSize");
    var seed = settings.text("seed");
    images = new AugmentedImages(data.train(), seed);
    var order = ExampleOrder.shuffled(seed);
    int part = Math.min(PART, Math.min(batchSize, data.train().rows()));
    trainer = BatchTrainer.inParts(graph, state, backend, images, order, part);
    train = new WholeSet(graph, state, backend, data.train());
    test = new WholeSet(graph, state, backend, data.test());
    hands = new Evaluator(graph, state, backend, handed, HANDED);
    use(settings);
  }

  /** Puts in force what may change in the middle of a run. */
  void use(Settings settings) {
    double l2 = settings.number("l2");
    double own = Optimizer.of(settings.text("optimizer")).penaltyRate();
    state.fill(graph.node(GradientDescent.PENALTY_RATE), l2 == 0 ? own : l2);
    var dropout = graph.find(Dropout.RATE);
    if (dropout != null) {
      state.fill(dropout, settings.number("dropout"));
    }
    images.use(
        new Augmentation(
            settings.number("shift"), settings.number("rotate"), settings.number("scale")));
    trainer.renew();
    trainer.pace(settings.number("learningRate"), Schedule.of(settings.text("schedule")));
  }

  /** Judges by other images from now on. */
  void judgeBy(LabelledRows others) {
    test = new WholeSet(graph, state, backend, others);
  }

  /** Takes the next images, no further than to the end of the epoch. */
  void advance(int count) {
    trainer.advance(count, batchSize);
    changed();
  }

  /** The network has changed: what was known of it is forgotten. */
  void changed() {
    train.forget();
    test.forget();
  }

  /** The mean loss on the held-out images. */
  double testLoss() {
    return test.read(lossNode())[0];
  }

  /** Does a little of the way to {@link #testLoss}; whether nothing is left. */
  boolean prepareTestLoss() {
    return test.prepare(List.of(lossNode()));
  }

  private Node lossNode() {
    return graph.node(SquaredLoss.LOSS);
  }

  /** Does a little of the way to {@link #read}; whether nothing is left that can be had. */
  boolean prepare(List<Probe> probes) {
    return prepare(Probe.Place.TEST, test, probes) && prepare(Probe.Place.TRAIN, train, probes);
  }

  private boolean prepare(Probe.Place place, WholeSet set, List<Probe> probes) {
    var nodes = new ArrayList<Node>();
    for (var probe : probes) {
      var node = graph.find(probe.node());
      if (probe.at().place() == place && node != null && set.tells(node)) {
        nodes.add(node);
      }
    }
    return set.prepare(nodes);
  }

  /**
   * The numbers of probes, each in a new array.
   *
   * @param own the example given by hand
   * @param isGlance whether what takes long is left out, as no numbers
   */
  List<double[]> read(List<Probe> probes, double[] own, boolean isGlance) {
    var found = new HashMap<Probe, double[]>();
    for (var place : byPlace(probes).entrySet()) {
      var nodes = place.getValue();
      var set = whole(place.getKey());
      if (set == null) {
        var values = at(place.getKey(), nodes, own);
        for (int i = 0; i < nodes.size(); i++) {
          found.put(new Probe(nodes.get(i).name(), place.getKey()), values.get(i));
        }
      } else if (!isGlance || set.isQuick(nodes)) {
        for (var node : nodes) {
          found.put(new Probe(node.name(), place.getKey()), set.read(node));
        }
      }
    }
    var values = new ArrayList<double[]>();
    for (var probe : probes) {
      values.add(found.getOrDefault(probe, new double[0]));
    }
    return values;
  }

  /** The outputs for rows given by hand. */
  double[] predict(double[] rows) {
    int count = rows.length / DigitsGraph.PIXELS;
    var output = List.of(graph.node(Network.OUTPUT));
    var all = new double[count * DigitsGraph.CLASSES];
    for (int from = 0; from < count; from += HANDED) {
      int some = Math.min(HANDED, count - from);
      handed.take(rows, from, some);
      var places = new int[some];
      ExampleOrder.AS_THEY_LIE.fill(0, places);
      var values = hands.readAt(output, places).get(0);
      System.arraycopy(values, 0, all, from * DigitsGraph.CLASSES, values.length);
    }
    return all;
  }

  private Map<Probe.At, List<Node>> byPlace(List<Probe> probes) {
    var byPlace = new LinkedHashMap<Probe.At, List<Node>>();
    for (var probe : probes) {
      byPlace.computeIfAbsent(probe.at(), at -> new ArrayList<>()).add(node(probe));
    }
    return byPlace;
  }

  private Node node(Probe probe) {
    var node = graph.find(probe.node());
    if (node == null) {
      throw new Refusal("refused.node", probe.node());
    }
    var place = probe.at().place();
    boolean kept = node.role().isKept();
    if (kept != (place == Probe.Place.PARAMETERS)
        || node.role() == Role.UPDATE
        || place == Probe.Place.GRID) {
      throw new Refusal("refused.place", probe.toString());
    }
    return node;
  }

  private @Nullable WholeSet whole(Probe.At at) {
    return switch (at.place()) {
      case TRAIN -> train;
      case TEST -> test;
      default -> null;
    };
  }

  private List<double[]> at(Probe.At at, List<Node> nodes, double[] own) {
    return switch (at.place()) {
      case EXAMPLE -> one(train, nodes, at.index());
      case TEST_EXAMPLE -> one(test, nodes, at.index());
      case OWN -> {
        handed.take(own, 0, 1);
        yield hands.readAt(nodes, 0);
      }
      case BATCH -> batch(nodes);
      default -> {
        var values = new ArrayList<double[]>();
        for (var node : nodes) {
          values.add(state.read(node));
        }
        yield values;
      }
    };
  }

  private static List<double[]> one(WholeSet set, List<Node> nodes, int index) {
    if (index >= set.rows()) {
      throw new Refusal(
          "refused.example", Integer.toString(index), Integer.toString(set.rows() - 1));
    }
    return set.one(nodes, index);
  }

  private List<double[]> batch(List<Node> nodes) {
    var evaluator = batches;
    if (evaluator == null) {
      evaluator = new Evaluator(graph, state, backend, new Shown(), batchSize);
      batches = evaluator;
    }
    return evaluator.readAt(nodes, trainer.batch(batchSize));
  }

  /** The images as the batch at hand was shown them, moved about by chance. */
  private final class Shown implements LabelledRows {
    @Override
    public int rows() {
      return images.rows();
    }

    @Override
    public int columns() {
      return images.columns();
    }

    @Override
    public double label(int row) {
      return now().label(row);
    }

    @Override
    public void unpack(int row, double[] target, int at) {
      now().unpack(row, target, at);
    }

    private LabelledRows now() {
      return images.in(trainer.batchEpoch());
    }
  }
}
