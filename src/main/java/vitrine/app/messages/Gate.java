package vitrine.app.messages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask what of a lab in a frame: decides of each message before anything is done, without a
 * browser.
 */
final class Gate {
  /** The most characters of a message, as JSON. */
  static final int LONGEST = 100_000;

  /** How many messages may come at once, and how many a second go on. */
  static final int BURST = 40;

  private static final double A_SECOND = 20;

  /** The calls of the lab's API that a host may make. */
  static final List<String> CALLS =
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
          "redo");

  /** What a host may ask of the frame itself. */
  static final List<String> OWN = List.of("hello", "highlight", "pick", "setTheme");

  private final String own;
  private final @Nullable String named;
  private double left = BURST;
  private double last;
  private boolean hasComplained;

  /**
   * A gate.
   *
   * @param own the origin of this page
   * @param named the origin that its address allows ({@code parentOrigin}); null if it names none
   */
  Gate(String own, @Nullable String named) {
    this.own = own;
    this.named = named;
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
    boolean isKnown = CALLS.indexOf(type) >= 0 || OWN.indexOf(type) >= 0;
    if (!isKnown) {
      return "unsupported";
    }
    return type.equals("hello") || trusts(origin) ? "" : "origin";
  }
}
