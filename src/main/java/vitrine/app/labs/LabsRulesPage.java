package vitrine.app.labs;

import vitrine.labs.rules.RulesLab;
import vitrine.labs.rules.RulesView;

/** The page module of the rules lab. */
public final class LabsRulesPage {
  private LabsRulesPage() {}

  /** Builds the lab into the page and starts its engine. */
  public static void main(String[] arguments) {
    LabsPage.open(new RulesLab(), RulesView::new);
  }
}
