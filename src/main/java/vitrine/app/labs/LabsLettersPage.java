package vitrine.app.labs;

import vitrine.labs.letters.LettersLab;
import vitrine.labs.letters.LettersView;

/** The page module of the letters lab. */
public final class LabsLettersPage {
  private LabsLettersPage() {}

  /** Builds the lab into the page and starts its engine. */
  public static void main(String[] arguments) {
    LabsPage.open(new LettersLab(), LettersView::new);
  }
}
