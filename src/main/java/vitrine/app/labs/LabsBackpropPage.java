package vitrine.app.labs;

import vitrine.labs.backprop.BackpropLab;
import vitrine.labs.backprop.BackpropView;

/** The page module of the backpropagation lab. */
public final class LabsBackpropPage {
  private LabsBackpropPage() {}

  /** Builds the lab into the page and starts its engine. */
  public static void main(String[] arguments) {
    LabsPage.open(new BackpropLab(), BackpropView::new);
  }
}
