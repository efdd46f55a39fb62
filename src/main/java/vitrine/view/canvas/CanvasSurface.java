package vitrine.view.canvas;

import org.teavm.jso.JSBody;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import vitrine.view.Pixels;
import vitrine.view.PointShape;
import vitrine.view.Stroke;
import vitrine.view.Surface;
import vitrine.view.TextStyle;
import vitrine.view.dom.Tag;

/**
 * A canvas of the page as a surface, sharp on every screen: CSS pixels outside, the screen's own
 * inside.
 */
public final class CanvasSurface implements Surface {
  private static final double TURN = 2 * Math.PI;

  /** Closes the gaps that smoothed edges leave between neighbours. */
  private static final double HAIR = 0.7;

  private final Tag tag;
  private final HTMLCanvasElement canvas;
  private final CanvasRenderingContext2D context;
  private final PixelStore pictures = new PixelStore();
  private final Pen pen;
  private double width;
  private double height;

  /**
   * A surface on a new canvas, of no size yet; it is decoration to screen readers, words stand
   * beside it.
   */
  public CanvasSurface() {
    tag = Tag.of("canvas").attribute("aria-hidden", "true");
    canvas = (HTMLCanvasElement) tag.node();
    context = context(canvas);
    pen = new Pen(context);
  }

  /** Its element. */
  public Tag tag() {
    return tag;
  }

  /**
   * Gives it a size in CSS pixels; what was drawn is gone if the size, or the screen's sharpness,
   * has changed.
   */
  public void resize(double newWidth, double newHeight) {
    width = newWidth;
    height = newHeight;
    double ratio = pixelRatio();
    int across = (int) ((newWidth * ratio) + 0.5);
    int down = (int) ((newHeight * ratio) + 0.5);
    if (canvas.getWidth() != across || canvas.getHeight() != down) {
      canvas.setWidth(across);
      canvas.setHeight(down);
      tag.pixels("width", newWidth).pixels("height", newHeight);
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.forget();
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return height;
  }

  @Override
  public void clear() {
    context.clearRect(0, 0, width, height);
    context.setGlobalAlpha(1);
  }

  @Override
  public void opacity(double share) {
    context.setGlobalAlpha(share);
  }

  @Override
  public void fillRect(double x, double y, double rectWidth, double rectHeight, int colour) {
    pen.fill(colour);
    context.fillRect(x, y, rectWidth, rectHeight);
  }

  @Override
  public void strokeRect(double x, double y, double rectWidth, double rectHeight, Stroke stroke) {
    pen.stroke(stroke);
    context.strokeRect(x, y, rectWidth, rectHeight);
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    pen.stroke(stroke);
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  }

  @Override
  public void polyline(double[] x, double[] y, int count, Stroke stroke) {
    pen.stroke(stroke);
    context.beginPath();
    for (int i = 0; i < count; i++) {
      context.lineTo(x[i], y[i]);
    }
    context.stroke();
  }

  @Override
  public void polygon(double[] x, double[] y, int count, int colour) {
    pen.outline(colour, HAIR);
    pen.fill(colour);
    context.beginPath();
    for (int i = 0; i < count; i++) {
      context.lineTo(x[i], y[i]);
    }
    context.closePath();
    context.fill();
    context.stroke();
  }

  @Override
  public void curve(
      double x1,
      double y1,
      double handle1x,
      double handle1y,
      double handle2x,
      double handle2y,
      double x2,
      double y2,
      Stroke stroke) {
    pen.stroke(stroke);
    context.beginPath();
    context.moveTo(x1, y1);
    context.bezierCurveTo(handle1x, handle1y, handle2x, handle2y, x2, y2);
    context.stroke();
  }

  @Override
  public void point(
      PointShape shape,
      double x,
      double y,
      double radius,
      int fill,
      int outline,
      double outlineWidth) {
    context.beginPath();
    path(shape, x, y, radius);
    if (outlineWidth > 0) {
      pen.outline(outline, 2 * outlineWidth);
      context.stroke();
    }
    pen.fill(fill);
    context.fill();
  }

  @Override
  public void text(String text, double x, double y, TextStyle style, int colour) {
    pen.fill(colour);
    pen.text(style);
    context.fillText(text, x, y);
  }

  @Override
  public double textWidth(String text, TextStyle style) {
    pen.text(style);
    return context.measureText(text).getWidth();
  }

  @Override
  public void image(
      Pixels pixels, double x, double y, double imageWidth, double imageHeight, boolean smooth) {
    smoothing(context, smooth);
    context.drawImage(pictures.imageOf(pixels), x, y, imageWidth, imageHeight);
  }

  private void path(PointShape shape, double x, double y, double r) {
    switch (shape) {
      case CIRCLE -> context.arc(x, y, r, 0, TURN);
      case SQUARE -> {
        double half = 0.89 * r;
        context.rect(x - half, y - half, 2 * half, 2 * half);
      }
      case TRIANGLE -> polygon(x, y, r, 1.35, 3);
      case DIAMOND -> polygon(x, y, r, 1.25, 4);
      case CROSS -> cross(x, y, 1.1 * r);
    }
  }

  /**
   * A regular polygon with a corner on top, its circle {@code stretch} times the radius for about
   * the area of a circle.
   */
  private void polygon(double x, double y, double r, double stretch, int corners) {
    for (int i = 0; i < corners; i++) {
      double angle = (TURN * i / corners) - (TURN / 4);
      context.lineTo(x + (stretch * r * Math.cos(angle)), y + (stretch * r * Math.sin(angle)));
    }
    context.closePath();
  }

  /**
   * A cross that stands on two feet, so that it is no plus sign: one arm and the notch after it,
   * turned four times.
   */
  private void cross(double x, double y, double arm) {
    double notch = 0.6 * arm;
    double[] across = {notch, arm, arm - notch};
    double[] down = {-arm, -notch, 0};
    for (int turn = 0; turn < 4; turn++) {
      for (int i = 0; i < 3; i++) {
        context.lineTo(x + across[i], y + down[i]);
        double turned = across[i];
        across[i] = -down[i];
        down[i] = turned;
      }
    }
    context.closePath();
  }

  @JSBody(params = "canvas", script = "return canvas.getContext('2d');")
  private static native CanvasRenderingContext2D context(HTMLCanvasElement canvas);

  /** Pixels of the screen for a CSS pixel. */
  @JSBody(script = "return self.devicePixelRatio || 1;")
  public static native double pixelRatio();

  @JSBody(
      params = {"context", "on"},
      script = "context.imageSmoothingEnabled = on;")
  private static native void smoothing(CanvasRenderingContext2D context, boolean on);
}
