package vitrine.view;

/**
 * How a line of text is set, and which of its points is its anchor.
 *
 * @param size font size in CSS pixels
 * @param face the system's text face, or its face of equally wide figures for numbers that change
 * @param strong whether it is set bold
 * @param across which end of the text the anchor is at
 * @param down which height of the text the anchor is at
 */
public record TextStyle(double size, Face face, boolean strong, Across across, Down down) {
  /** The two faces. */
  public enum Face {
    TEXT,
    NUMBERS
  }

  /** Where the anchor is from left to right. */
  public enum Across {
    LEFT,
    MIDDLE,
    RIGHT
  }

  /** Where the anchor is from top to bottom. */
  public enum Down {
    TOP,
    MIDDLE,
    BOTTOM
  }

  /** Plain text. */
  public static TextStyle text(double size, Across across, Down down) {
    return new TextStyle(size, Face.TEXT, false, across, down);
  }

  /** Plain figures. */
  public static TextStyle numbers(double size, Across across, Down down) {
    return new TextStyle(size, Face.NUMBERS, false, across, down);
  }
}
