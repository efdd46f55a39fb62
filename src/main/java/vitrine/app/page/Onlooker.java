package vitrine.app.page;

import vitrine.browser.ElementSight;
import vitrine.browser.PageVisibility;
import vitrine.session.PageSession;
import vitrine.view.dom.Tag;

/**
 * Lets a session rest while nobody can see its lab: scrolled out of sight, or in a tab in the
 * background. What is asked for by name, such as a step, is done all the same.
 */
public final class Onlooker {
  private final PageSession session;
  private boolean isPageVisible = PageVisibility.now();

  /** Not before the browser says so: a frame far down a page is told late. */
  private boolean isInSight;

  private Onlooker(PageSession session) {
    this.session = session;
  }

  /** Watches over the session whose lab stands in {@code place}, as long as the page lasts. */
  public static void of(Tag place, PageSession session) {
    var onlooker = new Onlooker(session);
    ElementSight.watch(
        place.node(),
        inSight -> {
          onlooker.isInSight = inSight;
          onlooker.tell();
        });
    PageVisibility.whenChanged(
        visible -> {
          onlooker.isPageVisible = visible;
          onlooker.tell();
        });
    onlooker.tell();
  }

  private void tell() {
    session.rest(!(isPageVisible && isInSight));
  }
}
