package vitrine.tours.markup;

import java.util.List;

/**
 * The addresses that a link in prose may have: {@code https:} addresses of other sites, and short
 * forms of our own ({@code part: lab: tour: term: site:}). Anything else, such as a script, has no
 * way into a page.
 */
public final class Link {
  /** What begins the address of another site. */
  public static final String FOREIGN = "https://";

  private static final List<String> NAMES = List.of("part", "lab", "tour", "term");
  private static final int LONGEST = 2_000;

  private Link() {}

  /** Whether a link may lead there. */
  public static boolean isAllowed(String address) {
    if (address.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c <= ' ' || c > '~' || "<>()\\\"`".indexOf(c) >= 0) {
        return false;
      }
    }
    if (isForeign(address)) {
      return hasPlainHost(address.substring(FOREIGN.length()));
    }
    int colon = address.indexOf(':');
    var scheme = colon < 0 ? "" : address.substring(0, colon);
    var rest = address.substring(colon + 1);
    return NAMES.indexOf(scheme) >= 0 ? isName(rest) : scheme.equals("site") && isPath(rest);
  }

  /** Whether a link leaves this site. */
  public static boolean isForeign(String address) {
    return address.startsWith(FOREIGN);
  }

  /** A host as it is read: nothing before it that looks like another one. */
  private static boolean hasPlainHost(String rest) {
    int end = 0;
    while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return end > 0 && rest.substring(0, end).indexOf('@') < 0 && rest.charAt(0) != '.';
  }

  /** A name of a part, a lab, a tour or a term. */
  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!isWord(name.charAt(i))) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** A way that stays below the site's root. */
  private static boolean isPath(String path) {
    return !path.startsWith("/") && path.indexOf("..") < 0 && path.indexOf("//") < 0;
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-_.[],@".indexOf(c) >= 0;
  }
}
