package vitrine.labs.digits.drawing;

import java.util.List;
import vitrine.browser.Frames;
import vitrine.browser.PageEvent;
import vitrine.browser.PointerWay;
import vitrine.labs.digits.images.HeldOut;
import vitrine.labs.digits.images.InkPixels;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.Pixels;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/**
 * The pad to draw on, with mouse, finger, pen or keyboard, and beside it the image that the network
 * is given of the drawing.
 *
 * <p>One finger on the pad draws; beside it, it scrolls. What is drawn reaches the session once a
 * frame.
 */
public final class DrawingPadView {
  private final PageSession session;
  private final Stage stage;
  private final Drawing drawing = new Drawing();
  private final GridPen pen = new GridPen(drawing);
  private final HeldOut heldOut;
  private final Pixels pixels = Pixels.of(Ink.SIDE, Ink.SIDE);
  private final CanvasSurface surface = new CanvasSurface();
  private final SeenImageView seen;
  private final Tag mark = Tag.of("div", "pad-pen").shown(false);
  private final Tag pad = Tag.of("div", "pad");
  private final Tag words = Tag.of("p", "pad-words hint");
  private final PressButton undo;
  private final PressButton clear;
  private final PressButton another;
  private final Tag part = Tag.of("div", "drawing");
  private int pointer = -1;
  private int shownImage = -1;
  private boolean isFrameDue;
  private Runnable changed = () -> {};

  /** A blank pad. */
  public DrawingPadView(PageSession session, Stage stage) {
    this.session = session;
    this.stage = stage;
    heldOut = new HeldOut(session);
    seen = new SeenImageView(stage);
    undo = PressButton.of("", stage.texts().of("drawing.undo"), this::undo);
    clear = PressButton.of("", stage.texts().of("drawing.clear"), this::clear);
    another = PressButton.of("", stage.texts().of("drawing.another"), this::another);
    words.text(stage.texts().of("drawing.help"));
    pad.attribute("tabindex", "0")
        .attribute("role", "application")
        .attribute("aria-label", stage.texts().of("drawing.pad"))
        .attribute("aria-describedby", words.id())
        .add(surface.tag(), mark);
    surface.resize(Ink.SIDE, Ink.SIDE);
    // the drawing itself stays as fine as its ink; styles make it as large as there is room
    surface.tag().without("style");
    listen();
    part.add(
        Tag.of("div", "pad-sides").add(pad, seen.tag()),
        Tag.of("div", "pad-buttons").add(undo.tag(), clear.tag(), another.tag()),
        words);
    paint();
    enable();
  }

  /** Its element. */
  public Tag tag() {
    return part;
  }

  /** What the next snapshots must hold. */
  public List<Probe> probes() {
    return List.of(SeenImageView.PROBE);
  }

  /** Hears, from now on, each time something else is on the pad. */
  public void whenChanged(Runnable listener) {
    changed = listener;
  }

  /** Leaves the button out that takes images from the held-out set. */
  public void withoutHeldOut() {
    another.tag().remove();
  }

  /** Whether somebody is drawing this moment. */
  public boolean isDrawing() {
    return drawing.isDrawing();
  }

  /** Whether nothing has been drawn. */
  public boolean isBlank() {
    return drawing.isBlank();
  }

  /** Draws what the network is given. */
  public void draw(Snapshot snapshot) {
    seen.draw(snapshot);
  }

  /** Held-out images may have come. */
  public void refresh() {
    enable();
  }

  /** The colours of the page have changed. */
  public void themeChanged() {
    paint();
    seen.themeChanged();
  }

  /** Takes a clean sheet. */
  public void clear() {
    if (!drawing.isBlank()) {
      pen.lift();
      drawing.clear();
      tell(stage.texts().of("drawing.cleared"));
      due();
    }
  }

  private void listen() {
    pad.on("pointerdown", this::down)
        .on("pointermove", this::move)
        .on("pointerup", this::up)
        .on("pointercancel", this::up)
        .on("keydown", this::key)
        .on("blur", event -> pen.lift())
        .on("focus", event -> place());
  }

  private void down(PageEvent event) {
    if (pointer >= 0 || (event.getButtons() & 1) == 0) {
      return;
    }
    pen.lift();
    mark.shown(false);
    pointer = event.getPointerId();
    PointerWay.capture(pad.node(), pointer);
    var box = surface.tag().box();
    drawing.begin(
        cell(event.getClientX() - box.left(), box.width()),
        cell(event.getClientY() - box.top(), box.height()));
    due();
  }

  private void move(PageEvent event) {
    if (event.getPointerId() != pointer) {
      return;
    }
    var box = surface.tag().box();
    PointerWay.places(
        event,
        (x, y) ->
            drawing.extend(cell(x - box.left(), box.width()), cell(y - box.top(), box.height())));
    due();
  }

  private void up(PageEvent event) {
    if (event.getPointerId() == pointer) {
      pointer = -1;
      drawing.end();
      due();
    }
  }

  private static double cell(double at, double length) {
    return length == 0 ? 0 : Ink.SIDE * at / length;
  }

  private void key(PageEvent event) {
    if (event.isAltKey() || event.isCtrlKey() || event.isMetaKey()) {
      return;
    }
    boolean heard =
        switch (event.getKey()) {
          case "ArrowLeft" -> go(-1, 0);
          case "ArrowRight" -> go(1, 0);
          case "ArrowUp" -> go(0, -1);
          case "ArrowDown" -> go(0, 1);
          case " " -> press();
          case "Backspace" -> undo();
          case "Delete" -> {
            clear();
            yield true;
          }
          default -> false;
        };
    if (heard) {
      event.preventDefault();
    }
  }

  private boolean go(int across, int down) {
    boolean moved = pen.move(across, down);
    tellPen(moved ? "drawing.at" : "drawing.edge");
    if (moved && pen.isDown()) {
      due();
    }
    return true;
  }

  private boolean press() {
    pen.press();
    tellPen("drawing.at");
    due();
    return true;
  }

  private boolean undo() {
    if (drawing.canUndo()) {
      pen.lift();
      drawing.undo();
      shownImage = -1;
      tell(stage.texts().of(drawing.isBlank() ? "drawing.undone.blank" : "drawing.undone"));
      due();
    }
    return true;
  }

  /** Puts the next real image on the pad, and says what its writer meant. */
  private void another() {
    int count = heldOut.count();
    if (count > 0) {
      pen.lift();
      shownImage = (shownImage + 1) % count;
      drawing.picture(heldOut.pixels(shownImage));
      tell(
          stage
              .texts()
              .of(
                  "drawing.held",
                  Integer.toString(shownImage + 1),
                  Integer.toString(heldOut.label(shownImage))));
      due();
    }
  }

  private void tell(String sentence) {
    words.text(sentence);
    stage.live().say(sentence);
  }

  private void tellPen(String key) {
    place();
    var down = pen.isDown() ? "drawing.pen.down" : "drawing.pen.up";
    stage
        .live()
        .say(
            stage
                .texts()
                .of(
                    key,
                    Integer.toString(pen.row() + 1),
                    Integer.toString(pen.column() + 1),
                    stage.texts().of(down),
                    stage.texts().of(pen.isOnInk() ? "drawing.on.ink" : "drawing.on.paper")));
  }

  /** Shows the pen of the keyboard, where it is. */
  private void place() {
    if (pointer < 0) {
      mark.shown(true)
          .toggle("pad-pen-down", pen.isDown())
          .style("left", share(pen.column()))
          .style("top", share(pen.row()));
    }
  }

  private static String share(int place) {
    return "calc(100% * " + (2 * place + 1) + " / " + (2 * GridPen.PLACES) + ")";
  }

  /** Something has changed: drawn and told with the next frame. */
  private void due() {
    if (!isFrameDue) {
      isFrameDue = true;
      Frames.next(
          millis -> {
            isFrameDue = false;
            paint();
            enable();
            session.own(drawing.toImage());
            changed.run();
          });
    }
  }

  private void paint() {
    InkPixels.ink(pixels, drawing.ink(), 0, stage.theme().now());
    surface.image(pixels, 0, 0, Ink.SIDE, Ink.SIDE, true);
  }

  private void enable() {
    undo.enable(drawing.canUndo());
    clear.enable(!drawing.isBlank());
    another.enable(heldOut.count() > 0);
  }
}
