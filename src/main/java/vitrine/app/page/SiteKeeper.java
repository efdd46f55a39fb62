package vitrine.app.page;

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
    var script = PageData.address("keeper");
    if (!script.isEmpty() && ServiceWorkers.areAllowed()) {
      Leisure.whenIdle(() -> ServiceWorkers.keep(script, () -> offer(stage)));
    }
  }

  /** Begins after that, and not before the visitor has done something. */
  public static void beginAfterFirstDeed(Stage stage) {
    Leisure.afterFirstDeed(() -> begin(stage));
  }

  private static void offer(Stage stage) {
    var texts = stage.texts();
    stage
        .toast()
        .standing(
            texts.of("offline.newer"), texts.of("offline.change"), () -> ServiceWorkers.takeOver());
  }
}
