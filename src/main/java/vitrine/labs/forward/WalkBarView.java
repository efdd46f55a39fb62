package vitrine.labs.forward;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vitrine.browser.MediaQuery;
import vitrine.browser.Timer;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/**
 * The way through the network by hand, in the strides of what is looked at: on, back, or played
 * slowly from its start.
 */
final class WalkBarView {
  private static final int[] PAUSES = {1200, 900, 700, 1200};

  private final Texts texts;
  private final IntConsumer goes;
  private final IntConsumer stays;
  private final Tag back;
  private final Tag next;
  private final Tag play;
  private final Tag place = Tag.of("span", "flow-place number");
  private final Tag element = Tag.of("div", "flow-bar").attribute("role", "group");
  private @Nullable Timer timer;
  private int at;
  private int zoom;

  /**
   * @param goes hears of each place while it plays
   * @param stays hears of the place where the visitor wants to be
   */
  WalkBarView(Texts texts, IntConsumer goes, IntConsumer stays) {
    this.texts = texts;
    this.goes = goes;
    this.stays = stays;
    element.attribute("aria-label", texts.of("lab.walk"));
    play = Tag.button("button-lead").on("click", event -> press());
    back = Tag.button("").text(texts.of("lab.walk.back")).on("click", event -> byHand(-1));
    next = Tag.button("").on("click", event -> byHand(1));
    element.add(play, back, next, place);
    play.text(texts.of("lab.walk.play"));
  }

  Tag tag() {
    return element;
  }

  /** Whether it plays: then it knows better than the settings where it is. */
  boolean isPlaying() {
    return timer != null;
  }

  /** Where it is. */
  int at() {
    return at;
  }

  /** Shows where it is, and what a stride is. */
  void show(int now, int nowZoom) {
    at = now;
    zoom = nowZoom;
    next.text(texts.of("lab.walk.next." + ForwardLab.ZOOMS.get(zoom)));
    back.attribute("aria-disabled", Boolean.toString(at == 0));
    next.attribute("aria-disabled", Boolean.toString(at == Walk.HOUSES.last()));
    place.text(
        texts.of("lab.walk.place", Integer.toString(at), Integer.toString(Walk.HOUSES.last())));
  }

  /** Ends playing, and stays there. */
  void stop() {
    var running = timer;
    if (running != null) {
      timer = null;
      running.cancel();
      play.text(texts.of("lab.walk.play"));
      stays.accept(at);
    }
  }

  private void byHand(int way) {
    stop();
    int to = way < 0 ? Walk.HOUSES.back(at, zoom) : Walk.HOUSES.next(at, zoom);
    if (to != at) {
      stays.accept(to);
    }
  }

  private void press() {
    if (timer != null) {
      stop();
      return;
    }
    play.text(texts.of("lab.walk.pause"));
    if (at == Walk.HOUSES.last()) {
      at = 0;
    } else {
      at = Walk.HOUSES.next(at, zoom);
    }
    goes.accept(at);
    wait(pause());
  }

  private int pause() {
    int pause = PAUSES[zoom];
    return MediaQuery.REDUCED_MOTION.holds() ? 2 * pause : pause;
  }

  private void wait(int millis) {
    timer =
        Timer.after(
            millis,
            () -> {
              at = Walk.HOUSES.next(at, zoom);
              goes.accept(at);
              if (at == Walk.HOUSES.last()) {
                stop();
              } else {
                wait(pause());
              }
            });
  }
}
