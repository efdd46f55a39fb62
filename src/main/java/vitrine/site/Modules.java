package vitrine.site;

/**
 * Gives the compiler's JavaScript a scope of its own: the module sees {@code exports}, so nothing
 * of it becomes global, and page and engine can live side by side in one page.
 */
final class Modules {
  private Modules() {}

  /** A page module, which starts itself. */
  static String page(String compiled) {
    return scope(compiled, "exports.main([]);");
  }

  /**
   * A page module that is fetched later, which brings its own words: JSON, left as {@code
   * self.vitrineLateTexts[name]} before it starts.
   */
  static String late(String compiled, String name, String words) {
    return "self.vitrineLateTexts = self.vitrineLateTexts || {};\nself.vitrineLateTexts[\""
        + name
        + "\"] = "
        + Messages.literal(words)
        + ";\n"
        + page(compiled);
  }

  /**
   * An engine module, which leaves its entry point as {@code self.vitrineEngine} for whoever loaded
   * it.
   */
  static String engine(String compiled) {
    return scope(compiled, "self.vitrineEngine = exports.main;");
  }

  private static String scope(String compiled, String then) {
    return "(function () { var exports = {}, define;\n" + compiled + "\n;" + then + "\n})();\n";
  }
}
