package vitrine.app.messages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vitrine.browser.PlainValue;
import vitrine.view.dom.Tag;

/** The host's end of the line to any page of ours in a frame, a lab's or a tour's. */
public final class GuestFrame {
  private static final int LONGEST = 1_000_000;

  private final Tag frame;
  private final List<String> wants;
  private final BiConsumer<String, @Nullable Object> events;
  private final Map<Double, Consumer<@Nullable Object>> waiting = new HashMap<>();
  private double ids;

  /**
   * A line to what is shown in {@code frame}.
   *
   * @param wants the events to be told
   * @param events hears what the page says, and what it carries
   */
  public GuestFrame(Tag frame, List<String> wants, BiConsumer<String, @Nullable Object> events) {
    this.frame = frame;
    this.wants = wants;
    this.events = events;
    FrameDoor.hearFrame(frame.node(), LONGEST, (text, length, from) -> heard(text, from));
    frame.on("load", event -> send(new Envelope("hello", null, Map.of("wants", this.wants))));
  }

  /** Asks the page something; a refusal is no answer. */
  public void ask(String type, @Nullable Object payload, Consumer<@Nullable Object> answered) {
    ids++;
    waiting.put(ids, answered);
    send(new Envelope(type, ids, payload));
  }

  private void send(Envelope message) {
    FrameDoor.tellFrame(frame.node(), PlainValue.toScript(message.written()));
  }

  private void heard(String text, String from) {
    boolean isOurOrigin = from.equals(FrameDoor.origin()) || from.equals("null");
    var value = PlainValue.parse(text);
    if (!isOurOrigin || !Envelope.isOurs(value) || !Envelope.isOfThisVersion(value)) {
      return;
    }
    var message = Envelope.read(value);
    if (message == null) {
      return;
    }
    var id = message.id();
    var wanted = id instanceof Double ? waiting.remove(id) : null;
    if (message.type().equals("response") && wanted != null) {
      wanted.accept(message.payload());
    } else if (id == null) {
      events.accept(message.type(), message.payload());
    }
  }
}
