package vitrine.app.messages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask what of a page in a frame: decides of each message before anything is done, without a
 * browser.
 */
final class Gate {
  /** The most characters of a message, as JSON. */
  static final int LONGEST = 100_000;

  /** How many messages may come at once, and how many a second go on. */
  static final int BURST = 40;

  private static final double A_SECOND = 20;

  /** How deep lists and objects of a message may lie in one another. */
  private static final int DEEPEST = 32;

  /** The calls of a lab that a host may make: those of its API, and those of its frame. */
  static final List<String> OF_LABS =
      List.of(
          "getState",
          "describe",
          "describeState",
          "task",
          "handIn",
          "link",
          "export",
          "metrics",
          "value",
          "predict",
          "play",
          "pause",
          "step",
          "back",
          "reset",
          "set",
          "setValue",
          "freeze",
          "undo",
          "redo",
          "highlight",
          "pick");

  /** The calls of a tour that a host may make. */
  static final List<String> OF_TOURS = List.of("getState", "setState", "goto");

  /** What a host may ask of any page in a frame. */
  static final List<String> OF_ALL = List.of("hello", "setTheme", "setLang");

  private final String own;
  private final @Nullable String named;
  private final List<String> calls;
  private double left = BURST;
  private double last;
  private boolean hasComplained;

  /**
   * A gate.
   *
   * @param own the origin of this page
   * @param named the origin that its address allows ({@code parentOrigin}); null if it names none
   * @param calls what may be asked of this page beyond {@link #OF_ALL}
   */
  Gate(String own, @Nullable String named, List<String> calls) {
    this.own = own;
    this.named = named;
    this.calls = calls;
  }

  /**
   * Whether a message as JSON is one that no honest host sends, and that is not even to be read:
   * nested deeper than any payload of ours, or with a name that would change an object's make.
   */
  static boolean isUnfit(String text) {
    int depth = 0;
    boolean isQuoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isQuoted && c == '\\') {
        i++;
      } else if (c == '"') {
        isQuoted = !isQuoted;
      } else if (!isQuoted && (c == '[' || c == '{')) {
        depth++;
        if (depth > DEEPEST) {
          return true;
        }
      } else if (!isQuoted && (c == ']' || c == '}')) {
        depth--;
      }
    }
    return text.indexOf("\"__proto__\"") >= 0;
  }

  /**
   * The origin that a message for trusted hosts alone is sent to; an empty text if there is none.
   * The browser delivers it to no other.
   */
  String trusted() {
    var origin = named == null ? own : named;
    if (origin.equals("file://") || (named != null && named.equals("null"))) {
      return "*"; // such a page has no origin that could be named
    }
    return origin.equals("null") ? "" : origin;
  }

  /** Whether messages of that origin may command. A page from a disk has the origin “null”. */
  boolean trusts(String origin) {
    return origin.equals(named)
        || (origin.equals(own) && !origin.equals("null"))
        || (own.equals("file://") && origin.equals("null"));
  }

  /** Takes note that a message has come; whether there are too many. */
  boolean isFlooded(double millis) {
    left = Math.min(BURST, left + ((millis - last) / 1000) * A_SECOND);
    last = millis;
    if (left < 1) {
      return true;
    }
    left--;
    hasComplained = hasComplained && left < BURST / 2.0;
    return false;
  }

  /** Whether to say that there are too many: once for each flood. */
  boolean complainsOfFlood() {
    boolean isFirst = !hasComplained;
    hasComplained = true;
    return isFirst;
  }

  /** Why a message of that kind is refused; an empty text if it is not. */
  String refusal(String type, String origin) {
    boolean isKnown = calls.indexOf(type) >= 0 || OF_ALL.indexOf(type) >= 0;
    if (!isKnown) {
      return "unsupported";
    }
    return type.equals("hello") || trusts(origin) ? "" : "origin";
  }
}
