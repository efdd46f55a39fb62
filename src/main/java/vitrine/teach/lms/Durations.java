package vitrine.teach.lms;

/** Times that something took, as platforms write them, to a hundredth of a second. */
final class Durations {
  private static final double MOST = 35_999_999;

  private Durations() {}

  /** ISO 8601, such as {@code PT3M20.5S}. */
  static String of(double seconds) {
    int hundredths = hundredths(seconds);
    int hours = hundredths / 360_000;
    int minutes = hundredths / 6000 % 60;
    int rest = hundredths % 6000;
    var text = new StringBuilder("PT");
    text.append(hours > 0 ? hours + "H" : "").append(minutes > 0 ? minutes + "M" : "");
    text.append(rest / 100);
    if (rest % 100 > 0) {
      text.append('.').append(two(rest % 100));
    }
    return text.append('S').toString();
  }

  /** As SCORM 1.2 writes it: {@code 0000:03:20.50}. */
  static String ofOld(double seconds) {
    int hundredths = hundredths(seconds);
    int hours = hundredths / 360_000;
    int rest = hundredths % 6000;
    return two(hours / 100)
        + two(hours % 100)
        + ":"
        + two(hundredths / 6000 % 60)
        + ":"
        + two(rest / 100)
        + "."
        + two(rest % 100);
  }

  private static int hundredths(double seconds) {
    return (int) Math.max(0, Math.min(MOST * 50, Math.floor(seconds * 100)));
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
