package vitrine.labs.step;

import vitrine.compute.graph.Expression.Reference;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/** The nudge test of one weight, beside its gradient. */
final class NudgeView {
  private NudgeView() {}

  /**
   * The test as a table.
   *
   * @param parameter the weight or bias
   * @param gradient its gradient
   */
  static Tag of(
      Reference parameter,
      Reference gradient,
      StopWords words,
      StepNames names,
      Seen seen,
      Trial trial) {
    Texts texts = names.texts();
    var path = names.path(parameter);
    var nudge = trial.nudge(parameter.node(), parameter.place());
    double known = seen.applyAsDouble(gradient);
    var title = texts.of("study.step.nudge", words.name(parameter));
    var table = new TableView(title, texts.of("study.step.of"), texts.of("card.value"));
    table.line(texts.of("study.step.nudge.above")).derived("nudged(" + path + ",+)", nudge.above());
    table.line(texts.of("study.step.nudge.below")).derived("nudged(" + path + ",-)", nudge.below());
    table.line(texts.of("study.step.nudge.slope")).derived("nudge(" + path + ")", nudge.slope());
    table.line(texts.of("study.step.gradient")).value(names.path(gradient), known);
    table
        .total(texts.of("study.step.difference"))
        .derived("nudge(" + path + ") - " + names.path(gradient), nudge.slope() - known);
    return Tag.of("section", "step-nudge")
        .add(
            Tag.of("h5").text(title),
            Tag.of("p", "card-note").text(texts.of("study.step.nudge.note")),
            table.tag());
  }
}
