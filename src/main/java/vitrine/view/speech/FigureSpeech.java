package vitrine.view.speech;

import java.util.function.ToDoubleFunction;
import vitrine.compute.graph.Expression.Reference;
import vitrine.view.NumberText;
import vitrine.view.Texts;
import vitrine.view.network.Link;
import vitrine.view.network.NetworkPlan;
import vitrine.view.network.Tile;
import vitrine.view.network.TileNames;

/**
 * The network in words, part by part: “hidden layer 1, neuron 2: bias −0.31, largest weight 1.40
 * from input X₁”.
 */
public record FigureSpeech(Texts texts, TileNames names) {
  private static final NumberText WEIGHT = NumberText.fixed(2);

  /**
   * A tile: for a neuron its bias and the input whose weight is largest.
   *
   * @param isHeld whether its weights and its bias are held still
   */
  public String tile(
      NetworkPlan plan, Tile tile, ToDoubleFunction<Reference> numbers, boolean isHeld) {
    var words = tile(plan, tile, numbers);
    return isHeld ? texts.of("speech.held", words) : words;
  }

  /** A tile of which nothing is held. */
  public String tile(NetworkPlan plan, Tile tile, ToDoubleFunction<Reference> numbers) {
    var name = names.name(tile);
    var bias = tile.bias();
    if (bias == null) {
      return tile.used() ? name : texts.of("speech.input.unused", name);
    }
    var biasText = WEIGHT.write(numbers.applyAsDouble(new Reference(bias, 0, tile.place())));
    Link strongest = null;
    double largest = 0;
    for (var link : plan.into(tile)) {
      double weight = weight(link, numbers);
      if (strongest == null || Math.abs(weight) > Math.abs(largest)) {
        strongest = link;
        largest = weight;
      }
    }
    return strongest == null
        ? texts.of("speech.neuron.alone", name, biasText)
        : texts.of(
            "speech.neuron", name, biasText, names.name(strongest.from()), WEIGHT.write(largest));
  }

  /** A link and its weight. */
  public String link(Link link, ToDoubleFunction<Reference> numbers) {
    return texts.of("speech.link", names.name(link), WEIGHT.write(weight(link, numbers)));
  }

  private static double weight(Link link, ToDoubleFunction<Reference> numbers) {
    return numbers.applyAsDouble(new Reference(link.weight(), 0, link.place()));
  }
}
