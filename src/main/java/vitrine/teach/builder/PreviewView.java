package vitrine.teach.builder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import vitrine.browser.Timer;
import vitrine.tours.lab.LabLine;
import vitrine.view.NumberText;
import vitrine.view.Texts;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** What others will see, live, as wide as they may see it. */
public final class PreviewView {
  /** Milliseconds after the last change; who types or slides is not done yet. */
  private static final int PAUSE = 350;

  private static final List<String> WIDTHS = List.of("", "768", "480", "280");

  private final Texts texts;
  private final Desk desk;
  private final Listener listener;
  private final Tag section = Tag.of("section", "teach-preview");
  private final Tag room = Tag.of("div", "teach-room");
  private final Tag measured = Tag.of("p", "hint");
  private final PressButton fit;
  private @Nullable LabLine line;
  private @Nullable Timer timer;
  private String shown = "";
  private double told;
  private int turn;

  /** What the preview needs from the page. */
  public interface Desk {
    /**
     * A line to what a frame shows.
     *
     * @param address of what to show
     * @param events hears a name and what is told with it
     */
    LabLine line(Tag frame, String address, Events events);
  }

  /** Hears what a frame says by itself. */
  public interface Events {
    /** An event of that name. */
    void heard(String event, @Nullable Object payload);
  }

  /** Hears what the preview learns. */
  interface Listener {
    /** A lab is there and can be asked. */
    void ready();

    /** A tour shows its page of that number, from 1. */
    void step(int number);
  }

  PreviewView(Texts texts, Desk desk, Listener listener, PressButton take, DoubleConsumer fitted) {
    this.texts = texts;
    this.desk = desk;
    this.listener = listener;
    fit = PressButton.of("", texts.of("teach.fit"), () -> fitted.accept(told));
    fit.enable(false);
    var heading = Tag.of("h2").text(texts.of("teach.preview"));
    section.attribute("aria-labelledby", heading.id());
    section.add(
        heading,
        Tag.of("p", "hint").text(texts.of("teach.preview.help")),
        Tag.of("div", "teach-bar").add(widths(), take.tag(), fit.tag()),
        measured,
        room);
  }

  /** Its element. */
  Tag tag() {
    return section;
  }

  /**
   * Shows an address, unless it is shown already.
   *
   * @param lab the lab that answers there; empty for a tour
   */
  void show(String address, String lab, String title, int height) {
    room.pixels("--frame-height", height);
    if (address.equals(shown)) {
      return;
    }
    boolean isFirst = shown.isEmpty();
    shown = address;
    if (timer != null) {
      timer.cancel();
    }
    if (isFirst) {
      open(address, lab, title);
    } else {
      timer = Timer.after(PAUSE, () -> open(address, lab, title));
    }
  }

  /** What is shown is said to be there already: the preview stays as the visitor left it. */
  void keep(String address) {
    shown = address;
  }

  /** Makes a call to the lab that is shown. */
  void call(
      String type,
      @Nullable Object payload,
      Consumer<@Nullable Object> answered,
      Consumer<String> refused) {
    if (line != null) {
      line.call(type, payload, answered, refused);
    } else {
      refused.accept("");
    }
  }

  /** A new frame each time: one that is sent elsewhere would fill the history of the page. */
  private void open(String address, String lab, String title) {
    turn++;
    int mine = turn;
    measured.text("");
    told = 0;
    fit.enable(false);
    var frame =
        Tag.of("iframe", "teach-frame")
            .attribute("title", texts.of("teach.frame", title))
            .attribute("allow", "fullscreen; clipboard-write");
    room.clear().add(frame);
    var made = desk.line(frame, address, (event, payload) -> heard(mine, event, payload));
    line = lab.isEmpty() ? null : made;
    if (lab.isEmpty()) {
      frame.attribute("src", address);
    } else {
      made.open(
          lab,
          () -> {
            if (mine == turn) {
              listener.ready();
            }
          },
          () -> measured.text(texts.of("teach.silent")));
    }
  }

  private void heard(int from, String event, @Nullable Object payload) {
    if (from != turn || !(payload instanceof Map<?, ?> map)) {
      return;
    }
    if (event.equals("resize") && map.get("height") instanceof Double height) {
      told = height;
      fit.enable(true);
      measured.text(texts.of("teach.measured", NumberText.count().write(height)));
    } else if (event.equals("progress") && map.get("step") instanceof Double step) {
      listener.step(step.intValue());
    }
  }

  private Tag widths() {
    var list =
        new ListFieldView(
            "width", texts.of("teach.width"), width -> room.attribute("data-width", width));
    var words = new LinkedHashMap<String, String>();
    for (var width : WIDTHS) {
      words.put(width, texts.of(width.isEmpty() ? "teach.width.full" : "teach.width.of", width));
    }
    return list.offer(words).tag();
  }
}
