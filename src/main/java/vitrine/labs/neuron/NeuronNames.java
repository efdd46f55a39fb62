package vitrine.labs.neuron;

import vitrine.session.Settings;
import vitrine.view.Texts;
import vitrine.view.network.Link;
import vitrine.view.network.Tile;
import vitrine.view.network.TileNames;

/**
 * What the parts of the neuron are called: inputs by what a film is like, or by their numbers.
 *
 * @param areFilms whether the examples are films
 */
record NeuronNames(Texts texts, boolean areFilms) implements TileNames {
  static NeuronNames of(Settings settings, Texts texts) {
    return new NeuronNames(texts, NeuronData.areFilms(settings));
  }

  /** The short name of input {@code i}, from 0. */
  String input(int i) {
    var number = Integer.toString(i + 1);
    return areFilms ? texts.of("lab.feature." + number) : texts.of("lab.x", number);
  }

  /** The name of an example, from 0: a film's, or the inputs of a logical function. */
  String example(int i, double[] inputs, int width) {
    if (areFilms) {
      return texts.of("lab.film." + (i + 1));
    }
    var name = new StringBuilder();
    for (int column = 0; column < width; column++) {
      name.append(column == 0 ? "" : ", ").append(inputs[(i * width) + column] > 0.5 ? '1' : '0');
    }
    return name.toString();
  }

  @Override
  public String shortName(Tile tile) {
    return tile.isNeuron() ? texts.of("lab.output") : input(tile.place());
  }

  @Override
  public String name(Tile tile) {
    return tile.isNeuron() ? texts.of("lab.output") : texts.of("lab.input", input(tile.place()));
  }

  @Override
  public String name(Link link) {
    return texts.of("lab.weight", input(link.from().place()));
  }
}
