package vitrine.teach.packages;

import java.util.ArrayList;
import vitrine.session.Numerals;

/** Relative addresses within the site, without a browser. */
final class SitePath {
  private SitePath() {}

  /**
   * What {@code relative} leads to, as a path from the site's root; a query or fragment stays.
   *
   * @param page the path of the page that names it
   */
  static String of(String page, String relative) {
    int end = relative.length();
    for (var sign : new String[] {"?", "#"}) {
      int at = relative.indexOf(sign);
      end = at >= 0 && at < end ? at : end;
    }
    if (end == 0) {
      return page + relative;
    }
    var steps = new ArrayList<>(Numerals.split(page, '/'));
    steps.remove(steps.size() - 1);
    for (var step : Numerals.split(relative.substring(0, end), '/')) {
      if (step.equals("..") && !steps.isEmpty()) {
        steps.remove(steps.size() - 1);
      } else if (!step.equals(".") && !step.equals("..")) {
        steps.add(step);
      }
    }
    return String.join("/", steps) + relative.substring(end);
  }

  /** The way from a page back to the site's root. */
  static String root(String page) {
    var way = new StringBuilder();
    for (int i = 1; i < Numerals.split(page, '/').size(); i++) {
      way.append("../");
    }
    return way.toString();
  }

  /** Whether an address stays within the site. */
  static boolean isRelative(String address) {
    int colon = address.indexOf(':');
    int slash = address.indexOf('/');
    return (colon < 0 || (slash >= 0 && slash < colon)) && !address.startsWith("//");
  }
}
