package vitrine.app.labs;

import vitrine.labs.activations.ActivationsLab;
import vitrine.labs.activations.ActivationsView;
import vitrine.labs.approximator.ApproximatorLab;
import vitrine.labs.approximator.ApproximatorView;
import vitrine.labs.backprop.BackpropLab;
import vitrine.labs.backprop.BackpropView;
import vitrine.labs.descent.DescentLab;
import vitrine.labs.descent.DescentView;
import vitrine.labs.forward.ForwardLab;
import vitrine.labs.forward.ForwardView;
import vitrine.labs.letters.LettersLab;
import vitrine.labs.letters.LettersView;
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
      case NeuronLab.ID -> NeuronView::new;
      case ActivationsLab.ID -> ActivationsView::new;
      case ForwardLab.ID -> ForwardView::new;
      case ApproximatorLab.ID -> ApproximatorView::new;
      case BackpropLab.ID -> BackpropView::new;
      case DescentLab.ID -> DescentView::new;
      case LettersLab.ID -> LettersView::new;
      default -> throw new Refusal("refused.lab", id);
    };
  }
}
