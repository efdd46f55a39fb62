package vitrine.view.canvas;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import vitrine.view.Stroke;
import vitrine.view.TextStyle;

/**
 * What a canvas draws with; tells the canvas only what has changed since the last stroke, fill or
 * text.
 */
final class Pen {
  private static final int NONE = -1;

  private final CanvasRenderingContext2D context;
  private int fill;
  private int stroke;
  private double width;
  private double dash;
  private @Nullable TextStyle text;

  Pen(CanvasRenderingContext2D context) {
    this.context = context;
    forget();
  }

  /** The canvas has been made anew: nothing is set. */
  void forget() {
    fill = NONE;
    stroke = NONE;
    width = NONE;
    dash = 0;
    text = null;
    dash(context, 0);
    join(context);
  }

  void fill(int colour) {
    if (colour != fill) {
      fill = colour;
      fill(context, colour);
    }
  }

  void stroke(Stroke style) {
    line(style.colour(), style.width(), style.dash());
  }

  void outline(int colour, double lineWidth) {
    line(colour, lineWidth, 0);
  }

  void text(TextStyle style) {
    if (!style.equals(text)) {
      text = style;
      font(context, style.size(), style.strong(), style.face() == TextStyle.Face.NUMBERS);
      context.setTextAlign(
          switch (style.across()) {
            case LEFT -> "left";
            case MIDDLE -> "center";
            case RIGHT -> "right";
          });
      context.setTextBaseline(
          switch (style.down()) {
            case TOP -> "top";
            case MIDDLE -> "middle";
            case BOTTOM -> "bottom";
          });
    }
  }

  private void line(int colour, double lineWidth, double lineDash) {
    if (colour != stroke) {
      stroke = colour;
      stroke(context, colour);
    }
    if (lineWidth != width) {
      width = lineWidth;
      context.setLineWidth(lineWidth);
    }
    if (lineDash != dash) {
      dash = lineDash;
      dash(context, lineDash);
    }
  }

  @JSBody(
      params = {"context", "colour"},
      script = "context.fillStyle = '#' + (colour + 0x1000000).toString(16).slice(1);")
  private static native void fill(CanvasRenderingContext2D context, int colour);

  @JSBody(
      params = {"context", "colour"},
      script = "context.strokeStyle = '#' + (colour + 0x1000000).toString(16).slice(1);")
  private static native void stroke(CanvasRenderingContext2D context, int colour);

  @JSBody(
      params = {"context", "dash"},
      script = "context.setLineDash(dash ? [dash, dash] : []);")
  private static native void dash(CanvasRenderingContext2D context, double dash);

  @JSBody(params = "context", script = "context.lineJoin = 'round';")
  private static native void join(CanvasRenderingContext2D context);

  /** The same faces as {@code --text} and {@code --numbers} of the page's styles. */
  @JSBody(
      params = {"context", "size", "strong", "figures"},
      script =
          "context.font = (strong ? '600 ' : '') + size + 'px ' + (figures ? 'ui-monospace,"
              + " \"Cascadia Mono\", Menlo, Consolas, monospace' : 'system-ui, sans-serif');")
  private static native void font(
      CanvasRenderingContext2D context, double size, boolean strong, boolean figures);
}
