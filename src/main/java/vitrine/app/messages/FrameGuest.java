package vitrine.app.messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import vitrine.browser.Address;
import vitrine.browser.Clock;
import vitrine.browser.Deferred;
import vitrine.browser.ElementSize;
import vitrine.browser.PlainValue;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/**
 * A lab page inside another page: answers the API's calls that come as messages from its host, says
 * what happens, and how high it is. What it does not know, cannot read, or has not leave to do is
 * refused with a message and changes nothing.
 */
public final class FrameGuest {
  private static final List<String> EVENTS =
      List.of("state", "metrics", "progress", "quiz", "task", "diverged", "error");

  /** Less is not worth a message: some browsers round heights. */
  private static final double SMALL = 2;

  private final String lab;
  private final Texts texts;
  private final Gate gate = new Gate(FrameDoor.origin(), Address.parameter("parentOrigin"));
  private final List<String> heard = new ArrayList<>();
  private final PartMarks marks;
  private boolean isReady;
  private double height = -SMALL;

  private FrameGuest(String lab, Texts texts) {
    this.lab = lab;
    this.texts = texts;
    this.marks = new PartMarks((part, name) -> tellAnyone("picked", picked(part, name)));
  }

  /** Begins, if this page is inside another; {@code ?embed=1} leaves only the lab of it. */
  public static void begin(String lab, Texts texts) {
    if ("1".equals(Address.parameter("embed"))) {
      Tag.root().toggle("embedded", true);
    }
    if (FrameDoor.isFramed()) {
      new FrameGuest(lab, texts).begin();
    }
  }

  private void begin() {
    FrameDoor.hearParent(Gate.LONGEST, this::heard);
    LabCalls.whenReady(
        nothing -> {
          isReady = true;
          tellReady();
        });
    var main = Tag.find("main");
    if (main != null) {
      ElementSize.watch(main.node(), (width, high) -> resized(main.box().height()));
    }
  }

  private void resized(double now) {
    if (Math.abs(now - height) >= SMALL) {
      height = now;
      Map<String, @Nullable Object> payload = new LinkedHashMap<>();
      payload.put("height", Math.ceil(now));
      tellAnyone("resize", payload);
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
      refuse(message.id(), refusal, origin);
    } else if (Gate.OWN.indexOf(message.type()) >= 0) {
      own(message, origin);
    } else {
      call(message, origin);
    }
  }

  private void own(Envelope message, String origin) {
    switch (message.type()) {
      case "hello" -> hello(message);
      case "highlight" -> highlight(message, origin);
      case "pick" -> pick(message, origin);
      default -> theme(message, origin);
    }
  }

  /** Either side may be the first to be there: a host that comes later asks for what it missed. */
  private void hello(Envelope message) {
    if (message.payload() instanceof Map<?, ?> wants && wants.get("wants") instanceof List<?> all) {
      for (var event : all) {
        if (event instanceof String name && EVENTS.indexOf(name) >= 0 && heard.indexOf(name) < 0) {
          heard.add(name);
          LabCalls.on(name, value -> tellAnyone(name, PlainValue.toJava(value)));
        }
      }
    }
    height = -SMALL;
    var main = Tag.find("main");
    if (main != null) {
      resized(main.box().height());
    }
    if (isReady) {
      tellReady();
    }
  }

  private void tellReady() {
    Map<String, @Nullable Object> payload = new LinkedHashMap<>();
    payload.put("version", "1");
    payload.put("lab", lab);
    var can = new ArrayList<String>(Gate.CALLS);
    can.addAll(Gate.OWN);
    payload.put("capabilities", can);
    tellAnyone("ready", payload);
  }

  private void highlight(Envelope message, String origin) {
    var parts = names(message.arguments());
    var unknown = parts == null ? "" : marks.unknown(parts);
    if (parts == null) {
      refuse(message.id(), "malformed", origin);
    } else if (!unknown.isEmpty()) {
      refuse(message.id(), "part", origin, unknown);
    } else {
      answer(message, marks.point(parts), origin);
    }
  }

  private void pick(Envelope message, String origin) {
    var parts = names(message.arguments());
    if (parts == null || !marks.unknown(parts).isEmpty()) {
      refuse(message.id(), parts == null ? "malformed" : "part", origin, "");
    } else {
      marks.pick(parts);
      answer(message, null, origin);
    }
  }

  private void theme(Envelope message, String origin) {
    var names = names(message.arguments());
    var theme = names == null || names.size() != 1 ? "" : names.get(0);
    if (List.of("light", "dark", "auto").indexOf(theme) < 0) {
      refuse(message.id(), "malformed", origin);
      return;
    }
    if (theme.equals("auto")) {
      Tag.root().without("data-theme");
    } else {
      Tag.root().attribute("data-theme", theme);
    }
    answer(message, null, origin);
  }

  private static @Nullable List<String> names(List<?> given) {
    var names = new ArrayList<String>();
    for (var each : given) {
      if (!(each instanceof String name) || name.isEmpty()) {
        return null;
      }
      names.add(name);
    }
    return names;
  }

  private void call(Envelope message, String origin) {
    var given = PlainValue.toScript(message.arguments());
    Deferred.whenSettled(
        LabCalls.call(message.type(), given),
        answer ->
            Deferred.whenSettled(
                LabCalls.plain(answer),
                plain -> answerWith(message, plain, origin),
                reason -> refuseWith(message.id(), "refused", reason, origin)),
        reason -> refuseWith(message.id(), "refused", reason, origin));
  }

  private void answerWith(Envelope message, @Nullable JSObject value, String origin) {
    answer(message, PlainValue.toJava(value), origin);
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
  private void tellAnyone(String event, @Nullable Object payload) {
    tell(new Envelope(event, null, payload), "*");
  }

  private static void tell(Envelope message, String origin) {
    FrameDoor.tellParent(
        PlainValue.toScript(message.written()), origin.equals("null") ? "*" : origin);
  }

  private static Map<String, @Nullable Object> picked(String part, String name) {
    Map<String, @Nullable Object> payload = new LinkedHashMap<>();
    payload.put("part", part);
    payload.put("name", name);
    return payload;
  }
}
