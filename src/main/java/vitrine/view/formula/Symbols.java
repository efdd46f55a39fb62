package vitrine.view.formula;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Concatenate;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.session.Probe;
import vitrine.view.Texts;
import vitrine.view.network.Layer;
import vitrine.view.network.Link;
import vitrine.view.network.NetworkPlan;
import vitrine.view.network.Tile;
import vitrine.view.network.TileNames;

/**
 * What single numbers are called: a symbol such as w with the numbers of its neurons, and a name in
 * words.
 *
 * <p>In a layer, weights are w₍to, from₎, biases b, weighted sums z and outputs a, numbered by
 * neuron, the layer's number above in brackets where there is more than one; the network's output
 * is ŷ; a gradient is ∂L over ∂ its number. What else a layer computes has its symbol at {@code
 * formula.symbol.part.}. Anything else has its symbol in the message file at {@code
 * formula.symbol.} and its node's name.
 */
public final class Symbols implements NumberNames {
  private static final String GRADIENT = "gradient.";
  private static final String GRADIENT_SUM = "gradientSum.";

  private final NetworkPlan plan;
  private final Graph graph;
  private final TileNames names;
  private final Texts texts;
  private final Map<String, Named> known = new HashMap<>();

  /** The kinds of number that belong to a neuron or to a weight. */
  private enum Kind {
    OUTPUT,
    SUM,
    BIAS,
    WEIGHT
  }

  private record Named(Kind kind, @Nullable Tile tile, @Nullable Link link) {}

  /** The symbols of a graph's numbers. */
  public Symbols(Graph graph, NetworkPlan plan, TileNames names, Texts texts) {
    this.graph = graph;
    this.plan = plan;
    this.names = names;
    this.texts = texts;
    for (var tile : plan.tiles()) {
      know(tile.sum(), Kind.SUM, tile);
      know(tile.bias(), Kind.BIAS, tile);
      know(tile.node(), Kind.OUTPUT, tile);
    }
    for (var link : plan.links()) {
      known.put(link.key(), new Named(Kind.WEIGHT, null, link));
    }
  }

  @Override
  public Texts texts() {
    return texts;
  }

  @Override
  public Markup symbol(Reference number) {
    var at = source(number);
    var name = at.node().name();
    if (name.startsWith(GRADIENT)) {
      return slope(part(name, GRADIENT), at);
    }
    if (name.startsWith(GRADIENT_SUM) && part(name, GRADIENT_SUM) != null) {
      return Markup.of("mrow", Markup.sign("∑"), slope(part(name, GRADIENT_SUM), at));
    }
    var named = known.get(key(at));
    return named == null ? other(at) : symbol(named);
  }

  @Override
  public String name(Reference number) {
    return word(number, true);
  }

  @Override
  public String word(Reference number) {
    return word(number, false);
  }

  /** Kept numbers at the parameters, all others at their training point. */
  @Override
  public Probe probe(Reference number) {
    var node = number.node();
    return node.role().isKept()
        ? Probe.parameters(node.name())
        : Probe.example(node.name(), number.row());
  }

  /** What has no rows is the same for all training points together. */
  @Override
  public String place(Reference number) {
    var node = number.node();
    boolean isOfAll = !node.role().isKept() && !node.shape().perRow();
    return isOfAll ? "@train" : NumberNames.super.place(number);
  }

  private void know(@Nullable Node node, Kind kind, Tile tile) {
    if (node != null) {
      known.put(node.name() + "[" + tile.place() + "]", new Named(kind, tile, null));
    }
  }

  /** Joined inputs are known by what was joined. */
  private static Reference source(Reference number) {
    return number.node().operation() instanceof Concatenate
        ? new Reference(number.node().inputs().get(number.place()), number.row(), 0)
        : number;
  }

  private static String key(Reference number) {
    return number.node().name() + "[" + number.place() + "]";
  }

  private @Nullable Node part(String name, String prefix) {
    return graph.find(name.substring(prefix.length()));
  }

  private Markup slope(@Nullable Node by, Reference at) {
    var below = by == null ? other(at) : symbol(new Reference(by, at.row(), at.place()));
    return Markup.of(
        "mfrac",
        Markup.of("mrow", Markup.sign("∂"), Markup.leaf("mi", "L")),
        Markup.of("mrow", Markup.sign("∂"), below));
  }

  private Markup symbol(Named named) {
    var link = named.link();
    if (link != null) {
      var from = number(link.from());
      var to = isAlone(link.to()) ? "" : number(link.to()) + ",";
      return indexed("w", to + from, link.to().column());
    }
    var tile = named.tile();
    if (tile == null || (!tile.isNeuron() && named.kind() == Kind.OUTPUT)) {
      return Markup.leaf("mi", tile == null ? "" : names.shortName(tile));
    }
    boolean last = tile.column() == plan.columns().size() - 1;
    var letter =
        switch (named.kind()) {
          case SUM -> "z";
          case BIAS -> "b";
          default -> last ? "ŷ" : "a";
        };
    boolean isAnswer = last && named.kind() == Kind.OUTPUT;
    return indexed(letter, isAlone(tile) ? "" : number(tile), isAnswer ? 0 : tile.column());
  }

  /**
   * A letter with the number of its neuron below and of its layer above.
   *
   * @param layer 0 for what needs none
   */
  private Markup indexed(String letter, String index, int layer) {
    var symbol = Markup.leaf("mi", letter);
    boolean isLayered = layer > 0 && plan.layers().size() > 1;
    var above = Markup.leaf("mn", "(" + layer + ")");
    if (index.isEmpty()) {
      return isLayered ? Markup.of("msup", symbol, above) : symbol;
    }
    var below = Markup.leaf("mn", index);
    return isLayered
        ? Markup.of("msubsup", symbol, below, above)
        : Markup.of("msub", symbol, below);
  }

  /** The number of a neuron in its layer, of an input among those in use. */
  private String number(Tile tile) {
    int number = tile.row() + 1;
    for (var other : plan.columns().get(tile.column())) {
      if (!other.used() && other.row() < tile.row()) {
        number--;
      }
    }
    return Integer.toString(number);
  }

  private boolean isAlone(Tile tile) {
    return plan.columns().get(tile.column()).size() == 1;
  }

  /** What a layer computes beside sums and answers, such as a mean: what comes after its name. */
  private @Nullable String part(Reference at) {
    var layer = layer(at);
    if (layer == null) {
      return null;
    }
    var name = at.node().name();
    var part = name.substring(name.indexOf('.') + 1);
    return texts.has("formula.symbol.part." + part) ? part : null;
  }

  /** The layer to whose name that of a number's node belongs, or null. */
  private @Nullable Layer layer(Reference at) {
    var name = at.node().name();
    int dot = name.indexOf('.');
    for (var layer : plan.layers()) {
      if (dot > 0 && layer.weight().name().startsWith(name.substring(0, dot + 1))) {
        return layer;
      }
    }
    return null;
  }

  /** The neuron that a layer's number belongs to; null if it belongs to the whole layer. */
  private @Nullable Tile neuron(Reference at) {
    var layer = layer(at);
    return layer == null || at.node().shape().size() != layer.size()
        ? null
        : plan.columns().get(layer.column()).get(at.place());
  }

  private Markup symbol(Reference at, String part) {
    var neuron = neuron(at);
    boolean isIndexed = neuron != null && !isAlone(neuron);
    var layer = layer(at);
    return indexed(
        texts.of("formula.symbol.part." + part),
        isIndexed && neuron != null ? number(neuron) : "",
        layer == null ? 0 : layer.column());
  }

  private String word(Reference at, String part, boolean full) {
    var word = texts.of("formula.word.part." + part);
    var layer = layer(at);
    if (!full || layer == null) {
      return word;
    }
    var neuron = neuron(at);
    return texts.of(
        "formula.name.part",
        word,
        neuron == null
            ? texts.of("formula.name.layer", Integer.toString(layer.column()))
            : names.name(neuron));
  }

  private Markup other(Reference at) {
    var part = part(at);
    if (part != null) {
      return symbol(at, part);
    }
    var name = at.node().name();
    var key = "formula.symbol." + name;
    var numbered = key + "." + (at.place() + 1);
    if (texts.has(numbered)) {
      return Markup.leaf("mi", texts.of(numbered));
    }
    return Markup.leaf("mi", texts.has(key) ? texts.of(key) : name);
  }

  private String word(Reference number, boolean full) {
    var at = source(number);
    var name = at.node().name();
    var by = name.startsWith(GRADIENT) ? part(name, GRADIENT) : null;
    if (by != null) {
      // of several numbers of a kind only one is meant
      var of = word(new Reference(by, at.row(), at.place()), true);
      return texts.of("formula.word.gradient", of);
    }
    var named = known.get(key(at));
    if (named == null) {
      var part = part(at);
      return part == null ? other(at).plain() : word(at, part, full);
    }
    var link = named.link();
    if (link != null) {
      return full ? names.name(link) : texts.of("formula.word.weight");
    }
    var tile = named.tile();
    if (tile == null) {
      return name;
    }
    return switch (named.kind()) {
      case SUM -> texts.of("formula.name.sum", names.name(tile));
      case BIAS ->
          full ? texts.of("formula.name.bias", names.name(tile)) : texts.of("formula.word.bias");
      default -> full || tile.isNeuron() ? names.name(tile) : names.shortName(tile);
    };
  }
}
