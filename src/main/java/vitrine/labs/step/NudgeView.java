package vitrine.labs.step;

import vitrine.compute.graph.Expression.Reference;
import vitrine.view.NumberText;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/** The nudge test of one weight, beside its gradient. */
final class NudgeView {
  /** The two losses differ late. */
  private static final NumberText EXACT = NumberText.significant(9);

  /** What is left of the difference is the bend of the curve and the last digits of the losses. */
  private static final NumberText PLAIN = NumberText.fixed(6);

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
    var loss = names.path(new Reference(names.walk().loss(), names.example(), 0));
    table
        .line(texts.of("study.step.nudge.above"))
        .derived("nudged(" + path + ",0.0001," + loss + ")", nudge.above(), EXACT);
    table
        .line(texts.of("study.step.nudge.below"))
        .derived("nudged(" + path + ",-0.0001," + loss + ")", nudge.below(), EXACT);
    var slope = "nudge(" + path + "," + loss + ")";
    table.line(texts.of("study.step.nudge.slope")).derived(slope, nudge.slope());
    table.line(texts.of("study.step.gradient")).value(names.path(gradient), known);
    table
        .total(texts.of("study.step.difference"))
        .derived(slope + " - " + names.path(gradient), nudge.slope() - known, PLAIN);
    return Tag.of("section", "step-nudge")
        .attribute("data-part", "nudge")
        .add(
            Tag.of("h5").text(title),
            Tag.of("p", "card-note").text(texts.of("study.step.nudge.note")),
            table.tag());
  }
}
