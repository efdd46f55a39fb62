package vitrine.view;

import java.util.Base64;

/** A surface that becomes a picture of SVG, with a title and a description inside. */
public final class SvgSurface implements Surface {
  /** How wide a character is on average, in font sizes: the viewer's own faces are not known. */
  private static final double TEXT_WIDTH = 0.54;

  private static final double NUMBER_WIDTH = 0.61;

  /** Half of what {@link PointShape#outline} is across. */
  private static final double OUTLINE_RADIUS = 5;

  private final double width;
  private final double height;
  private final StringBuilder body = new StringBuilder();
  private double opacity = 1;

  /** An empty picture of that size in CSS pixels. */
  public SvgSurface(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /**
   * The text of the file.
   *
   * @param ground the colour behind everything
   * @param title what it is
   * @param description what it shows, in words
   */
  public String file(int ground, String title, String description) {
    var text = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"");
    attribute("width", width, text);
    attribute("height", height, text);
    text.append(" viewBox=\"0 0 ").append(number(width)).append(' ').append(number(height));
    text.append("\" aria-labelledby=\"title description\">\n<title id=\"title\">");
    escape(title, text).append("</title>\n<desc id=\"description\">");
    escape(description, text).append("</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"");
    return text.append(colour(ground)).append("\"/>\n").append(body).append("</svg>\n").toString();
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
    body.setLength(0);
    opacity = 1;
  }

  @Override
  public void opacity(double share) {
    opacity = share;
  }

  @Override
  public void fillRect(double x, double y, double rectWidth, double rectHeight, int colour) {
    rect(x, y, rectWidth, rectHeight);
    body.append(" fill=\"").append(colour(colour)).append('"');
    end();
  }

  @Override
  public void strokeRect(double x, double y, double rectWidth, double rectHeight, Stroke stroke) {
    rect(x, y, rectWidth, rectHeight);
    stroke(stroke);
    end();
  }

  private void rect(double x, double y, double rectWidth, double rectHeight) {
    body.append("<rect");
    attribute("x", x, body);
    attribute("y", y, body);
    attribute("width", rectWidth, body);
    attribute("height", rectHeight, body);
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    body.append("<path d=\"M").append(at(x1, y1)).append('L').append(at(x2, y2)).append('"');
    stroke(stroke);
    end();
  }

  @Override
  public void polyline(double[] x, double[] y, int count, Stroke stroke) {
    if (count == 0) {
      return;
    }
    body.append("<path d=\"");
    for (int i = 0; i < count; i++) {
      body.append(i == 0 ? 'M' : 'L').append(at(x[i], y[i]));
    }
    body.append("\" stroke-linejoin=\"round\"");
    stroke(stroke);
    end();
  }

  @Override
  public void polygon(double[] x, double[] y, int count, int fill) {
    if (count == 0) {
      return;
    }
    body.append("<path d=\"");
    for (int i = 0; i < count; i++) {
      body.append(i == 0 ? 'M' : 'L').append(at(x[i], y[i]));
    }
    body.append("Z\" fill=\"").append(colour(fill)).append('"');
    end();
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
    body.append("<path d=\"M").append(at(x1, y1)).append('C').append(at(handle1x, handle1y));
    body.append(' ').append(at(handle2x, handle2y)).append(' ').append(at(x2, y2)).append('"');
    stroke(stroke);
    end();
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
    double scale = radius / OUTLINE_RADIUS;
    body.append("<path d=\"").append(shape.outline()).append("\" transform=\"translate(");
    body.append(at(x, y)).append(") scale(").append(number(scale)).append(")\"");
    body.append(" fill=\"").append(colour(fill)).append('"');
    if (outlineWidth > 0) {
      body.append(" stroke=\"").append(colour(outline)).append("\" paint-order=\"stroke\"");
      attribute("stroke-width", 2 * outlineWidth / scale, body);
    }
    end();
  }

  @Override
  public void text(String text, double x, double y, TextStyle style, int colour) {
    boolean isNumber = style.face() == TextStyle.Face.NUMBERS;
    body.append("<text");
    attribute("x", x, body);
    // the middle of the letters, and not every viewer knows dominant-baseline
    attribute(
        "y",
        switch (style.down()) {
          case TOP -> y + (0.8 * style.size());
          case MIDDLE -> y + (0.35 * style.size());
          case BOTTOM -> y - (0.2 * style.size());
        },
        body);
    attribute("font-size", style.size(), body);
    body.append(" font-family=\"").append(isNumber ? "monospace" : "sans-serif");
    body.append(style.strong() ? "\" font-weight=\"600" : "").append("\" text-anchor=\"");
    body.append(
        switch (style.across()) {
          case LEFT -> "start";
          case MIDDLE -> "middle";
          case RIGHT -> "end";
        });
    body.append("\" fill=\"").append(colour(colour)).append('"');
    opacityOf();
    escape(text, body.append('>')).append("</text>\n");
  }

  @Override
  public double textWidth(String text, TextStyle style) {
    boolean isNumber = style.face() == TextStyle.Face.NUMBERS;
    return text.length() * style.size() * (isNumber ? NUMBER_WIDTH : TEXT_WIDTH);
  }

  @Override
  public void image(
      Pixels pixels, double x, double y, double imageWidth, double imageHeight, boolean smooth) {
    body.append("<image preserveAspectRatio=\"none\"");
    attribute("x", x, body);
    attribute("y", y, body);
    attribute("width", imageWidth, body);
    attribute("height", imageHeight, body);
    body.append(smooth ? "" : " image-rendering=\"pixelated\"");
    body.append(" href=\"data:image/png;base64,");
    body.append(Base64.getEncoder().encodeToString(PngFile.of(pixels))).append('"');
    end();
  }

  private void stroke(Stroke stroke) {
    body.append(" fill=\"none\" stroke=\"").append(colour(stroke.colour())).append('"');
    attribute("stroke-width", stroke.width(), body);
    if (stroke.dash() > 0) {
      attribute("stroke-dasharray", stroke.dash(), body);
    }
  }

  private void end() {
    opacityOf();
    body.append("/>\n");
  }

  private void opacityOf() {
    if (opacity < 1) {
      attribute("opacity", opacity, body);
    }
  }

  private static void attribute(String name, double value, StringBuilder text) {
    text.append(' ').append(name).append("=\"").append(number(value)).append('"');
  }

  private static String at(double x, double y) {
    return number(x) + " " + number(y);
  }

  /** A length in hundredths of a pixel. */
  private static String number(double value) {
    double hundredths = Math.floor((Math.abs(value) * 100) + 0.5);
    if (!(hundredths < 1e9)) {
      return "0";
    }
    int all = (int) hundredths;
    int rest = all % 100;
    var text = new StringBuilder(value < 0 && all > 0 ? "-" : "").append(all / 100);
    if (rest > 0) {
      text.append(rest < 10 ? ".0" : ".").append(rest % 10 == 0 ? rest / 10 : rest);
    }
    return text.toString();
  }

  private static String colour(int colour) {
    var digits = Integer.toHexString((colour & 0xffffff) | 0x1000000);
    return "#" + digits.substring(1);
  }

  private static StringBuilder escape(String value, StringBuilder text) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '&' -> text.append("&amp;");
        case '"' -> text.append("&quot;");
        default -> text.append(c < ' ' ? ' ' : c);
      }
    }
    return text;
  }
}
