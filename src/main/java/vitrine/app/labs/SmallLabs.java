package vitrine.app.labs;

import vitrine.labs.forward.ForwardLab;
import vitrine.labs.loss.LossLab;
import vitrine.labs.neuron.NeuronLab;
import vitrine.labs.small.SmallLab;
import vitrine.session.Refusal;

/** The catalogue of the small labs, for page, engine and files alike. */
public final class SmallLabs {
  private SmallLabs() {}

  /**
   * The lab of that id.
   *
   * @throws Refusal if there is none
   */
  public static SmallLab of(String id) {
    return switch (id) {
      case ForwardLab.ID -> new ForwardLab();
      case LossLab.ID -> new LossLab();
      case NeuronLab.ID -> new NeuronLab();
      default -> throw new Refusal("refused.lab", id);
    };
  }
}
