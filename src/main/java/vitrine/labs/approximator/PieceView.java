package vitrine.labs.approximator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Node;
import vitrine.labs.small.NumberCardView;
import vitrine.labs.small.OpenNumberView;
import vitrine.network.Network;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;
import vitrine.view.formula.NumberNames;

/** One neuron's piece in numbers: its answer at the place looked at, times its weight. */
final class PieceView {
  private static final NumberText FORMAT = NumberText.fixed(3);

  private final PageSession session;
  private final Stage stage;
  private final NumberCardView card;
  private final List<Part> parts = new ArrayList<>();
  private final Tag element = Tag.of("div", "approximator-piece").attribute("data-part", "neuron");
  private NumberCell product = NumberCell.derived("0", FORMAT);
  private @Nullable NumberNames names;
  private int built = -2;

  /** A number of the piece, and its tile. */
  private record Part(Reference number, OpenNumberView tile) {}

  PieceView(PageSession session, Stage stage, NumberCardView card) {
    this.session = session;
    this.stage = stage;
    this.card = card;
  }

  Tag tag() {
    return element;
  }

  /** Which piece is looked at, from 0; −1 for none. */
  int chosen() {
    int width = session.graph().node("output.weight").shape().width();
    return Math.min(session.settings().whole(ApproximatorLab.NEURON), width) - 1;
  }

  List<Probe> probes() {
    var probes = new ArrayList<Probe>();
    var known = names;
    for (var part : parts) {
      probes.add(Objects.requireNonNull(known).probe(part.number));
    }
    return probes;
  }

  /** The network or the choice has changed. */
  void changed(NumberNames now) {
    boolean isOther = names == null || chosen() != built || !isOf(session.graph().node("output"));
    names = now;
    if (isOther) {
      build(now);
    }
  }

  private boolean isOf(Node output) {
    return !parts.isEmpty() && parts.get(parts.size() - 1).number.node() == output;
  }

  private void build(NumberNames now) {
    var graph = session.graph();
    var texts = stage.texts();
    built = chosen();
    parts.clear();
    element.clear();
    if (built >= 0) {
      boolean isDeep = graph.find("layer2.output") != null;
      var layer = isDeep ? "layer2" : "layer1";
      var answer = new Reference(graph.node(layer + ".output"), 0, built);
      var weight = new Reference(graph.node("output.weight"), 0, built);
      add(answer, "lab.piece.answer");
      element.add(Tag.of("span", "approximator-sign").text("·"));
      add(weight, "lab.piece.weight");
      product = NumberCell.derived(now.path(weight) + " * " + now.path(answer), FORMAT);
      element.add(
          Tag.of("p", "approximator-product")
              .add(Tag.of("span", "readout-label").text(texts.of("lab.piece.product") + " "))
              .add(product.tag()));
    }
    add(new Reference(graph.node("output.bias"), 0, 0), "lab.piece.bias");
    add(new Reference(graph.node(Network.OUTPUT), 0, 0), "lab.piece.output");
  }

  private void add(Reference number, String key) {
    var now = Objects.requireNonNull(names);
    var made = new ArrayList<OpenNumberView>();
    var tile =
        new OpenNumberView(
            now.path(number),
            stage.texts().of(key),
            FORMAT,
            () -> card.open(number, made.get(0).tag()));
    made.add(tile);
    parts.add(new Part(number, tile));
    element.add(tile.tag());
  }

  void draw(Snapshot snapshot) {
    var known = names;
    if (known == null) {
      return;
    }
    double both = 1;
    for (int i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      double @Nullable [] values = snapshot.find(known.probe(part.number));
      if (values == null || part.number.place() >= values.length) {
        return;
      }
      part.tile.show(values[part.number.place()]);
      both = i < 2 ? both * values[part.number.place()] : both;
    }
    if (built >= 0) {
      product.show(both);
    }
  }
}
