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
