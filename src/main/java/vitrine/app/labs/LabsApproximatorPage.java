package vitrine.app.labs;

import vitrine.labs.approximator.ApproximatorLab;
import vitrine.labs.approximator.ApproximatorView;

/** The page module of the approximator lab. */
public final class LabsApproximatorPage {
  private LabsApproximatorPage() {}

  /** Builds the lab into the page and starts its engine. */
  public static void main(String[] arguments) {
    LabsPage.open(new ApproximatorLab(), ApproximatorView::new);
  }
}
