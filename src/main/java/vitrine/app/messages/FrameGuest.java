package vitrine.app.messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import vitrine.browser.Address;
import vitrine.browser.Clock;
import vitrine.browser.ElementSize;
import vitrine.browser.PlainValue;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/**
 * A page inside another page: answers what its host asks by messages, says what happens, and how
 * high it is. What it does not know, cannot read, or has not leave to do is refused with a message
 * and changes nothing.
 */
public final class FrameGuest {
  private static final List<String> EVENTS =
      List.of("state", "metrics", "progress", "quiz", "task", "diverged", "error");

  private static final List<String> THEMES = List.of("light", "dark", "auto");

  /** The languages that there are. */
  private static final List<String> LANGUAGES = List.of("en");

  private final FrameCalls calls;
  private final Texts texts;
  private final Gate gate;
  private final HeightLine heights = new HeightLine();
  private final String address = Address.whole();
  private final List<String> heard = new ArrayList<>();
  private boolean isReady;

  private FrameGuest(FrameCalls calls, Texts texts) {
    this.calls = calls;
    this.texts = texts;
    this.gate = new Gate(FrameDoor.origin(), Address.parameter("parentOrigin"), calls.names());
  }

  /**
   * Begins for a lab's page, if it is inside another.
   *
   * @param ready a promise that is kept when the lab's engine answers
   */
  public static void begin(String lab, JSObject ready, Texts texts) {
    begin(new LabGuest(lab, ready, picked -> tellAnyone("picked", picked)), texts);
  }

  /**
   * Begins, if this page is inside another.
   *
   * @return what tells a trusted host that {@link FrameCalls#state} has changed
   */
  public static Runnable begin(FrameCalls calls, Texts texts) {
    if (!FrameDoor.isFramed()) {
      return () -> {};
    }
    var guest = new FrameGuest(calls, texts);
    guest.begin();
    return guest::tellState;
  }

  private void begin() {
    if ("1".equals(Address.parameter("embed")) && !FrameDoor.origin().equals("null")) {
      FrameDoor.lead("_blank");
    }
    FrameDoor.hearParent(Gate.LONGEST, this::heard);
    calls.whenReady(
        () -> {
          isReady = true;
          tellReady();
          tellState();
        });
    if (!isReady) {
      tellReady();
    }
    var main = Tag.find("main");
    if (main != null) {
      ElementSize.watch(main.node(), (width, high) -> resized(main.box().height()));
    }
  }

  private void resized(double now) {
    if (heights.isNews(now, Clock.millis())) {
      double height = Math.ceil(now);
      Map<String, @Nullable Object> payload = new LinkedHashMap<>();
      payload.put("height", height);
      tellAnyone("resize", payload);
      HeightWords.tell(height, address);
    }
  }

  private void heard(String text, int length, String origin) {
    if (gate.isFlooded(Clock.millis())) {
      if (gate.complainsOfFlood()) {
        refuse(null, "flood", origin);
      }
      return;
    }
    if (length > Gate.LONGEST) {
      refuse(null, "oversized", origin);
      return;
    }
    if (Gate.isUnfit(text)) {
      if (text.indexOf(Envelope.NAMESPACE) >= 0) {
        refuse(null, "malformed", origin);
      }
      return;
    }
    var value = length < 0 || text.isEmpty() ? null : PlainValue.parse(text);
    if (!Envelope.isOurs(value)) {
      return; // not for us
    }
    if (!Envelope.isOfThisVersion(value)) {
      refuse(null, "version", origin);
      return;
    }
    var message = Envelope.read(value);
    if (message == null) {
      refuse(null, "malformed", origin);
      return;
    }
    var refusal = gate.refusal(message.type(), origin);
    if (!refusal.isEmpty()) {
      refuseWith(message.id(), refusal, reason(refusal, message.type()), origin);
    } else {
      answer(message, origin);
    }
  }

  /** What is known, but to the other kind of page, is told apart from what nobody knows. */
  private String reason(String code, String type) {
    boolean isElsewhere = Gate.OF_LABS.indexOf(type) >= 0 || Gate.OF_TOURS.indexOf(type) >= 0;
    boolean isOther = code.equals("unsupported") && isElsewhere;
    return texts.of("message." + code + (isOther ? "." + calls.kind() : ""));
  }

  private void answer(Envelope message, String origin) {
    switch (message.type()) {
      case "hello" -> hello(message);
      case "setTheme" -> theme(message, origin);
      case "setLang" -> language(message, origin);
      default ->
          calls.call(
              message.type(),
              message.arguments(),
              value -> answer(message, value, origin),
              (code, sentence, about) -> {
                if (sentence.isEmpty()) {
                  refuse(message.id(), code, origin, about);
                } else {
                  refuseWith(message.id(), code, sentence, origin);
                }
              });
    }
  }

  /** Either side may be the first to be there: a host that comes later asks for what it missed. */
  private void hello(Envelope message) {
    if (message.payload() instanceof Map<?, ?> wants && wants.get("wants") instanceof List<?> all) {
      for (var event : all) {
        if (event instanceof String name && EVENTS.indexOf(name) >= 0 && heard.indexOf(name) < 0) {
          heard.add(name);
          calls.hear(name, value -> tellAnyone(name, value));
        }
      }
    }
    heights.forget();
    var main = Tag.find("main");
    if (main != null) {
      resized(main.box().height());
    }
    tellReady();
    tellState();
  }

  private void tellReady() {
    Map<String, @Nullable Object> payload = new LinkedHashMap<>();
    payload.put("version", "1");
    payload.put(calls.kind(), calls.id());
    payload.put("started", isReady);
    var can = new ArrayList<String>(calls.names());
    can.addAll(Gate.OF_ALL);
    payload.put("capabilities", can);
    tellAnyone("ready", payload);
  }

  private void tellState() {
    var state = isReady ? calls.state() : null;
    var origin = gate.trusted();
    if (state != null && !origin.isEmpty()) {
      tell(new Envelope("state", null, state), origin);
    }
  }

  private void theme(Envelope message, String origin) {
    var theme = word(message);
    if (THEMES.indexOf(theme) < 0) {
      refuse(message.id(), "malformed", origin);
      return;
    }
    if (theme.equals("auto")) {
      Tag.root().without("data-theme");
    } else {
      Tag.root().attribute("data-theme", theme);
    }
    calls.themed(theme);
    answer(message, null, origin);
  }

  private void language(Envelope message, String origin) {
    var language = word(message);
    if (language.isEmpty()) {
      refuse(message.id(), "malformed", origin);
    } else if (LANGUAGES.indexOf(language) < 0) {
      var known = String.join(", ", LANGUAGES);
      refuse(message.id(), "lang", origin, language, known);
    } else {
      answer(message, null, origin);
    }
  }

  /** The only argument, if it is a text; else an empty one. */
  private static String word(Envelope message) {
    var given = message.arguments();
    return given.size() == 1 && given.get(0) instanceof String word ? word : "";
  }

  private void answer(Envelope message, @Nullable Object value, String origin) {
    if (message.id() != null) {
      tell(new Envelope("response", message.id(), value), origin);
    }
  }

  private void refuse(@Nullable Object id, String code, String origin, String... about) {
    refuseWith(id, code, texts.of("message." + code, about), origin);
  }

  private void refuseWith(@Nullable Object id, String code, String sentence, String origin) {
    Map<String, @Nullable Object> payload = new LinkedHashMap<>();
    payload.put("code", code);
    payload.put("message", sentence);
    payload.put("version", Envelope.VERSION);
    tell(new Envelope("error", id, payload), origin);
  }

  /** What happens is no secret: any host may hear it. */
  private static void tellAnyone(String event, @Nullable Object payload) {
    tell(new Envelope(event, null, payload), "*");
  }

  private static void tell(Envelope message, String origin) {
    FrameDoor.tellParent(
        PlainValue.toScript(message.written()), origin.equals("null") ? "*" : origin);
  }
}
