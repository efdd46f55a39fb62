package vitrine.app.page;

import vitrine.browser.Callback;
import vitrine.browser.Leisure;
import vitrine.browser.ServiceWorkers;
import vitrine.view.canvas.Stage;

/**
 * Has the site kept on the visitor's device, so that it opens without a network, and offers a newer
 * release when one has been fetched. The build says in {@code data-keeper} of {@link PageData}
 * where the service worker lies that does it.
 */
public final class SiteKeeper {
  private SiteKeeper() {}

  /** Begins when the page has nothing more urgent to do. */
  public static void begin(Stage stage) {
    keep(() -> offer(stage));
  }

  /**
   * Begins after that, and not before the visitor has done something. It offers nothing: a line
   * that appears would move a page that is being drawn on, and a newer release takes over by itself
   * once no page is open.
   */
  public static void beginAfterFirstDeed() {
    Leisure.afterFirstDeed(() -> keep(() -> {}));
  }

  private static void keep(Callback newer) {
    var script = PageData.address("keeper");
    if (!script.isEmpty() && ServiceWorkers.areAllowed()) {
      Leisure.whenIdle(() -> ServiceWorkers.keep(script, newer));
    }
  }

  private static void offer(Stage stage) {
    var texts = stage.texts();
    stage
        .toast()
        .standing(
            texts.of("offline.newer"), texts.of("offline.change"), () -> ServiceWorkers.takeOver());
  }
}
