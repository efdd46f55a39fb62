package vitrine.labs.digits.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression;
import vitrine.compute.graph.Expression.Reference;
import vitrine.labs.digits.images.HeldOut;
import vitrine.labs.digits.images.Layers;
import vitrine.labs.digits.images.WeightWatch;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.SignColours;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.FloatingCard;
import vitrine.view.dom.FormulaView;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/**
 * The card that opens a neuron: what drives it, which images excite it; from there one
 * multiplication, and each of its numbers in turn.
 */
final class NeuronView {
  private static final NumberText FORMAT = NumberText.fixed(3);

  private final PageSession session;
  private final Stage stage;
  private final HeldOut images;
  private final IntConsumer picked;
  private final Runnable changed;
  private final FloatingCard card;
  private final List<Runnable> way = new ArrayList<>();
  private DigitNames names;
  private @Nullable Tag anchor;
  private @Nullable Bill bill;
  private @Nullable FormulaView formula;
  private @Nullable Reference single;
  private @Nullable List<Reference> factors;
  private NumberCell value = NumberCell.of("", FORMAT);
  private List<Probe> probes = List.of();
  private List<String> weights = List.of();

  /** A neuron's bill, and the images that excite it. */
  private record Bill(Layers.Layer layer, int neuron, DriversView drivers, ExcitingView exciting) {}

  /**
   * A closed card.
   *
   * @param place where it stands in the order of reading
   * @param picked hears which held-out image is to be looked at
   * @param changed called when the card needs to see something else
   */
  NeuronView(
      PageSession session,
      Stage stage,
      HeldOut images,
      DigitNames names,
      Tag place,
      IntConsumer picked,
      Runnable changed) {
    this.session = session;
    this.stage = stage;
    this.images = images;
    this.names = names;
    this.picked = picked;
    this.changed = changed;
    card = new FloatingCard(place, "number-card neuron-card");
    card.content().attribute("role", "dialog");
    card.whenClosed(
        () -> {
          empty();
          changed.run();
        });
  }

  /** Whether it can be seen. */
  boolean isShown() {
    return card.isShown();
  }

  /** What it needs to see, but for weights. */
  List<Probe> probes() {
    return probes;
  }

  /** The nodes of the weights that it needs to see. */
  List<String> weights() {
    return weights;
  }

  /** Another image is looked at; what is open is opened for it, if the visitor is there. */
  void look(DigitNames next) {
    names = next;
    if (card.content().hasFocus() && !way.isEmpty()) {
      way.get(way.size() - 1).run();
    } else {
      card.close();
    }
  }

  /** The network is another one. */
  void close(DigitNames next) {
    names = next;
    card.close();
  }

  /** The network may have changed. */
  void forget() {
    var open = bill;
    if (open != null) {
      open.exciting().forget();
    }
  }

  /** The colours have changed. */
  void paint() {
    var open = bill;
    if (open != null) {
      open.exciting().paint();
    }
  }

  /** Opens a neuron. */
  void open(Layers.Layer layer, int neuron, Tag beside) {
    way.clear();
    anchor = beside;
    go(() -> showNeuron(layer, neuron));
  }

  /**
   * Draws one moment, if it is known in full.
   *
   * @param watch the weights that are known
   */
  void draw(Snapshot snapshot, WeightWatch watch, SignColours colours) {
    var open = bill;
    if (open != null) {
      draw(open, snapshot, watch, colours);
      open.exciting().draw(snapshot);
    }
    var shownFormula = formula;
    if (shownFormula != null) {
      shownFormula.draw(number -> value(number, snapshot, watch));
    }
    var shownNumber = single;
    if (shownNumber != null) {
      double now = value(shownNumber, snapshot, watch);
      if (!Double.isNaN(now)) {
        value.show(now);
      }
    }
    var product = factors;
    if (product != null) {
      double now = value(product.get(0), snapshot, watch) * value(product.get(1), snapshot, watch);
      if (!Double.isNaN(now)) {
        value.show(now);
      }
    }
  }

  private void draw(Bill open, Snapshot snapshot, WeightWatch watch, SignColours colours) {
    var layer = open.layer();
    double @Nullable [] inputs = snapshot.find(names.looked().at(layer.input().name()));
    double @Nullable [] known = watch.at(snapshot, layer.weight().name());
    double bias = value(new Reference(layer.bias(), 0, open.neuron()), snapshot, watch);
    double sum = value(new Reference(layer.sum(), 0, open.neuron()), snapshot, watch);
    double answer = value(new Reference(layer.output(), 0, open.neuron()), snapshot, watch);
    if (inputs != null && known != null) {
      open.drivers().draw(inputs, known, bias, sum, answer, colours);
      card.place();
    }
  }

  private double value(Reference number, Snapshot snapshot, WeightWatch watch) {
    var layer = names.layerOf(number.node());
    boolean isWeight = layer != null && number.node().equals(layer.weight());
    double @Nullable [] values =
        isWeight ? watch.at(snapshot, number.node().name()) : snapshot.find(names.probe(number));
    return values == null || number.place() >= values.length ? Double.NaN : values[number.place()];
  }

  /** Shows something and remembers the way to it. */
  private void go(Runnable show) {
    way.add(show);
    show.run();
  }

  private void back() {
    way.remove(way.size() - 1);
    way.get(way.size() - 1).run();
  }

  private void showNeuron(Layers.Layer layer, int neuron) {
    begin(names.neuron(layer, neuron));
    var drivers =
        new DriversView(
            layer, neuron, names, stage, input -> go(() -> showProduct(layer, neuron, input)));
    var exciting = new ExcitingView(layer, neuron, session, stage, images, picked);
    bill = new Bill(layer, neuron, drivers, exciting);
    card.content().add(drivers.tag());
    var answer = new Reference(layer.output(), 0, neuron);
    explain(answer.node().operation().explain(answer.node(), 0, neuron));
    card.content().add(exciting.tag());
    probes =
        List.of(
            names.looked().at(layer.input().name()),
            Probe.parameters(layer.bias().name()),
            names.looked().at(layer.sum().name()),
            names.looked().at(layer.output().name()));
    weights = List.of(layer.weight().name());
    finish();
  }

  private void showProduct(Layers.Layer layer, int neuron, int input) {
    int inputs = layer.input().shape().size();
    var from = new Reference(layer.input(), 0, input);
    var weight = new Reference(layer.weight(), 0, (neuron * inputs) + input);
    begin(stage.texts().of("inside.multiplication", names.neuron(layer, neuron)));
    value = NumberCell.derived(names.path(from) + " * " + names.path(weight), FORMAT);
    factors = List.of(from, weight);
    explain(Expression.product(from, weight));
    card.content().add(row("inside.product"));
    probes = List.of(names.probe(from));
    weights = List.of(layer.weight().name());
    finish();
  }

  /** A number of a formula: a neuron has its bill, all others their value and where it is from. */
  private void open(Reference number) {
    var layer = names.layerOf(number.node());
    if (layer != null
        && (number.node().equals(layer.output()) || number.node().equals(layer.sum()))) {
      go(() -> showNeuron(layer, number.place()));
    } else {
      go(() -> showNumber(number));
    }
  }

  private void showNumber(Reference number) {
    begin(names.name(number));
    value = NumberCell.of(names.path(number), FORMAT);
    single = number;
    card.content().add(row("card.value"));
    var origin = "card.origin." + number.node().role().name();
    card.content().add(Tag.of("p", "card-note").text(stage.texts().of(origin)));
    boolean isKept = number.node().role().isKept();
    var layer = names.layerOf(number.node());
    boolean isWeight = layer != null && number.node().equals(layer.weight());
    weights = isWeight ? List.of(number.node().name()) : List.of();
    probes = isKept && isWeight ? List.of() : List.of(names.probe(number));
    finish();
  }

  private Tag row(String label) {
    var name = Tag.of("span", "readout-label").text(stage.texts().of(label));
    return Tag.of("p", "card-row").add(name, value.tag());
  }

  private void explain(Expression expression) {
    var made = new FormulaView(expression, names, FORMAT, stage.texts(), this::open);
    formula = made;
    card.content().add(made.tag());
  }

  private void empty() {
    bill = null;
    formula = null;
    single = null;
    factors = null;
    probes = List.of();
    weights = List.of();
  }

  private void begin(String title) {
    empty();
    var heading = Tag.of("h3").text(title).flag("data-name", true);
    card.content().clear().add(heading).attribute("aria-labelledby", heading.id());
    var at = stage.texts().of("inside.for", names.looked().name(stage.texts()));
    card.content().add(Tag.of("p", "card-note").text(at).flag("data-name", true));
  }

  private void finish() {
    var buttons = Tag.of("p", "card-buttons");
    if (way.size() > 1) {
      buttons.add(
          Tag.button("button-small")
              .text(stage.texts().of("inside.back"))
              .on("click", event -> back()));
    }
    buttons.add(
        Tag.button("button-small")
            .text(stage.texts().of("card.close"))
            .on("click", event -> card.close()));
    card.content().add(buttons);
    changed.run();
    var beside = anchor;
    if (beside != null) {
      card.open(beside);
    }
  }
}
