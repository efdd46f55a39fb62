package vitrine.site.words;

/** Text as HTML writes it. */
final class Html {
  private Html() {}

  /** A text so that it can stand in an element or in a quoted attribute. */
  static String text(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
