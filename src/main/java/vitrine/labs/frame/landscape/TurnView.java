package vitrine.labs.frame.landscape;

import vitrine.browser.PageEvent;
import vitrine.browser.PointerWay;
import vitrine.view.dom.Tag;

/**
 * From where the landscape is looked at: two sliders, and a picture that turns as it is dragged. A
 * finger turns it sideways and scrolls the page up and down.
 */
public final class TurnView {
  private static final int FULL = 360;
  private static final int LOWEST = 10;
  private static final int STEEPEST = 85;
  private static final double DEGREES_A_PIXEL = 0.5;

  private final Runnable turned;
  private final Tag picture;
  private final Tag turnSlider = slider(0, FULL);
  private final Tag tiltSlider = slider(LOWEST, STEEPEST);
  private final Tag element = Tag.of("div", "study-choices");
  private double turn = 30;
  private double tilt = 35;
  private double lastX;
  private double lastY;
  private boolean isDragged;

  /**
   * Turns {@code picture}; {@code turned} hears of it.
   *
   * @param turnName what the slider round the landscape is called
   * @param tiltName what the slider of the height of the eye is called
   */
  public TurnView(String turnName, String tiltName, Tag picture, Runnable turned) {
    this.picture = picture;
    this.turned = turned;
    element.add(labelled(turnName, turnSlider), labelled(tiltName, tiltSlider));
    turnSlider.on("input", event -> look(number(turnSlider), tilt));
    tiltSlider.on("input", event -> look(turn, number(tiltSlider)));
    picture.on("pointerdown", this::grab).on("pointermove", this::drag);
    picture.on("pointerup", event -> isDragged = false);
    picture.on("pointercancel", event -> isDragged = false);
    show();
  }

  /** The sliders. */
  public Tag tag() {
    return element;
  }

  /** Degrees round the landscape. */
  public double turn() {
    return turn;
  }

  /** Degrees above the ground. */
  public double tilt() {
    return tilt;
  }

  private void grab(PageEvent event) {
    if ((event.getButtons() & 1) == 1) {
      isDragged = true;
      lastX = event.getClientX();
      lastY = event.getClientY();
      PointerWay.capture(picture.node(), event.getPointerId());
    }
  }

  private void drag(PageEvent event) {
    if (isDragged) {
      double right = event.getClientX() - lastX;
      double down = event.getPointerType().equals("touch") ? 0 : event.getClientY() - lastY;
      lastX = event.getClientX();
      lastY = event.getClientY();
      look(turn - (right * DEGREES_A_PIXEL), tilt + (down * DEGREES_A_PIXEL));
    }
  }

  private void look(double nextTurn, double nextTilt) {
    turn = nextTurn - (Math.floor(nextTurn / FULL) * FULL);
    tilt = Math.max(LOWEST, Math.min(STEEPEST, nextTilt));
    show();
    turned.run();
  }

  private void show() {
    show(turnSlider, turn);
    show(tiltSlider, tilt);
  }

  private static void show(Tag slider, double degrees) {
    var whole = Integer.toString((int) (degrees + 0.5));
    slider.value(whole).attribute("aria-valuetext", whole + "°");
  }

  private static double number(Tag slider) {
    return Integer.parseInt(slider.value());
  }

  private static Tag slider(int from, int to) {
    return Tag.of("input")
        .attribute("type", "range")
        .attribute("min", Integer.toString(from))
        .attribute("max", Integer.toString(to))
        .attribute("step", "1");
  }

  private static Tag labelled(String name, Tag slider) {
    var label = Tag.of("label").attribute("for", slider.id()).text(name);
    return Tag.of("div", "study-choice").add(label, slider);
  }
}
