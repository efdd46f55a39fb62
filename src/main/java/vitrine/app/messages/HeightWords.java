package vitrine.app.messages;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.browser.PlainValue;

/**
 * How foreign hosts want to hear how high a page in a frame is, as each of them documents it. They
 * learn a height and nothing else, so that anybody may hear it.
 */
final class HeightWords {
  private static final String SECRET = "#?secret=";

  private HeightWords() {}

  /** What the Canvas learning system hears. */
  static Map<String, @Nullable Object> canvas(double height) {
    Map<String, @Nullable Object> message = new LinkedHashMap<>();
    message.put("subject", "lti.frameResize");
    message.put("height", height);
    return message;
  }

  /** What Embedly hears, and Medium with it: a text of JSON. */
  static Map<String, @Nullable Object> embedly(double height, String address) {
    Map<String, @Nullable Object> message = new LinkedHashMap<>();
    message.put("src", address);
    message.put("context", "iframe.resize");
    message.put("height", height);
    return message;
  }

  /**
   * What WordPress hears: it knows its frame by the secret that it has put into the address.
   *
   * @return null if the address carries none
   */
  static @Nullable Map<String, @Nullable Object> wordPress(double height, String address) {
    int at = address.indexOf(SECRET);
    int end = at + SECRET.length();
    while (at >= 0 && end < address.length() && Character.isLetterOrDigit(address.charAt(end))) {
      end++;
    }
    if (at < 0 || end == at + SECRET.length()) {
      return null;
    }
    Map<String, @Nullable Object> message = new LinkedHashMap<>();
    message.put("message", "height");
    message.put("value", height);
    message.put("secret", address.substring(at + SECRET.length(), end));
    return message;
  }

  /** Tells all of them. */
  static void tell(double height, String address) {
    FrameDoor.tellParent(PlainValue.toScript(canvas(height)), "*");
    FrameDoor.tellParent(PlainValue.toScript(PlainValue.write(embedly(height, address))), "*");
    var wanted = wordPress(height, address);
    if (wanted != null) {
      FrameDoor.tellParent(PlainValue.toScript(wanted), "*");
    }
  }
}
