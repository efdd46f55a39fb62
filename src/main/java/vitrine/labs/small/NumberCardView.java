package vitrine.labs.small;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Role;
import vitrine.session.Command;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.FloatingCard;
import vitrine.view.dom.FormulaView;
import vitrine.view.dom.NumberBox;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;
import vitrine.view.formula.Formula;
import vitrine.view.formula.NumberNames;

/**
 * The card that opens any number of a small lab: its value, the formula it comes from, the same
 * with live values, and each of its parts to be opened in turn. What is learned can be typed over.
 */
public final class NumberCardView {
  private static final NumberText FORMAT = NumberText.fixed(3);

  private final PageSession session;
  private final Stage stage;
  private final Supplier<NumberNames> naming;
  private final Runnable changed;
  private final FloatingCard card;
  private @Nullable Open open;

  /** The number that is open. */
  private record Open(
      Reference number, NumberNames names, @Nullable FormulaView formula, NumberShow value) {}

  /** Shows the value of the open number. */
  @FunctionalInterface
  private interface NumberShow {
    void show(double value);
  }

  /**
   * A card that is closed.
   *
   * @param place where it stands in the order of reading
   * @param naming what numbers are called, under the graph in force
   * @param changed called when the card needs to see something else
   */
  public NumberCardView(
      PageSession session, Stage stage, Tag place, Supplier<NumberNames> naming, Runnable changed) {
    this.session = session;
    this.stage = stage;
    this.naming = naming;
    this.changed = changed;
    card = new FloatingCard(place, "number-card");
    card.content().attribute("role", "dialog");
    card.whenClosed(
        () -> {
          open = null;
          changed.run();
        });
  }

  /** What the card needs to see. */
  public List<Probe> probes() {
    var probes = new ArrayList<Probe>();
    var now = open;
    if (now != null) {
      probes.add(now.names.probe(now.number));
      var formula = now.formula;
      if (formula != null) {
        probes.addAll(formula.probes());
      }
    }
    return probes;
  }

  /** Shows what a snapshot holds. */
  public void draw(Snapshot snapshot) {
    var now = open;
    if (now == null) {
      return;
    }
    double @Nullable [] values = snapshot.find(now.names.probe(now.number));
    if (values != null && now.number.place() < values.length) {
      now.value.show(values[now.number.place()]);
    }
    var formula = now.formula;
    if (formula != null) {
      formula.draw(snapshot);
    }
  }

  /** The network has become another one: what was open is gone. */
  public void close() {
    card.close();
  }

  /** Opens a number beside {@code anchor}. */
  public void open(Reference number, Tag anchor) {
    card.close();
    var names = naming.get();
    var texts = stage.texts();
    var heading = Tag.of("h3").text(names.name(number));
    var content = card.content().clear().add(heading);
    content.attribute("aria-labelledby", heading.id());
    boolean isLearned = number.node().role() == Role.PARAMETER;
    NumberShow value;
    if (isLearned) {
      var box = box(number, names);
      value = box::show;
      content.add(row(box.tag()));
    } else {
      var cell = NumberCell.of(names.path(number), FORMAT);
      value = cell::show;
      content.add(row(cell.tag()));
    }
    FormulaView formula = null;
    var expression = Formula.of(number);
    if (expression instanceof Expression.Origin) {
      var key = "card.origin." + number.node().role().name();
      content.add(Tag.of("p", "card-note").text(texts.of(key)));
    } else {
      formula = new FormulaView(expression, names, FORMAT, texts, part -> open(part, anchor));
      content.add(formula.tag());
    }
    content.add(
        Tag.button("button-small").text(texts.of("card.close")).on("click", event -> card.close()));
    open = new Open(number, names, formula, value);
    changed.run();
    // What is seen already is shown at once: nobody asks for it again.
    @Nullable Snapshot seen = session.snapshot();
    if (seen != null) {
      draw(seen);
    }
    card.open(anchor);
  }

  private Tag row(Tag value) {
    return Tag.of("p", "card-row")
        .add(Tag.of("span", "readout-label").text(stage.texts().of("card.value")), value);
  }

  private NumberBox box(Reference number, NumberNames names) {
    return new NumberBox(
        names.path(number),
        names.name(number),
        FORMAT,
        typed ->
            session.send(
                new Command.SetValue(number.node().name(), number.place(), List.of(typed)),
                stage.explaining()));
  }
}
