package vitrine.labs.step;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vitrine.browser.Timer;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/** The way through the walk: back, next, a whole phase, play slowly, and the phases by name. */
final class WalkBarView {
  /** Long enough to read one line. */
  private static final int PAUSE_MILLIS = 1600;

  private final Texts texts;
  private final IntConsumer go;
  private final Map<Phase, Tag> phases = new EnumMap<>(Phase.class);
  private final Tag back;
  private final Tag next;
  private final Tag play;
  private final Tag place = Tag.of("span", "step-place number");
  private final Tag element = Tag.of("div", "step-bar").attribute("data-part", "walk");
  private @Nullable Walk walk;
  private @Nullable Timer timer;
  private int at;

  /**
   * A bar at the first stop.
   *
   * @param go hears to which stop to go
   */
  WalkBarView(Texts texts, IntConsumer go) {
    this.texts = texts;
    this.go = go;
    var list = Tag.of("ol", "step-phases").attribute("aria-label", texts.of("study.step.phases"));
    for (var phase : Phase.values()) {
      var button =
          Tag.button("step-phase")
              .text(texts.of("study.step.phase." + phase.name()))
              .on("click", event -> begin(phase));
      phases.put(phase, button);
      list.add(Tag.of("li").add(button));
    }
    back = button("study.step.back", "").on("click", event -> byHand(at - 1));
    next = button("study.step.next", "button-lead").on("click", event -> byHand(at + 1));
    var skip = button("study.step.phase", "").on("click", event -> skip());
    play = button("study.step.play", "").on("click", event -> press());
    element.add(list, Tag.of("div", "step-buttons").add(back, next, skip, play, place));
  }

  Tag tag() {
    return element;
  }

  /** Shows where in a walk it stands. */
  void show(Walk of, int stop) {
    walk = of;
    at = stop;
    int last = of.stops().size() - 1;
    var phase = of.stops().get(stop).phase();
    for (var each : phases.entrySet()) {
      if (each.getKey() == phase) {
        each.getValue().attribute("aria-current", "step");
      } else {
        each.getValue().without("aria-current");
      }
    }
    lock(back, stop == 0);
    lock(next, stop == last);
    next.toggle("button-lead", stop < last);
    place.text(
        texts.of("study.step.place", Integer.toString(stop + 1), Integer.toString(last + 1)));
  }

  /** One stop on or back, by a key. */
  void byHand(int stop) {
    stop();
    go(stop);
  }

  /** One stop after the present one, or before it. */
  void move(int by) {
    byHand(at + by);
  }

  /** Takes the focus that the present stop has lost. */
  void focus() {
    next.focus();
  }

  /** Ends playing. */
  void stop() {
    var running = timer;
    timer = null;
    if (running != null) {
      running.cancel();
    }
    play.text(texts.of("study.step.play"));
  }

  private void press() {
    if (timer != null) {
      stop();
      return;
    }
    play.text(texts.of("study.step.pause"));
    go(isLast() ? 0 : at + 1);
    wait(PAUSE_MILLIS);
  }

  private void wait(int millis) {
    timer =
        Timer.after(
            millis,
            () -> {
              if (isLast()) {
                stop();
              } else {
                go(at + 1);
                wait(millis);
              }
            });
  }

  private void begin(Phase phase) {
    var known = walk;
    if (known != null) {
      byHand(known.first(phase));
    }
  }

  /** To the end of the phase; from there to the end of the next. */
  private void skip() {
    var known = walk;
    if (known == null) {
      return;
    }
    int to = Math.min(at + 1, known.stops().size() - 1);
    var phase = known.stops().get(to).phase();
    while (to + 1 < known.stops().size() && known.stops().get(to + 1).phase() == phase) {
      to++;
    }
    byHand(to);
  }

  private boolean isLast() {
    var known = walk;
    return known == null || at >= known.stops().size() - 1;
  }

  private void go(int stop) {
    var known = walk;
    if (known != null && stop >= 0 && stop < known.stops().size()) {
      go.accept(stop);
    }
  }

  private Tag button(String key, String classes) {
    return Tag.button(classes).text(texts.of(key));
  }

  /** Not taken away, so that the focus stays where it is. */
  private static void lock(Tag button, boolean isLocked) {
    button.attribute("aria-disabled", Boolean.toString(isLocked));
  }
}
