package vitrine.site.lessons;

/**
 * What is wrong in the source of a lesson: the line, and one sentence that says what is allowed.
 */
final class LessonFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int line;

  /**
   * A fault.
   *
   * @param line counted from 1
   */
  LessonFault(int line, String sentence) {
    super(sentence);
    this.line = line;
  }

  /** The line, counted from 1. */
  int line() {
    return line;
  }
}
