package vitrine.labs.playground.trouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.compute.backend.Curve;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Graph;
import vitrine.labs.frame.Measures;
import vitrine.network.Network;
import vitrine.session.Numerals;
import vitrine.session.Probe;
import vitrine.session.Sentence;
import vitrine.session.Settings;
import vitrine.session.Snapshot;

/**
 * Layers that do not learn, found in what their neurons answer to the training points and in the
 * gradient of the last batch.
 *
 * <p>A neuron is dead if it is a ReLU and answers 0 to every point: its slope is 0 there. A layer
 * is saturated if nearly all its answers lie at the ends of tanh or sigmoid, where the slope is
 * close to 0. A gradient vanishes if it is a thousand times smaller in one layer than in another.
 */
final class SickLayers {
  /** Below this loss a network has learned, however its layers look. */
  private static final double LEARNED = 0.1;

  private static final double END = 0.99;
  private static final double NEARLY_ALL = 0.95;
  private static final double VANISHED = 1000;

  private final Settings settings;
  private final List<HiddenLayer> layers;

  /** Looks into the layers of that network. */
  SickLayers(Settings settings, Graph graph) {
    this.settings = settings;
    layers = HiddenLayer.of(graph);
  }

  /** What must be seen to find them. */
  List<Probe> probes() {
    var probes = new ArrayList<Probe>();
    if (layers.isEmpty()) {
      return probes;
    }
    probes.add(Measures.TRAIN_LOSS);
    for (var layer : layers) {
      probes.add(Probe.train(layer.output()));
      probes.add(gradient(layer.weight()));
    }
    probes.add(gradient(Network.OUTPUT + ".weight"));
    return probes;
  }

  /** The first trouble there is, the gravest kind first; null if there is none. */
  @Nullable Trouble find(Snapshot seen) {
    double @Nullable [] loss = seen.find(Measures.TRAIN_LOSS);
    if (loss == null || seen.diverged()) {
      return null;
    }
    var dead = dead(seen);
    if (dead != null) {
      return dead;
    }
    // Written so that a loss that is not a number finds nothing more.
    if (!(loss[0] > LEARNED)) {
      return null;
    }
    var saturated = saturated(seen);
    return saturated == null ? vanishing(seen) : saturated;
  }

  private @Nullable Trouble dead(Snapshot seen) {
    int dead = 0;
    int deadLayer = 0;
    int deadNeuron = 0;
    for (var layer : layers) {
      double @Nullable [] answers = seen.find(Probe.train(layer.output()));
      if (layer.curve() != Curve.RELU || answers == null || answers.length == 0) {
        continue;
      }
      int before = dead;
      for (int neuron = 0; neuron < layer.neurons(); neuron++) {
        if (isSilent(answers, layer.neurons(), neuron)) {
          dead++;
          deadLayer = layer.number();
          deadNeuron = neuron + 1;
        }
      }
      if (dead - before == layer.neurons()) {
        return leaky(Sentence.of("trouble.dead.layer", Integer.toString(layer.number())));
      }
    }
    if (dead == 0) {
      return null;
    }
    return leaky(
        dead == 1
            ? Sentence.of(
                "trouble.dead.one", Integer.toString(deadLayer), Integer.toString(deadNeuron))
            : Sentence.of("trouble.dead.many", Integer.toString(dead)));
  }

  /** A slope below 0 keeps neurons alive: leaky ReLU where it is offered, else tanh. */
  private Trouble leaky(Sentence sentence) {
    boolean offered =
        settings.declaration().setting("activation").choices().contains("leakyRelu")
            && !settings.text("rules").equals("ancestor");
    return Trouble.of(
        sentence,
        offered ? "trouble.cure.leaky" : "trouble.cure.tanh",
        HopelessSettings.activation(settings, offered ? "leakyRelu" : "tanh"));
  }

  private static boolean isSilent(double[] answers, int neurons, int neuron) {
    for (int at = neuron; at < answers.length; at += neurons) {
      if (answers[at] != 0) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Trouble saturated(Snapshot seen) {
    for (var layer : layers) {
      double @Nullable [] answers = seen.find(Probe.train(layer.output()));
      double low = layer.curve() == Curve.SIGMOID ? 1 - END : -END;
      boolean isBounded = layer.curve() == Curve.SIGMOID || layer.curve() == Curve.TANH;
      if (!isBounded || answers == null || answers.length == 0) {
        continue;
      }
      int atTheEnds = 0;
      for (double each : answers) {
        atTheEnds += each > END || each < low ? 1 : 0;
      }
      if (atTheEnds >= NEARLY_ALL * answers.length) {
        return slower(Sentence.of("trouble.saturated", Integer.toString(layer.number())));
      }
    }
    return null;
  }

  /** From above the rate a run starts with, back there; else an activation without ends. */
  private Trouble slower(Sentence sentence) {
    double usual = Numerals.parse(settings.declaration().setting("learningRate").fallback());
    return Math.abs(settings.number("learningRate")) > usual
        ? new Trouble(
            sentence, "trouble.cure.slower", Map.of("learningRate", Numerals.write(usual)), true)
        : Trouble.of(sentence, "trouble.cure.relu", HopelessSettings.activation(settings, "relu"));
  }

  private @Nullable Trouble vanishing(Snapshot seen) {
    var gradients = new double[layers.size() + 1][];
    for (int i = 0; i < gradients.length; i++) {
      var weight = i < layers.size() ? layers.get(i).weight() : Network.OUTPUT + ".weight";
      double @Nullable [] gradient = seen.find(gradient(weight));
      if (gradient == null) {
        return null;
      }
      gradients[i] = gradient;
    }
    var sizes = GradientSizes.of(gradients);
    for (var layer : layers) {
      if (sizes.times(layer.number() - 1) > VANISHED) {
        boolean isSigmoid = layer.curve() == Curve.SIGMOID;
        boolean isTanh = layer.curve() == Curve.TANH;
        return Trouble.of(
            Sentence.of("trouble.vanishing", Integer.toString(layer.number())),
            isSigmoid ? "trouble.cure.tanh" : isTanh ? "trouble.cure.relu" : "",
            HopelessSettings.activation(settings, isSigmoid ? "tanh" : "relu"));
      }
    }
    return null;
  }

  private static Probe gradient(String weight) {
    return Probe.batch(Gradients.NAME + weight);
  }
}
