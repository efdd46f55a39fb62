package vitrine.labs.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.compute.graph.Role;
import vitrine.compute.numeric.Checksum;
import vitrine.session.Model;
import vitrine.session.Probe;
import vitrine.session.Settings;

/**
 * Every parameter after a thousand updates, to the last bit: the same on the JVM, in JavaScript and
 * in WebAssembly.
 */
public final class TrainingBitsCases {
  private static final int UPDATES = 1000;

  @Test
  void tanhUnderOurRules() {
    assertEquals("4df93edc", bits("activation", "tanh"));
  }

  @Test
  void rectifierUnderOurRulesWithASmallerLastBatch() {
    assertEquals("7a90d033", bits("activation", "relu", "batchSize", "30", "dataset", "xor"));
  }

  @Test
  void sigmoidUnderOurRules() {
    assertEquals(
        "680c7cc6", bits("activation", "sigmoid", "dataset", "gauss", "learningRate", "0.3"));
  }

  @Test
  void linearRegression() {
    assertEquals(
        "63ff8e74", bits("activation", "linear", "problem", "regression", "learningRate", "0.01"));
  }

  @Test
  void rectifierUnderL1AndTheAncestorsRules() {
    assertEquals(
        "e2101711",
        bits(
            "rules",
            "ancestor",
            "seed",
            "0.5",
            "activation",
            "relu",
            "regularization",
            "L1",
            "regularizationRate",
            "0.01"));
  }

  @Test
  void tanhUnderL2AndTheAncestorsRulesWithLeftOvers() {
    assertEquals(
        "703eaccb",
        bits(
            "rules",
            "ancestor",
            "seed",
            "0.5",
            "regularization",
            "L2",
            "regularizationRate",
            "0.01",
            "batchSize",
            "30"));
  }

  @Test
  void allFeaturesAndSixLayersOnANoisySpiral() {
    assertEquals(
        "dc492aa4",
        bits(
            "dataset",
            "spiral",
            "noise",
            "20",
            "networkShape",
            "8,7,6,5,4,3",
            "xSquared",
            "true",
            "ySquared",
            "true",
            "xTimesY",
            "true",
            "sinX",
            "true",
            "sinY",
            "true"));
  }

  @Test
  void adamWithBatchNormalisationDropoutAndCrossEntropy() {
    assertEquals(
        "8c332ab5",
        bits(
            "optimizer",
            "adam",
            "learningRate",
            "0.01",
            "normalization",
            "batch",
            "dropout",
            "0.2",
            "loss",
            "crossEntropy",
            "initial",
            "xavier"));
  }

  @Test
  void rmsPropWithLayerNormalisationClippingAndCosine() {
    assertEquals(
        "19b2712c",
        bits(
            "optimizer",
            "rmsprop",
            "learningRate",
            "0.01",
            "normalization",
            "layer",
            "clipping",
            "0.1",
            "schedule",
            "cosine",
            "residual",
            "true",
            "networkShape",
            "4,4,4",
            "activations",
            "sine,gelu,silu",
            "dataset",
            "spiral"));
  }

  @Test
  void nesterovOnHuberLossWithTheOtherCurves() {
    assertEquals(
        "0873f22a",
        bits(
            "problem",
            "regression",
            "regDataset",
            "reg-gauss",
            "regLoss",
            "huber",
            "optimizer",
            "nesterov",
            "learningRate",
            "0.003",
            "networkShape",
            "6,5,4",
            "activations",
            "elu,softplus,leakyRelu",
            "initial",
            "he",
            "schedule",
            "warmup"));
  }

  @Test
  void adamWOnManyClasses() {
    assertEquals(
        "40dd75b7",
        bits(
            "problem",
            "classes",
            "optimizer",
            "adamw",
            "learningRate",
            "0.01",
            "regularization",
            "L1",
            "regularizationRate",
            "0.001"));
  }

  private static String bits(String... pairs) {
    var settings = PlaygroundSettings.DECLARATION.fallbacks();
    for (int i = 0; i < pairs.length; i += 2) {
      settings = settings.with(pairs[i], pairs[i + 1]);
    }
    return bitsAfter(settings, UPDATES);
  }

  private static String bitsAfter(Settings settings, int updates) {
    var model = new PlaygroundModel(settings);
    model.advance(updates * model.batchSize());
    assertFalse(model.isDiverged());
    return parameters(model);
  }

  private static String parameters(Model model) {
    var sum = new Checksum();
    for (var parameter : model.graph().nodes(Role.PARAMETER)) {
      sum.add(model.read(List.of(Probe.parameters(parameter.name()))).get(0));
    }
    return sum.toString();
  }
}
