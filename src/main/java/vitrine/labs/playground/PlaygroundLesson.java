package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import vitrine.export.Lesson;
import vitrine.network.layer.Features;
import vitrine.session.BackendChoice;
import vitrine.session.Probe;
import vitrine.session.Settings;
import vitrine.session.Supplies;
import vitrine.training.TrainingGraph;
import vitrine.training.optimizer.GradientDescent;

/** The training that some settings lead to, from its first step on, to be taken away. */
public final class PlaygroundLesson {
  private PlaygroundLesson() {}

  /**
   * The first epochs of a run with those settings.
   *
   * @param supplies where the packs of {@link ChosenData#packs} lie
   */
  public static Lesson of(Settings settings, Supplies supplies, int epochs) {
    var model = new PlaygroundModel(settings, BackendChoice.exact(), supplies);
    var graph = model.graph();
    var start = new HashMap<String, double[]>();
    for (var node : graph.nodes()) {
      if (node.role().isKept()) {
        start.put(node.name(), read(model, Probe.parameters(node.name())));
      }
    }
    var texts = new LinkedHashMap<String, String>();
    for (var setting : settings.declaration().settings()) {
      texts.put(setting.key(), settings.text(setting.key()));
    }
    var label = TrainingGraph.label(graph).name();
    var train = rows(model, Probe.train(Features.POINT), Probe.train(label));
    var test = rows(model, Probe.test(Features.POINT), Probe.test(label));
    var batches = batches(model, settings, epochs);
    return new Lesson(
        PlaygroundSettings.LAB,
        texts,
        graph,
        node -> start.getOrDefault(node.name(), new double[0]),
        Features.POINT,
        label,
        train,
        test,
        batches,
        rates(model, settings, batches));
  }

  private static double[] read(PlaygroundModel model, Probe probe) {
    return model.read(List.of(probe)).get(0);
  }

  private static Lesson.Rows rows(PlaygroundModel model, Probe inputs, Probe labels) {
    return new Lesson.Rows(2, read(model, inputs), read(model, labels));
  }

  /**
   * Under the ancestor's rules what is left over at the end of an epoch joins the next one's first
   * batch.
   */
  private static List<List<int[]>> batches(PlaygroundModel model, Settings settings, int epochs) {
    boolean endsWithEpoch = settings.text("rules").equals("ours");
    int size = settings.whole("batchSize");
    var all = new ArrayList<List<int[]>>();
    var waiting = new ArrayList<Integer>();
    for (int epoch = 0; epoch < epochs; epoch++) {
      var ended = new ArrayList<int[]>();
      int[] order = model.order(epoch);
      for (int i = 0; i < order.length; i++) {
        waiting.add(order[i]);
        if ((i + 1) % size == 0 || (endsWithEpoch && i + 1 == order.length)) {
          ended.add(places(waiting));
          waiting.clear();
        }
      }
      all.add(ended);
    }
    return all;
  }

  private static int[] places(List<Integer> waiting) {
    var places = new int[waiting.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = waiting.get(i);
    }
    return places;
  }

  /** A schedule is asked step by step; without one it is always the same. */
  private static List<double[]> rates(
      PlaygroundModel model, Settings settings, List<List<int[]>> batches) {
    boolean isConstant = LearningSettings.inForce(settings, "schedule").equals("constant");
    var all = new ArrayList<double[]>();
    for (var epoch : batches) {
      var rates = new double[epoch.size()];
      for (int i = 0; i < rates.length; i++) {
        if (isConstant) {
          rates[i] = settings.number(GradientDescent.RATE);
        } else {
          rates[i] = read(model, Probe.parameters(GradientDescent.RATE))[0];
          model.advance(epoch.get(i).length);
        }
      }
      all.add(rates);
    }
    return all;
  }
}
