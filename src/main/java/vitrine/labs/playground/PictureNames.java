package vitrine.labs.playground;

import vitrine.session.LabSession;
import vitrine.view.Picture;
import vitrine.view.Texts;

/** Names the Playground's pictures alike: by the lab, by what they show, and by the epoch. */
public final class PictureNames {
  /** How wide a picture is saved that has no width of its own. */
  public static final double WIDE = 640;

  /** How high such a picture is. */
  public static final double HIGH = 320;

  private PictureNames() {}

  /**
   * A picture of the run as it is now.
   *
   * @param part what it shows, as its file is called: {@code losses}
   * @param title the same in words
   */
  public static Picture now(
      LabSession session,
      Texts texts,
      String part,
      String title,
      String description,
      Picture.Drawing drawing) {
    return now(session, texts, part, title, description, WIDE, HIGH, drawing);
  }

  /** The same in a size of its own. */
  public static Picture now(
      LabSession session,
      Texts texts,
      String part,
      String title,
      String description,
      double width,
      double height,
      Picture.Drawing drawing) {
    return new Picture(
        file(part),
        at(title, session.examples(), session.epochSize(), texts),
        description,
        width,
        height,
        drawing);
  }

  /** What a picture's file is called, without its ending. */
  public static String file(String part) {
    return PlaygroundSettings.LAB + "-" + part;
  }

  /** A title with the epoch it is of. */
  public static String at(String title, double examples, int epochSize, Texts texts) {
    int epoch = (int) (examples / Math.max(1, epochSize));
    return title + " · " + texts.of("run.epoch") + " " + epoch;
  }
}
