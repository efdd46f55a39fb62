package vitrine.labs.forward;

import vitrine.labs.forward.Stop.Kind;
import vitrine.session.Probe;
import vitrine.training.loss.SquaredLoss;
import vitrine.view.NumberText;
import vitrine.view.Texts;

/** The picture in sentences: what has just been done, and what the network makes of the house. */
final class ForwardWords {
  private static final NumberText NUMBER = NumberText.fixed(2);
  private static final NumberText DOLLARS = NumberText.count();

  private ForwardWords() {}

  /** How far it has come, and what comes out; {@link #stop} stands beside it. */
  static String of(Moment moment, int at) {
    var texts = moment.names().texts();
    if (at < Walk.HOUSES.last()) {
      var place = Integer.toString(at);
      return texts.of("lab.words.way", place, Integer.toString(Walk.HOUSES.last()));
    }
    boolean isOwn = moment.names().at().place() == Probe.Place.OWN;
    var price = DOLLARS.write(moment.of(HouseGraph.PRICE));
    return isOwn
        ? texts.of("lab.words.own", price)
        : texts.of("lab.words.house", price, DOLLARS.write(moment.of(SquaredLoss.TARGET)));
  }

  /** What is done at a place of the walk. */
  static String stop(Moment moment, int at) {
    var names = moment.names();
    var texts = names.texts();
    var stop = Walk.HOUSES.stop(at);
    if (stop.kind() == Kind.START) {
      return texts.of("lab.words.start");
    }
    if (stop.kind() == Kind.SCALE) {
      return scale(moment, stop, texts);
    }
    if (stop.kind() == Kind.PRICE) {
      return texts.of(
          "lab.words.price",
          NUMBER.write(moment.of("output")),
          DOLLARS.write(moment.of(HouseGraph.PRICE_SPREAD)),
          DOLLARS.write(moment.of(HouseGraph.PRICE_MEAN)),
          DOLLARS.write(moment.of(HouseGraph.PRICE)));
    }
    var layer = Layer.of(names.graph(), stop.layer());
    var neuron = names.neuron(stop.layer(), stop.neuron());
    return switch (stop.kind()) {
      case BIAS ->
          texts.of("lab.words.bias", neuron, NUMBER.write(moment.of(layer.bias(), stop.neuron())));
      case PRODUCT ->
          texts.of(
              "lab.words.product",
              neuron,
              names.into(stop.layer(), stop.input()),
              NUMBER.write(moment.of(layer.given(), stop.input())),
              NUMBER.write(moment.of(layer.weight(), layer.place(stop.neuron(), stop.input()))),
              NUMBER.write(moment.product(layer, stop.neuron(), stop.input())),
              NUMBER.write(moment.sum(layer, stop.neuron(), stop.input() + 1)));
      default ->
          texts.of(
              "lab.words.activation",
              neuron,
              NUMBER.write(moment.of(layer.sum(), stop.neuron())),
              NUMBER.write(moment.of(layer.output(), stop.neuron())));
    };
  }

  private static String scale(Moment moment, Stop stop, Texts texts) {
    var names = moment.names();
    var column = HouseColumn.ALL.get(stop.neuron());
    var raw =
        NumberText.fixed(column.decimals())
            .write(moment.of(names.graph().node("input"), stop.neuron()));
    var name = names.column(stop.neuron());
    var mean = names.graph().find(HouseGraph.MEAN);
    if (mean == null) {
      return texts.of("lab.words.unscaled", name, raw);
    }
    return texts.of(
        "lab.words.scale",
        name,
        raw,
        NUMBER.write(moment.of(mean, stop.neuron())),
        NUMBER.write(moment.of(names.graph().node(HouseGraph.SPREAD), stop.neuron())),
        NUMBER.write(moment.of(HouseNames.given(names.graph()), stop.neuron())));
  }
}
