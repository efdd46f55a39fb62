package vitrine.app.labs;

import vitrine.labs.forward.ForwardLab;
import vitrine.labs.forward.ForwardView;

/** The page module of the forward pass lab. */
public final class LabsForwardPage {
  private LabsForwardPage() {}

  /** Builds the lab into the page and starts its engine. */
  public static void main(String[] arguments) {
    LabsPage.open(new ForwardLab(), ForwardView::new);
  }
}
