package vitrine.app.labs;

import java.util.List;
import vitrine.labs.activations.ActivationsLab;
import vitrine.labs.approximator.ApproximatorLab;
import vitrine.labs.backprop.BackpropLab;
import vitrine.labs.descent.DescentLab;
import vitrine.labs.forward.ForwardLab;
import vitrine.labs.letters.LettersLab;
import vitrine.labs.loss.LossLab;
import vitrine.labs.neuron.NeuronLab;
import vitrine.labs.rules.RulesLab;
import vitrine.labs.small.SmallLab;
import vitrine.session.Refusal;

/** The catalogue of the small labs, for page, engine and files alike. */
public final class SmallLabs {
  /** The ids of all of them, in the order of the way from one neuron to whole networks. */
  public static final List<String> IDS =
      List.of(
          NeuronLab.ID,
          ActivationsLab.ID,
          ForwardLab.ID,
          LossLab.ID,
          BackpropLab.ID,
          DescentLab.ID,
          ApproximatorLab.ID,
          RulesLab.ID,
          LettersLab.ID);

  private SmallLabs() {}

  /**
   * The lab of that id.
   *
   * @throws Refusal if there is none
   */
  public static SmallLab of(String id) {
    return switch (id) {
      case NeuronLab.ID -> new NeuronLab();
      case ActivationsLab.ID -> new ActivationsLab();
      case ForwardLab.ID -> new ForwardLab();
      case LossLab.ID -> new LossLab();
      case BackpropLab.ID -> new BackpropLab();
      case DescentLab.ID -> new DescentLab();
      case ApproximatorLab.ID -> new ApproximatorLab();
      case RulesLab.ID -> new RulesLab();
      case LettersLab.ID -> new LettersLab();
      default -> throw new Refusal("refused.lab", id);
    };
  }
}
