package vitrine.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The digits lab as its visitors speak of it: the pad, the reading, the curves. */
final class DigitsPage extends LabPage {
  private static final String PATH = "labs/digits/";

  /** A link to a run with few images, which trains an epoch in no time. */
  static final String SMALL = "?s=1.trainingSize:2000";

  /** A seven, as places of the pad from 0 to 1. */
  private static final double[][] SEVEN = {
    {0.25, 0.25}, {0.5, 0.24}, {0.75, 0.26}, {0.65, 0.45}, {0.55, 0.6}, {0.45, 0.85}
  };

  private DigitsPage(Page page) {
    super(page);
  }

  /** The lab in a profile of its own, by its query. */
  static DigitsPage open(Visitor visitor, String link) {
    return new DigitsPage(visitor.open(PATH + link));
  }

  /** The lab in a page that has arrived there. */
  static DigitsPage in(Page page) {
    return new DigitsPage(page);
  }

  /** Where one draws. */
  Locator pad() {
    return named(AriaRole.APPLICATION, "Drawing pad");
  }

  /** What the network reads in the drawing, in words. */
  Locator reading() {
    return lab().locator(".reading-words");
  }

  /** The list that says how far one step goes. */
  Locator stride() {
    return list("Step by");
  }

  /** The curves of loss and accuracy. */
  Locator curves() {
    return lab().locator("figure.loss-chart");
  }

  /** A part that opens and closes, by its name. */
  Locator part(String name) {
    return lab().locator("summary").filter(new Locator.FilterOptions().setHasText(name));
  }

  /** Draws a seven with the mouse. */
  DigitsPage drawSeven() {
    pad().scrollIntoViewIfNeeded();
    var box = pad().boundingBox();
    for (int i = 0; i < SEVEN.length; i++) {
      page.mouse()
          .move(
              box.x + (box.width * SEVEN[i][0]),
              box.y + (box.height * SEVEN[i][1]),
              new com.microsoft.playwright.Mouse.MoveOptions().setSteps(6));
      if (i == 0) {
        page.mouse().down();
      }
    }
    page.mouse().up();
    waitUntilValue("input@own", "value > -1 && true");
    return this;
  }

  /** Waits until the sentence of the reading is of that form. */
  void waitUntilItReads(String pattern) {
    com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(reading())
        .hasText(Pattern.compile(pattern));
  }
}
