package vitrine.app.own;

/**
 * What the address of a tour may be: one of {@code https:}, or one on the site that this page is
 * on.
 */
final class ForeignAddress {
  private static final int LONGEST = 2_000;
  private static final String SECURE = "https://";

  private ForeignAddress() {}

  /**
   * The key of the sentence why a tour cannot lie there; an empty text if it can.
   *
   * @param page the address of this page
   */
  static String refusal(String address, String page) {
    if (address.isBlank() || address.length() > LONGEST) {
      return "own.src.none";
    }
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c <= ' ' || c > '~' || c == '\\') {
        return "own.src.signs";
      }
    }
    boolean isOwn = address.startsWith(origin(page) + "/");
    if (!address.startsWith(SECURE) && !isOwn) {
      return "own.src.scheme";
    }
    return host(address).isEmpty() || host(address).indexOf('@') >= 0 ? "own.src.signs" : "";
  }

  /** The host, with its port if it has one. */
  static String host(String address) {
    int from = address.indexOf("//") + 2;
    return address.substring(from, end(address, from));
  }

  private static String origin(String address) {
    int from = address.indexOf("//");
    return from < 0 ? "none:" : address.substring(0, end(address, from + 2));
  }

  private static int end(String address, int from) {
    int end = from;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
