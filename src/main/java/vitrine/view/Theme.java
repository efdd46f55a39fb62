package vitrine.view;

/**
 * The named colours of the page as pictures use them, each {@code 0xRRGGBB}; the page reads them
 * from its styles, so light, dark and forced colours all arrive here.
 *
 * @param paper the page; the outline of points
 * @param surface cards and the ground of figures
 * @param ink text
 * @param soft secondary text
 * @param line hairlines, decorative
 * @param edge borders that matter
 * @param accent what can be pressed, what is in focus
 * @param negative below zero, in lines and points
 * @param positive above zero, in lines and points
 * @param neutral zero in a heat map
 * @param unknown what is not a number in a heat map
 */
public record Theme(
    int paper,
    int surface,
    int ink,
    int soft,
    int line,
    int edge,
    int accent,
    int negative,
    int positive,
    int neutral,
    int unknown) {
  /** The light theme. */
  public static Theme light() {
    return new Theme(
        0xfaf8f4, 0xffffff, 0x1c1e22, 0x565b63, 0xd8d4cc, 0x8a867d, 0x4338ca, 0xc35a00, 0x1170aa,
        0xf4f1ea, 0x9a9a9a);
  }

  /** The dark theme. */
  public static Theme dark() {
    return new Theme(
        0x14161a, 0x1c1f24, 0xeceae5, 0xa8adb5, 0x343941, 0x747b86, 0xa5a0ff, 0xf59a4a, 0x5fb2e8,
        0x22252b, 0x6b6b6b);
  }

  /** The colour of a number's sign: positive for 0 and above. */
  public int ofSign(double value) {
    return value < 0 ? negative : positive;
  }
}
