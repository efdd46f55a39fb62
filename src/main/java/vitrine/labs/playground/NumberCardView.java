package vitrine.labs.playground;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Role;
import vitrine.network.Network;
import vitrine.network.layer.Features;
import vitrine.session.Command;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.FloatingCard;
import vitrine.view.dom.FormulaView;
import vitrine.view.dom.Tag;
import vitrine.view.formula.Formula;
import vitrine.view.formula.Symbols;
import vitrine.view.network.Link;
import vitrine.view.network.NetworkPlan;
import vitrine.view.network.Residual;
import vitrine.view.network.Tile;

/**
 * The card that opens a neuron, an input or a weight: its numbers live, the formula they come from,
 * and every weight and bias to be typed over.
 */
final class NumberCardView {
  private final PageSession session;
  private final Stage stage;
  private final FigureNames names;
  private final FloatingCard card;
  private final Runnable changed;
  private final CardNumbers numbers;
  private @Nullable FormulaView formula;
  private @Nullable HoldView hold;
  private @Nullable NetworkPlan plan;
  private @Nullable Tag anchor;
  private List<String> locked = List.of();
  private Runnable again = () -> {};
  private Tag before = Tag.of("span");
  private Tag next = Tag.of("span");
  private int example;

  /**
   * @param place where the card stands in the order of reading
   * @param changed called when the card needs to see something else
   */
  NumberCardView(PageSession session, Stage stage, Tag place, Runnable changed) {
    this.session = session;
    this.stage = stage;
    this.names = FigureNames.of(session, stage.texts());
    this.changed = changed;
    numbers = new CardNumbers(session, stage);
    card = new FloatingCard(place, "number-card");
    card.content().attribute("role", "dialog");
    card.whenClosed(
        () -> {
          numbers.clear();
          formula = null;
          hold = null;
          changed.run();
        });
  }

  /** What the card needs to see. */
  Set<Probe> probes() {
    var probes = numbers.probes();
    var known = formula;
    if (known != null) {
      for (var probe : known.probes()) {
        probes.add(probe);
      }
    }
    return probes;
  }

  void draw(Snapshot snapshot) {
    numbers.draw(snapshot);
    var known = formula;
    if (known != null) {
      known.draw(snapshot);
    }
    var holding = hold;
    if (holding != null) {
      holding.draw(snapshot);
    }
  }

  /** Opens a tile. */
  void open(Tile tile, NetworkPlan plan, Tag anchor) {
    again = () -> open(tile, plan, anchor);
    begin(names.name(tile), plan, anchor);
    if (tile.isNeuron()) {
      fillNeuron(tile, plan);
    } else {
      fillInput(tile);
    }
    finish();
  }

  /** Opens a weight: what it is, and which way this training point would move it. */
  void open(Link link, NetworkPlan plan, Tag anchor) {
    again = () -> open(link, plan, anchor);
    begin(names.name(link), plan, anchor);
    var weight = Probe.parameters(link.weight().name());
    card.content()
        .add(
            CardNumbers.row(
                stage.texts().of("card.weight"),
                numbers.box(weight, link.place(), link.path(), names.name(link))));
    card.content().add(Tag.of("p", "card-note").text(stage.texts().of("card.weight.note")));
    var part = List.of(new Holds.Part(link.weight(), link.place()));
    addHold(part, part);
    var slope = session.graph().find(Gradients.NAME + link.weight().name());
    if (slope != null
        && slope.operation().explain(slope, example, link.place())
            instanceof Expression.OverRows rows) {
      card.content().add(Tag.of("h4").text(stage.texts().of("card.slope")), at());
      explain(rows.term());
    }
    finish();
  }

  /** Opens any number of the network. */
  private void open(Reference number) {
    var at = anchor;
    var known = plan;
    if (at == null || known == null) {
      return;
    }
    var symbols = symbols(known);
    begin(symbols.name(number), known, at);
    var node = number.node();
    var probe = symbols.probe(number);
    boolean isLearned = node.role() == Role.PARAMETER;
    var value =
        isLearned
            ? numbers.box(probe, number.place(), symbols.path(number), symbols.name(number))
            : numbers.cell(symbols.path(number), probe, number.place());
    card.content().add(CardNumbers.row(stage.texts().of("card.value"), value));
    if (isLearned) {
      var part = List.of(new Holds.Part(node, number.place()));
      addHold(part, part);
    }
    var expression = Formula.of(number);
    if (expression instanceof Expression.Origin) {
      card.content()
          .add(
              Tag.of("p", "card-note").text(stage.texts().of("card.origin." + node.role().name())));
    } else {
      explain(expression);
    }
    finish();
  }

  /** Opens a residual link: what the first of its neurons passes on. */
  void open(Residual residual, NetworkPlan plan, Tag anchor) {
    again = () -> open(residual, plan, anchor);
    begin(names.name(residual), plan, anchor);
    card.content().add(Tag.of("p", "card-note").text(stage.texts().of("card.residual")), at());
    explain(Formula.of(new Reference(residual.sum(), example, 0)));
    finish();
  }

  private void addHold(List<Holds.Part> held, List<Holds.Part> cut) {
    var made = new HoldView(session, stage, held, cut);
    hold = made;
    card.content().add(made.tag());
  }

  private void explain(Expression expression) {
    var known = plan;
    if (known != null) {
      var made =
          new FormulaView(
              expression, symbols(known), CardNumbers.FORMAT, stage.texts(), this::open);
      formula = made;
      card.content().add(made.tag());
    }
  }

  private Symbols symbols(NetworkPlan shownPlan) {
    return new Symbols(session.graph(), shownPlan, names, stage.texts());
  }

  /** Closes the card: what it showed is gone. */
  void close() {
    card.close();
  }

  /** Inputs with these names can be looked at, but neither given nor taken away. */
  void lock(List<String> keys) {
    locked = keys;
  }

  /** Looks at another training point from now on. */
  void follow(int trainingPoint) {
    example = trainingPoint;
    if (card.isShown()) {
      again.run();
    }
  }

  private void begin(String title, NetworkPlan shownPlan, Tag beside) {
    card.close();
    numbers.clear();
    formula = null;
    hold = null;
    plan = shownPlan;
    anchor = beside;
    var heading = Tag.of("h3").text(title);
    card.content().clear().add(heading).attribute("aria-labelledby", heading.id());
  }

  private void finish() {
    var close =
        Tag.button("button-small")
            .text(stage.texts().of("card.close"))
            .on("click", event -> card.close());
    card.content().add(close);
    changed.run();
    var beside = anchor;
    if (beside != null) {
      card.open(beside);
    }
  }

  private void fillInput(Tile tile) {
    var texts = stage.texts();
    card.content().add(at());
    card.content()
        .add(
            CardNumbers.row(
                names.shortName(tile),
                numbers.cell(Probe.example(tile.node().name(), example), 0)));
    addMeasured();
    explain(Formula.of(new Reference(tile.node(), example, tile.place())));
    var toggle = Tag.button("").text(texts.of(tile.used() ? "card.input.drop" : "card.input.use"));
    if (locked.indexOf(tile.node().name()) >= 0) {
      toggle.attribute("aria-disabled", "true");
      card.content().add(Tag.of("p", "card-note").text(texts.of("lock.by.link")), toggle);
      return;
    }
    toggle.on(
        "click",
        event -> {
          card.close();
          session.send(
              new Command.Change(Map.of(tile.node().name(), Boolean.toString(!tile.used()))),
              stage.explaining());
        });
    card.content().add(toggle);
  }

  private void fillNeuron(Tile tile, NetworkPlan plan) {
    var texts = stage.texts();
    card.content().add(at());
    var table = Tag.of("table", "card-sum");
    table.add(
        CardNumbers.line(
            "th", texts.of("card.from"), texts.of("card.weight"), "", texts.of("card.input")));
    for (var link : plan.into(tile)) {
      var from = link.from();
      var value = numbers.cell(Probe.example(from.node().name(), example), from.place());
      var weight =
          numbers.box(
              Probe.parameters(link.weight().name()), link.place(), link.path(), names.name(link));
      table.add(
          CardNumbers.line(
              Tag.of("span")
                  .text(
                      from.isNeuron()
                          ? from.node().group() + " " + names.shortName(from)
                          : names.shortName(from)),
              weight,
              Tag.of("span").text("×"),
              value));
    }
    var bias = tile.bias();
    var sum = tile.sum();
    if (bias != null && sum != null) {
      var path = bias.name() + "[" + tile.place() + "]@parameters";
      var biasName = texts.of("card.bias.of", names.name(tile));
      table.add(
          CardNumbers.line(
              Tag.of("span").text(texts.of("card.bias")),
              numbers.box(Probe.parameters(bias.name()), tile.place(), path, biasName),
              Tag.of("span"),
              Tag.of("span")));
      card.content().add(table);
      card.content()
          .add(
              CardNumbers.row(
                  texts.of("card.sum"),
                  numbers.cell(Probe.example(sum.name(), example), tile.place())));
    }
    card.content()
        .add(
            CardNumbers.row(
                texts.of("card.output"),
                numbers.cell(Probe.example(tile.node().name(), example), tile.place())));
    var measured = Measured.of(session, texts);
    var isAnswer = tile.node().name().equals(Network.OUTPUT);
    if (measured != null && isAnswer && !measured.tellsClasses()) {
      var answer = Probe.example(Network.OUTPUT, example);
      card.content()
          .add(
              CardNumbers.row(measured.valueName(), numbers.measured(answer, 0, measured.label())));
    }
    addHold(NeuronParts.into(plan, tile), NeuronParts.outOf(plan, tile));
    explain(Formula.of(new Reference(tile.node(), example, tile.place())));
  }

  /** What was measured of the training point, where something was. */
  private void addMeasured() {
    var measured = Measured.of(session, stage.texts());
    if (measured != null) {
      var point = Probe.example(Features.POINT, example);
      card.content()
          .add(
              CardNumbers.row(
                  measured.across().name(), numbers.measured(point, 0, measured.right())),
              CardNumbers.row(
                  measured.up().name(), numbers.measured(point, 1, measured.upwards())));
    }
  }

  private Tag at() {
    var texts = stage.texts();
    var words = Tag.of("span").text(texts.of("card.at", Integer.toString(example + 1)));
    before = another("−", "card.point.before", -1, () -> before);
    next = another("+", "card.point.next", 1, () -> next);
    return Tag.of("p", "card-note card-point").add(words, before, next);
  }

  /** A button that looks at the training point before or after; the focus stays on it. */
  private Tag another(String sign, String name, int by, Supplier<Tag> same) {
    int count = Math.max(1, session.epochSize());
    return Tag.button("button-small")
        .text(sign)
        .attribute("aria-label", stage.texts().of(name))
        .on(
            "click",
            event -> {
              follow((example + by + count) % count);
              same.get().focus();
            });
  }
}
