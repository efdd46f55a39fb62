package vitrine.app.labs;

import vitrine.labs.descent.DescentLab;
import vitrine.labs.descent.DescentView;
import vitrine.labs.letters.LettersLab;
import vitrine.labs.letters.LettersView;
import vitrine.labs.neuron.NeuronLab;
import vitrine.labs.neuron.NeuronView;
import vitrine.labs.rules.RulesLab;
import vitrine.labs.rules.RulesView;
import vitrine.labs.small.SmallView;
import vitrine.session.Refusal;

/** The catalogue of what the small labs show. */
final class SmallFigures {
  private SmallFigures() {}

  /**
   * What makes the figure of the lab of that id.
   *
   * @throws Refusal if there is none
   */
  static SmallView.FigureMaker of(String id) {
    return switch (id) {
      case DescentLab.ID -> DescentView::new;
      case LettersLab.ID -> LettersView::new;
      case NeuronLab.ID -> NeuronView::new;
      case RulesLab.ID -> RulesView::new;
      default -> throw new Refusal("refused.lab", id);
    };
  }
}
