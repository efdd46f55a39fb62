package vitrine.app.labs;

import vitrine.labs.loss.LossLab;
import vitrine.labs.loss.LossView;

/** The page module of the loss lab. */
public final class LabsLossPage {
  private LabsLossPage() {}

  /** Builds the lab into the page and starts its engine. */
  public static void main(String[] arguments) {
    LabsPage.open(new LossLab(), LossView::new);
  }
}
