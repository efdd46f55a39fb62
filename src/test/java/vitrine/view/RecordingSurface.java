package vitrine.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A surface that writes down what is drawn on it, one line a call, to be compared with a stored
 * text.
 *
 * <p>With the system property {@code vitrine.record} it stores instead; the change is reviewed as a
 * diff.
 */
public final class RecordingSurface implements Surface {
  private final double width;
  private final double height;
  private final StringBuilder lines = new StringBuilder();

  /** A surface of that size. */
  public RecordingSurface(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** What was drawn so far. */
  public String lines() {
    return lines.toString();
  }

  /** Checks that what was drawn is what {@code name}.txt beside the test's package says. */
  public void matches(String name) {
    var path = Path.of("src/test/resources/vitrine/view/" + name + ".txt");
    try {
      if (System.getProperty("vitrine.record") != null) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, lines, StandardCharsets.UTF_8);
      }
      assertThat(lines.toString()).isEqualTo(Files.readString(path, StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
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
    write("clear");
  }

  @Override
  public void opacity(double share) {
    write("opacity", share);
  }

  @Override
  public void fillRect(double x, double y, double rectWidth, double rectHeight, int colour) {
    write("fill", x, y, rectWidth, rectHeight, hex(colour));
  }

  @Override
  public void strokeRect(double x, double y, double rectWidth, double rectHeight, Stroke stroke) {
    write("border", x, y, rectWidth, rectHeight, text(stroke));
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    write("line", x1, y1, x2, y2, text(stroke));
  }

  @Override
  public void polyline(double[] x, double[] y, int count, Stroke stroke) {
    write("polyline", text(stroke), path(x, y, count));
  }

  @Override
  public void polygon(double[] x, double[] y, int count, int colour) {
    write("polygon", hex(colour), path(x, y, count));
  }

  private static String path(double[] x, double[] y, int count) {
    var path = new StringBuilder();
    for (int i = 0; i < count; i++) {
      path.append(i == 0 ? "" : " ").append(shown(x[i])).append(',').append(shown(y[i]));
    }
    return path.toString();
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
    write("curve", x1, y1, handle1x, handle1y, handle2x, handle2y, x2, y2, text(stroke));
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
    write("point", shape, x, y, radius, hex(fill), hex(outline), outlineWidth);
  }

  @Override
  public void text(String text, double x, double y, TextStyle style, int colour) {
    var anchor = style.across() + "-" + style.down();
    write("text", "“" + text + "”", x, y, style.size(), anchor, hex(colour));
  }

  @Override
  public double textWidth(String text, TextStyle style) {
    return text.length() * style.size() * 0.6;
  }

  @Override
  public void image(
      Pixels pixels, double x, double y, double shownWidth, double shownHeight, boolean smooth) {
    var size = pixels.width() + "×" + pixels.height();
    write("image", size, x, y, shownWidth, shownHeight, smooth ? "smooth" : "sharp");
  }

  private void write(String call, Object... arguments) {
    lines.append(call);
    for (var argument : arguments) {
      lines.append(' ').append(argument instanceof Double number ? shown(number) : argument);
    }
    lines.append('\n');
  }

  private static String text(Stroke stroke) {
    return hex(stroke.colour())
        + " "
        + shown(stroke.width())
        + (stroke.dash() > 0 ? " dashed " + shown(stroke.dash()) : "");
  }

  private static String hex(int colour) {
    return String.format("#%06x", colour);
  }

  /** To a hundredth of a pixel. */
  private static String shown(double length) {
    double rounded = Math.round(length * 100) / 100.0 + 0.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }
}
