package vitrine.app.labs;

import vitrine.labs.descent.DescentLab;
import vitrine.labs.descent.DescentView;

/** The page module of the gradient descent lab. */
public final class LabsDescentPage {
  private LabsDescentPage() {}

  /** Builds the lab into the page and starts its engine. */
  public static void main(String[] arguments) {
    LabsPage.open(new DescentLab(), DescentView::new);
  }
}
