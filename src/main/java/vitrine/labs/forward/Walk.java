package vitrine.labs.forward;

import java.util.ArrayList;
import java.util.List;
import vitrine.labs.forward.Stop.Kind;

/**
 * The way of the data through a network of dense layers, one multiplication at a time, in the order
 * in which the engine computes: the inputs scaled one by one; then neuron by neuron the bias, each
 * product, the activation; at last the price.
 */
final class Walk {
  /** The way through the house-price network. */
  static final Walk HOUSES = new Walk(HouseGraph.SIZES);

  private final List<Integer> sizes;
  private final List<Stop> stops = new ArrayList<>();

  /**
   * @param sizes how many inputs there are, and how many neurons in each layer
   */
  Walk(List<Integer> sizes) {
    this.sizes = List.copyOf(sizes);
    stops.add(new Stop(Kind.START, 0, 0, -1));
    for (int input = 0; input < sizes.get(0); input++) {
      stops.add(new Stop(Kind.SCALE, 0, input, -1));
    }
    for (int layer = 1; layer < sizes.size(); layer++) {
      for (int neuron = 0; neuron < sizes.get(layer); neuron++) {
        stops.add(new Stop(Kind.BIAS, layer, neuron, -1));
        for (int input = 0; input < sizes.get(layer - 1); input++) {
          stops.add(new Stop(Kind.PRODUCT, layer, neuron, input));
        }
        stops.add(new Stop(Kind.ACTIVATION, layer, neuron, -1));
      }
    }
    stops.add(new Stop(Kind.PRICE, sizes.size(), 0, -1));
  }

  /** The place of the last stop; the first is 0. */
  int last() {
    return stops.size() - 1;
  }

  /** How many layers of neurons there are. */
  int layers() {
    return sizes.size() - 1;
  }

  /** How many numbers come out of a layer; of the scaling for 0; 1 for the price. */
  int size(int layer) {
    return layer < sizes.size() ? sizes.get(layer) : 1;
  }

  /** The stop at a place. */
  Stop stop(int at) {
    return stops.get(at);
  }

  /** The place where a number of a layer is ready. */
  int ready(int layer, int neuron) {
    for (int at = 1; at < stops.size(); at++) {
      var stop = stops.get(at);
      boolean isLast = at + 1 == stops.size() || !isSame(stop, stops.get(at + 1));
      if (stop.layer() == layer && stop.neuron() == neuron && isLast) {
        return at;
      }
    }
    throw new IllegalArgumentException("There is no number " + neuron + " of layer " + layer + ".");
  }

  /** The place where a product is added; where the number is ready if it has no products. */
  int product(int layer, int neuron, int input) {
    int at = ready(layer, neuron);
    while (at > 0 && stops.get(at).layer() == layer && stops.get(at).neuron() == neuron) {
      if (stops.get(at).input() == input) {
        return at;
      }
      at--;
    }
    return ready(layer, neuron);
  }

  /** Whether a number of a layer is known at a place. */
  boolean isReady(int at, int layer, int neuron) {
    return at >= ready(layer, neuron);
  }

  /**
   * The place at which the next thing is done, seen from so far away: the next layer is done, the
   * next neuron, the next product. The last place if there is none.
   *
   * @param zoom 0 the network, 1 a layer, 2 a neuron, 3 a product
   */
  int next(int at, int zoom) {
    for (int place = at + 1; place < last(); place++) {
      if (isEnd(place, zoom)) {
        return place;
      }
    }
    return last();
  }

  /** The place before, in the same strides; 0 if there is none. */
  int back(int at, int zoom) {
    for (int place = at - 1; place > 0; place--) {
      if (isEnd(place, zoom)) {
        return place;
      }
    }
    return 0;
  }

  private boolean isEnd(int at, int zoom) {
    var stop = stops.get(at);
    var after = stops.get(Math.min(last(), at + 1));
    return switch (zoom) {
      case 0 -> stop.layer() != after.layer();
      case 1 -> !isSame(stop, after);
      default -> true;
    };
  }

  /** Whether two stops work on the same number. */
  private static boolean isSame(Stop stop, Stop other) {
    return stop.kind() != Kind.START
        && stop.layer() == other.layer()
        && stop.neuron() == other.neuron();
  }
}
