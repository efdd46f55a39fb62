package vitrine.labs.backprop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vitrine.labs.backprop.Gate.Kind;
import vitrine.view.network.NetworkPlan;
import vitrine.view.network.Tile;

/**
 * Where the parts of a circuit stand: the way of the data from left to right, a line below the next
 * where it is narrow. Lengths in CSS pixels.
 */
final class CircuitLayout {
  /** The height of a wire with its numbers: one above it, up to three below. */
  static final double ROW = 62;

  /** The room for the name of a neuron above it. */
  private static final double CAPTION = 28;

  private static final double GAP = 26;

  private final Circuit circuit;
  private final NetworkPlan plan;
  private final Strands strands;
  private final Map<Gate, Spot> gates = new HashMap<>();
  private final Map<Wire, Way> wires = new HashMap<>();
  private final List<Caption> captions = new ArrayList<>();
  private double height;
  private double width;

  /** The middle of a gate. */
  record Spot(double x, double y) {}

  /**
   * The way of a wire.
   *
   * @param path what an element of SVG draws
   * @param x the middle of its numbers
   * @param y where its flat part lies
   * @param again where the number enters the next line, or null if it goes on in this one
   */
  record Way(String path, double x, double y, @Nullable Spot again) {}

  /** The name of a neuron, above it. */
  record Caption(Tile tile, double x, double y) {}

  CircuitLayout(Circuit circuit, NetworkPlan plan, double room) {
    this.circuit = circuit;
    this.plan = plan;
    int layers = plan.columns().size() - 1;
    strands = Strands.of(layers, room);
    int stage = 1;
    for (int count : strands.lines()) {
      line(stage, count, layers);
      stage += count;
    }
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  Spot at(Gate gate) {
    return Objects.requireNonNull(gates.get(gate));
  }

  Way way(Wire wire) {
    return Objects.requireNonNull(wires.get(wire));
  }

  List<Caption> captions() {
    return captions;
  }

  /** A line of stages, from stage {@code first} on; the stage behind the layers is the loss. */
  private void line(int first, int count, int layers) {
    double top = height + CAPTION;
    double x = 0;
    double bottom = top;
    for (int stage = first; stage < first + count; stage++) {
      boolean isFirst = stage == first;
      if (stage > layers) {
        bottom = Math.max(bottom, loss(x, isFirst ? top : Double.NaN));
        x += Strands.NAME + strands.wire() + Strands.GATE + Strands.END;
      } else {
        double y = top;
        for (var tile : plan.columns().get(stage)) {
          y = neuron(tile, x, y, isFirst) + GAP;
        }
        bottom = Math.max(bottom, y - GAP);
        x += Strands.NAME + (3 * (strands.wire() + Strands.GATE));
      }
    }
    width = Math.max(width, x);
    height = bottom + GAP;
  }

  /** Places a neuron; where it does not begin a line, beside those that it hears. */
  private double neuron(Tile tile, double x, double top, boolean begins) {
    var products = circuit.of(tile, Kind.PRODUCT);
    int count = products.size();
    double step = strands.wire() + Strands.GATE;
    double half = Strands.GATE / 2;
    double productX = x + Strands.NAME + strands.wire() + half;
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      var product = products.get(i);
      var into = circuit.into(product);
      var source = into.get(0);
      var weight = into.get(1);
      double sourceY;
      if (begins) {
        sourceY = top + (i * 2 * ROW) + 12;
        if (source.from().kind() == Kind.INPUT) {
          gates.put(source.from(), new Spot(x + half, sourceY));
        }
      } else {
        sourceY = at(source.from()).y();
      }
      double y = sourceY;
      gates.put(product, new Spot(productX, y));
      gates.put(weight.from(), new Spot(x + half, y + ROW));
      low = Math.max(low, y);
      high = Math.min(high, y);
      double from = begins ? x + Strands.NAME : at(source.from()).x() + half;
      var way = flat(from, productX - half, y);
      boolean isAgain = begins && source.from().kind() != Kind.INPUT;
      wires.put(
          source, isAgain ? new Way(way.path(), way.x(), way.y(), new Spot(x + half, y)) : way);
      wires.put(weight, rising(x + Strands.NAME, productX, y + ROW));
    }
    double sumY = (low + high) / 2;
    double biasY = count == 1 ? sumY + ROW : sumY;
    sum(tile, productX, sumY, biasY, step);
    captions.add(new Caption(tile, x, high - 25));
    return low + ROW + (0.8 * ROW);
  }

  private void sum(Tile tile, double productX, double sumY, double biasY, double step) {
    double half = Strands.GATE / 2;
    var sum = circuit.of(tile, Kind.SUM).get(0);
    double sumX = productX + step;
    // Beside the wire that rises into the product.
    double biasX = productX + 20;
    gates.put(sum, new Spot(sumX, sumY));
    for (var wire : circuit.into(sum)) {
      boolean isBias = wire.from().kind() == Kind.BIAS;
      if (isBias) {
        gates.put(wire.from(), new Spot(biasX, biasY));
      }
      double y = at(wire.from()).y();
      double from = isBias ? biasX + 10 : productX + half;
      wires.put(
          wire,
          y == sumY
              ? flat(from, sumX - half, y)
              : y > sumY && isBias ? rising(from, sumX, y) : bent(from, sumX, y, sumY));
    }
    var bend = circuit.of(tile, Kind.BEND).get(0);
    gates.put(bend, new Spot(sumX + step, sumY));
    wires.put(circuit.into(bend).get(0), flat(sumX + half, sumX + step - half, sumY));
  }

  private double loss(double x, double top) {
    var loss = circuit.only(Kind.LOSS);
    var into = circuit.into(loss);
    double half = Strands.GATE / 2;
    var answer = into.get(0);
    boolean begins = !Double.isNaN(top);
    double y = begins ? top + 12 : at(answer.from()).y();
    double lossX = x + Strands.NAME + strands.wire() + half;
    gates.put(loss, new Spot(lossX, y));
    double from = begins ? x + Strands.NAME : at(answer.from()).x() + half;
    var way = flat(from, lossX - half, y);
    wires.put(answer, begins ? new Way(way.path(), way.x(), way.y(), new Spot(x + half, y)) : way);
    var target = into.get(1);
    gates.put(target.from(), new Spot(x + half, y + ROW));
    wires.put(target, rising(x + Strands.NAME, lossX, y + ROW));
    for (var wire : circuit.wires()) {
      if (wire.from() == loss) {
        wires.put(wire, flat(lossX + half, lossX + half + Strands.END, y));
      }
    }
    return y + ROW + ROW / 2;
  }

  private static Way flat(double from, double to, double y) {
    return new Way("M" + n(from) + " " + n(y) + "H" + n(to), (from + to) / 2, y, null);
  }

  /** Along the line below, then up into the gate from under it. */
  private Way rising(double from, double gateX, double y) {
    var path = "M" + n(from) + " " + n(y) + "H" + n(gateX - 10) + "q10 0 10 -10V" + n(y - ROW + 15);
    return new Way(path, (from + gateX - Strands.GATE / 2) / 2, y, null);
  }

  /** Flat as far as its numbers reach, then straight into the gate. */
  private Way bent(double from, double gateX, double y, double gateY) {
    double half = Strands.GATE / 2;
    double turn = gateX - half - 4;
    double side = gateY > y ? gateY - half : gateY + half;
    var path =
        "M" + n(from) + " " + n(y) + "H" + n(turn) + "Q" + n(gateX) + " " + n(y) + " " + n(gateX)
            + " " + n(side);
    return new Way(path, (from + turn) / 2, y, null);
  }

  private static String n(double length) {
    return Drawn.whole(length);
  }
}
