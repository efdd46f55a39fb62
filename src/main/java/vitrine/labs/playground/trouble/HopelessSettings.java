package vitrine.labs.playground.trouble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.compute.backend.Curve;
import vitrine.compute.graph.Graph;
import vitrine.data.Feature;
import vitrine.session.Sentence;
import vitrine.session.Settings;

/**
 * Settings with which no amount of training helps: a network that is told nothing, or one that can
 * only draw a straight border between points that none separates.
 */
final class HopelessSettings {
  /** Sets that no straight line tells apart, far from it. */
  private static final List<String> CURVED =
      List.of("circle", "xor", "spiral", "rings", "checkerboard");

  private static final List<Curve> RISING =
      List.of(
          Curve.TANH,
          Curve.RELU,
          Curve.SIGMOID,
          Curve.IDENTITY,
          Curve.LEAKY_RELU,
          Curve.ELU,
          Curve.SOFTPLUS);

  private HopelessSettings() {}

  /** What is hopeless about them, or null. */
  static @Nullable Trouble find(Settings settings, Graph graph) {
    boolean hasFeatures = false;
    boolean isPlain = true;
    for (var feature : Feature.values()) {
      boolean used = settings.flag(feature.key());
      hasFeatures |= used;
      isPlain &= !used || feature == Feature.X || feature == Feature.Y;
    }
    if (!hasFeatures) {
      return Trouble.of(
          Sentence.of("trouble.features"),
          "trouble.features.cure",
          Map.of(Feature.X.key(), "true", Feature.Y.key(), "true"));
    }
    boolean isCurved =
        settings.text("problem").equals("classification")
            && CURVED.contains(settings.text("dataset"));
    return isCurved && isPlain ? straight(settings, HiddenLayer.of(graph)) : null;
  }

  /** A network of x and y whose border can only be one straight line, or null. */
  private static @Nullable Trouble straight(Settings settings, List<HiddenLayer> layers) {
    if (layers.isEmpty()) {
      return Trouble.of(
          Sentence.of("trouble.line.none"), "trouble.line.none.cure", Map.of("networkShape", "4"));
    }
    boolean isLinear = true;
    for (var layer : layers) {
      isLinear &= layer.curve() == Curve.IDENTITY;
    }
    if (isLinear) {
      return Trouble.of(
          Sentence.of("trouble.line.linear"),
          "trouble.line.linear.cure",
          activation(settings, "tanh"));
    }
    var first = layers.get(0);
    var curve = first.curve();
    return first.neurons() == 1 && curve != null && RISING.contains(curve)
        ? Trouble.of(
            Sentence.of("trouble.line.one"),
            "trouble.line.one.cure",
            Map.of("networkShape", wider(layers)))
        : null;
  }

  /** Four neurons in the first layer, the others as they are. */
  private static String wider(List<HiddenLayer> layers) {
    var shape = new StringBuilder("4");
    for (int i = 1; i < layers.size(); i++) {
      shape.append(',').append(layers.get(i).neurons());
    }
    return shape.toString();
  }

  /** Another activation for all layers. */
  static Map<String, String> activation(Settings settings, String activation) {
    var values = new LinkedHashMap<String, String>();
    values.put("activation", activation);
    if (settings.declaration().find("activations") != null
        && !settings.text("rules").equals("ancestor")) {
      values.put("activations", "");
    }
    return values;
  }
}
