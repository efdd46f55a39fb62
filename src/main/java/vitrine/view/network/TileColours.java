package vitrine.view.network;

import vitrine.compute.backend.Curve;
import vitrine.view.ClassColours;
import vitrine.view.SignColours;
import vitrine.view.Theme;

/**
 * The colours of the maps of a network: signs, probabilities around ½, or a class's own colour.
 *
 * @param theme the theme that they suit
 * @param signs for numbers with a sign
 * @param halves for a probability of two classes
 * @param classes for the probabilities of several
 */
public record TileColours(
    Theme theme, SignColours signs, SignColours halves, ClassColours classes) {
  /** The colours that suit a theme, smooth or of two tones. */
  public static TileColours of(Theme theme, boolean isTwoTone) {
    var signs = isTwoTone ? SignColours.twoTone(theme) : SignColours.smooth(theme);
    return new TileColours(theme, signs, signs.aroundHalf(), ClassColours.of(theme, isTwoTone));
  }

  /** The colours of a tile's map. */
  public SignColours of(NetworkPlan plan, Tile tile) {
    if (tile.column() < plan.columns().size() - 1) {
      return signs;
    }
    if (plan.hasClasses()) {
      return classes.ramp(tile.place());
    }
    return isProbability(plan) ? halves : signs;
  }

  /** Whether the network answers with one probability. */
  public static boolean isProbability(NetworkPlan plan) {
    var layer = plan.layer(plan.columns().size() - 1);
    return layer != null && layer.curve() == Curve.SIGMOID;
  }
}
