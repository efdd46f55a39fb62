package vitrine.labs.activations;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.browser.PageEvent;
import vitrine.browser.PointerWay;
import vitrine.labs.small.Drag;
import vitrine.session.Command;
import vitrine.session.Numerals;
import vitrine.session.PageSession;
import vitrine.session.Snapshot;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.chart.CurvePlot;
import vitrine.view.dom.Tag;

/** A plot as wide as its room, in which the number that is looked at can be dragged. */
final class PlotView {
  private static final double STEP = 0.1;

  private final PageSession session;
  private final Stage stage;
  private final double height;
  private final Consumer<CanvasSurface> paint;
  private final CanvasSurface surface = new CanvasSurface();
  private final Tag picture =
      Tag.of("div", "plot-picture").attribute("role", "img").add(surface.tag());
  private final Tag handle = Tag.button("plot-handle");
  private final Tag stack = Tag.of("div", "plot-stack").add(picture, handle);
  private final Drag drag;
  private double handleX;
  private boolean isLocked;

  /**
   * A plot.
   *
   * @param part its name for tours
   * @param paint draws it
   */
  PlotView(
      PageSession session, Stage stage, String part, double height, Consumer<CanvasSurface> paint) {
    this.session = session;
    this.stage = stage;
    this.height = height;
    this.paint = paint;
    drag = new Drag(session, stage.explaining());
    stack.attribute("data-part", part);
    handle.attribute("aria-label", stage.texts().of("lab.plot.handle"));
    handle.on("pointerdown", this::grab);
    handle.on("pointermove", this::move);
    handle.on("pointerup", event -> drag.release());
    handle.on("pointercancel", event -> drag.release());
    handle.on("keydown", this::key);
    picture.on("click", this::wantAt);
    ElementSize.watch(stack.node(), (wide, high) -> resized(wide));
  }

  Tag tag() {
    return stack;
  }

  void describe(String words) {
    picture.attribute("aria-label", words);
  }

  void lock(boolean locked) {
    isLocked = locked;
  }

  /** Draws it again, with the handle at a point of the picture. */
  void draw(double x, double share) {
    if (surface.width() == 0) {
      resized(stack.box().width());
    }
    if (surface.width() > 0) {
      paint.accept(surface);
      handleX = x;
      handle.pixels("top", share * height);
      placeHandle();
    }
  }

  private void placeHandle() {
    handle.pixels(
        "left", CurvePlot.placeOf(surface, handleX, ActivationsLab.LOW, ActivationsLab.HIGH));
  }

  private void resized(double wide) {
    if (wide > 0 && wide != surface.width()) {
      surface.resize(wide, height);
      picture.pixels("height", height);
      @Nullable Snapshot seen = session.snapshot();
      if (seen != null) {
        paint.accept(surface);
        placeHandle();
      }
    }
  }

  private void grab(PageEvent event) {
    PointerWay.capture(handle.node(), event.getPointerId());
    drag.hold();
  }

  private void move(PageEvent event) {
    if (event.getButtons() == 1) {
      wantAt(event);
    }
  }

  private void wantAt(PageEvent event) {
    double at = event.getClientX() - stack.box().left();
    want(CurvePlot.numberAt(surface, at, ActivationsLab.LOW, ActivationsLab.HIGH));
  }

  private void key(PageEvent event) {
    boolean isLeft = event.getKey().equals("ArrowLeft");
    if (isLeft || event.getKey().equals("ArrowRight")) {
      event.preventDefault();
      want(session.settings().number(ActivationsSettings.X) + (isLeft ? -STEP : STEP));
    }
  }

  private void want(double x) {
    if (isLocked) {
      stage.toast().say(stage.texts().of("lock.by.link"));
      return;
    }
    double within = Math.max(ActivationsLab.LOW, Math.min(ActivationsLab.HIGH, x));
    var text = Numerals.write(Math.floor((within * 100) + 0.5) / 100);
    drag.want(new Command.Change(Map.of(ActivationsSettings.X, text)));
  }
}
