package vitrine.view;

/**
 * A picture that can be taken away: what it is called, what it shows in words, and how it is drawn.
 *
 * @param name what its file is called, without the ending: {@code playground-losses}
 * @param title what it is
 * @param description what it shows, in words
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
public record Picture(
    String name, String title, String description, double width, double height, Drawing drawing) {
  /** The colours of every file: a picture is mostly put on white. */
  private static final Theme COLOURS = Theme.light();

  /** Draws a picture over all of a surface of its size. */
  @FunctionalInterface
  public interface Drawing {
    /** Draws it in those colours. */
    void draw(Surface surface, Theme theme);
  }

  /** Draws it in the colours of files. */
  public void draw(Surface surface) {
    drawing.draw(surface, COLOURS);
  }

  /** The colour behind it in a file. */
  public int ground() {
    return COLOURS.surface();
  }

  /** The text of its file in SVG, with its words inside. */
  public String svg() {
    var surface = new SvgSurface(width, height);
    draw(surface);
    return surface.file(ground(), title, description);
  }
}
