package vitrine.app.messages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSight;
import vitrine.browser.PlainValue;
import vitrine.browser.Timer;
import vitrine.tours.lab.LabLine;
import vitrine.view.dom.Tag;

/**
 * The host's end of the line to a lab in a frame. It hears only its own frame, and only while the
 * origin is that of this page: none, where this page has none itself, as in a sandboxed frame. No
 * other page can come into the frame then, since the policy of this page lets only its own site in.
 */
public final class LabFrame implements LabLine {
  /** A slow line may take that long to bring a lab. */
  private static final int PATIENCE = 30_000;

  private static final int LONGEST = 5_000_000;

  private final Tag frame;
  private final UnaryOperator<String> address;
  private final BiConsumer<String, @Nullable Object> events;
  private final Map<Double, Waiting> waiting = new HashMap<>();
  private Runnable ready = () -> {};
  private @Nullable Timer patience;
  private double ids;
  private String lab = "";
  private Runnable waiter = () -> {};
  private boolean isSeen;

  private record Waiting(Consumer<@Nullable Object> answered, Consumer<String> refused) {}

  /**
   * A line to what is shown in {@code frame}.
   *
   * @param address where the lab of an id lies
   * @param events hears what the lab says by itself: {@code state}, {@code picked}, …
   */
  public LabFrame(
      Tag frame, UnaryOperator<String> address, BiConsumer<String, @Nullable Object> events) {
    this.frame = frame;
    this.address = address;
    this.events = events;
    FrameDoor.hearFrame(frame.node(), LONGEST, (text, length, from) -> heard(text, from));
    frame.on("load", event -> greet());
    var main = Tag.find("main");
    if (main != null) {
      ElementSight.first(main.node(), () -> seen());
    }
  }

  /** The origin that a lab is told to take commands from: that of this page. */
  public static String origin() {
    return FrameDoor.origin();
  }

  @Override
  public void open(String id, Runnable whenReady, Runnable silent) {
    waiting.clear();
    lab = id;
    ready = whenReady;
    if (patience != null) {
      patience.cancel();
    }
    waiter = () -> {};
    if (id.isEmpty()) {
      frame.without("src").without("srcdoc");
      whenReady.run();
      return;
    }
    if (isSeen || !FrameDoor.isFramed()) {
      load(silent);
    } else {
      waiter = () -> load(silent);
    }
  }

  private void load(Runnable silent) {
    patience = Timer.after(PATIENCE, () -> silent.run());
    FoldedPages.show(frame, address.apply(lab));
  }

  /** Where this page is itself in a frame, no lab is opened that nobody sees. */
  private void seen() {
    isSeen = true;
    var next = waiter;
    waiter = () -> {};
    next.run();
  }

  @Override
  public void call(
      String type,
      @Nullable Object payload,
      Consumer<@Nullable Object> answered,
      Consumer<String> refused) {
    ids++;
    waiting.put(ids, new Waiting(answered, refused));
    send(new Envelope(type, ids, payload));
  }

  /** The frame may have been there first; a question gets its engine started. */
  private void greet() {
    if (!lab.isEmpty()) {
      send(new Envelope("hello", null, Map.of("wants", List.of("state"))));
      send(new Envelope("getState", null, null));
    }
  }

  private void send(Envelope message) {
    FrameDoor.tellFrame(frame.node(), PlainValue.toScript(message.written()));
  }

  private void heard(String text, String from) {
    var own = origin();
    boolean hasNoOrigin = own.equals("null") || own.equals("file://");
    boolean isOurOrigin = from.equals(own) || (hasNoOrigin && from.equals("null"));
    var value = PlainValue.parse(text);
    if (!isOurOrigin || !Envelope.isOurs(value) || !Envelope.isOfThisVersion(value)) {
      return;
    }
    var message = Envelope.read(value);
    if (message == null) {
      return;
    }
    switch (message.type()) {
      case "ready" -> begin(message.payload());
      case "response" -> {
        var wanted = message.id() == null ? null : waiting.remove(message.id());
        if (wanted != null) {
          wanted.answered.accept(message.payload());
        }
      }
      case "error" -> failed(message);
      default -> events.accept(message.type(), message.payload());
    }
  }

  private void begin(@Nullable Object payload) {
    boolean isWanted =
        payload instanceof Map<?, ?> map
            && lab.equals(map.get("lab"))
            && Boolean.TRUE.equals(map.get("started"));
    if (isWanted) {
      if (patience != null) {
        patience.cancel();
      }
      var begins = ready;
      ready = () -> {};
      begins.run();
    }
  }

  private void failed(Envelope message) {
    var wanted = message.id() == null ? null : waiting.remove(message.id());
    if (wanted != null) {
      var said = message.payload() instanceof Map<?, ?> map ? map.get("message") : null;
      wanted.refused.accept(said instanceof String sentence ? sentence : "");
    }
  }
}
