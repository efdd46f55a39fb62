package vitrine.site.docs;

/** The short names of the pages of the documentation, as their ways to one another say them. */
final class Names {
  private Names() {}

  static String of(String page) {
    return switch (page) {
      case "index" -> "Overview";
      case "api" -> "Automation";
      case "messages" -> "Messages";
      case "settings" -> "Settings";
      case "tour-format" -> "Tour format";
      case "hosting" -> "Hosting";
      case "privacy" -> "Privacy";
      case "accessibility" -> "Accessibility";
      case "licence" -> "Licence and citing";
      default -> throw new IllegalArgumentException("No name for the page " + page + ".");
    };
  }
}
