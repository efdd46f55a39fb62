package vitrine.app.labs;

import vitrine.labs.neuron.NeuronLab;
import vitrine.labs.neuron.NeuronView;

/** The page module of the neuron lab. */
public final class LabsNeuronPage {
  private LabsNeuronPage() {}

  /** Builds the lab into the page and starts its engine. */
  public static void main(String[] arguments) {
    LabsPage.open(new NeuronLab(), NeuronView::new);
  }
}
