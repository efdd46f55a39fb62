package vitrine.app.labs;

import vitrine.labs.forward.ForwardLab;
import vitrine.labs.forward.ForwardView;
import vitrine.labs.loss.LossLab;
import vitrine.labs.loss.LossView;
import vitrine.labs.neuron.NeuronLab;
import vitrine.labs.neuron.NeuronView;
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
      case ForwardLab.ID -> ForwardView::new;
      case LossLab.ID -> LossView::new;
      case NeuronLab.ID -> NeuronView::new;
      default -> throw new Refusal("refused.lab", id);
    };
  }
}
