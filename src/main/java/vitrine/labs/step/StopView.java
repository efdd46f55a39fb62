package vitrine.labs.step;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Role;
import vitrine.view.Texts;
import vitrine.view.dom.FormulaView;
import vitrine.view.dom.Tag;
import vitrine.view.formula.Formula;

/** One stop of the walk in full: what happens, its numbers, its formula, its chain, its test. */
final class StopView {
  private final Tag element = Tag.of("div", "step-stop").attribute("data-part", "stop");
  private final Consumer<Reference> open;
  private final IntConsumer choose;
  private boolean isChainOpen;

  /**
   * An empty one.
   *
   * @param open hears which number of a formula was pressed
   * @param choose hears which of several weights is to be looked at
   */
  StopView(Consumer<Reference> open, IntConsumer choose) {
    this.open = open;
    this.choose = choose;
  }

  Tag tag() {
    return element;
  }

  /** Shows a stop. */
  void show(StepLook look) {
    var stop = look.stop();
    int chosen = look.chosen();
    var words = look.words;
    var names = look.names;
    var seen = look.seen;
    var trial = look.trial();
    var texts = names.texts();
    element.clear();
    element.add(
        Tag.of("h4", "step-title").text(words.title(stop)),
        Tag.of("p").text(words.sentence(stop)),
        new StopTablesView(words, names, seen, trial, choose).of(stop, chosen));
    var expression = StopFormula.of(stop, chosen, words.graph(), names.example());
    if (expression != null) {
      var formula = new FormulaView(expression, names, TableView.FORMAT, texts, open);
      formula.draw(seen);
      element.add(formula.tag());
    }
    if (stop.phase() == Phase.AGAIN) {
      boolean isSmaller = trial.lossAfter() < trial.lossBefore();
      element.add(
          Tag.of("p", isSmaller ? "step-good" : "step-warn")
              .text(texts.of(isSmaller ? "study.step.smaller" : "study.step.larger")));
    }
    if (stop.phase() == Phase.BACKWARD) {
      chain(stop.number(chosen, names.example()), names, seen, texts);
    }
    var about = stop.about(words.graph(), chosen, 0);
    boolean isTested = stop.phase() == Phase.BACKWARD || stop.phase() == Phase.UPDATE;
    if (isTested && about.node().role() == Role.PARAMETER) {
      var gradient =
          new Reference(words.graph().node(Gradients.nameOf(about.node())), 0, about.place());
      element.add(NudgeView.of(about, gradient, words, names, seen, trial));
    }
  }

  /** Puts the focus on the weight that is looked at; false where there is none to choose from. */
  boolean focusChosen() {
    var pressed = Tag.within(element, ".step-choose[aria-pressed=true]");
    if (pressed != null) {
      pressed.focus();
    }
    return pressed != null;
  }

  /** The stop in words, for those who listen. */
  static String spoken(Stop stop, StopWords words, StepNames names, Seen seen) {
    var title = words.title(stop);
    if (stop.count() > 1 || stop.phase() == Phase.UPDATE || stop.phase() == Phase.AGAIN) {
      return title;
    }
    var number = stop.number(0, names.example());
    var value = TableView.FORMAT.write(seen.applyAsDouble(number));
    var expression = StopFormula.of(stop, 0, words.graph(), names.example());
    if (expression == null) {
      return names.texts().of("study.step.say", title, value);
    }
    var spoken = new Formula(names, TableView.FORMAT).spoken(expression, seen);
    return names.texts().of("study.step.say.formula", title, value, spoken);
  }

  private void chain(Reference gradient, StepNames names, Seen seen, Texts texts) {
    List<Reference> chain = Chain.of(gradient, seen);
    if (chain.size() < 2) {
      return;
    }
    var details =
        Tag.of("details", "step-chain-part")
            .attribute("data-part", "chain")
            .add(
                Tag.of("summary").text(texts.of("study.step.chain")),
                Tag.of("p", "card-note").text(texts.of("study.step.chain.note")),
                ChainView.of(chain, names, seen));
    details.flag("open", isChainOpen);
    details.on("toggle", event -> isChainOpen = details.attribute("open") != null);
    element.add(details);
  }
}
