package vitrine.app.labs;

import vitrine.labs.activations.ActivationsLab;
import vitrine.labs.activations.ActivationsView;

/** The page module of the activations lab. */
public final class LabsActivationsPage {
  private LabsActivationsPage() {}

  /** Builds the lab into the page and starts its engine. */
  public static void main(String[] arguments) {
    LabsPage.open(new ActivationsLab(), ActivationsView::new);
  }
}
