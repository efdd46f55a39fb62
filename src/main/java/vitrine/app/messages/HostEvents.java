package vitrine.app.messages;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.browser.PlainValue;

/** What happens on a page without a lab of its own, told to the page around it. */
public final class HostEvents {
  private HostEvents() {}

  /** Tells an event such as {@code quiz}, if there is a page around this one. */
  public static void tell(String event, Map<String, @Nullable Object> payload) {
    var message = new Envelope(event, null, payload);
    FrameDoor.tellParent(PlainValue.toScript(message.written()), "*");
  }
}
