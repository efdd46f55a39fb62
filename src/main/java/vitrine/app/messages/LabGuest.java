package vitrine.app.messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import vitrine.browser.Deferred;
import vitrine.browser.PlainValue;
import vitrine.browser.Timer;

/** A lab in a frame: the calls of {@code window.vitrine}, and its parts pointed at and picked. */
final class LabGuest implements FrameCalls {
  /** How often a part is looked for, and the milliseconds in between. */
  private static final int LOOKS = 20;

  private static final int BETWEEN_LOOKS = 50;

  private final String lab;
  private final JSObject ready;
  private final PartMarks marks;

  /**
   * A lab.
   *
   * @param ready a promise that is kept when its engine answers
   * @param picked hears which part was picked
   */
  LabGuest(String lab, JSObject ready, Consumer<@Nullable Object> picked) {
    this.lab = lab;
    this.ready = ready;
    this.marks = new PartMarks((part, name) -> picked.accept(named(part, name)));
  }

  @Override
  public String kind() {
    return "lab";
  }

  @Override
  public String id() {
    return lab;
  }

  @Override
  public List<String> names() {
    return Gate.OF_LABS;
  }

  @Override
  public void whenReady(Runnable told) {
    Deferred.whenSettled(ready, nothing -> told.run(), failure -> {});
  }

  @Override
  public void call(
      String type, List<?> arguments, Consumer<@Nullable Object> answered, Refused refused) {
    switch (type) {
      case "highlight" -> highlight(names(arguments), answered, refused);
      case "pick" -> pick(names(arguments), answered, refused);
      default ->
          Deferred.whenSettled(
              LabCalls.call(type, PlainValue.toScript(arguments)),
              answer ->
                  Deferred.whenSettled(
                      LabCalls.plain(answer),
                      plain -> answered.accept(PlainValue.toJava(plain)),
                      reason -> refused.because("refused", reason)),
              reason -> refused.because("refused", reason));
    }
  }

  private void highlight(
      @Nullable List<String> parts, Consumer<@Nullable Object> answered, Refused refused) {
    whenThere(parts, refused, found -> answered.accept(marks.point(found)));
  }

  private void pick(
      @Nullable List<String> parts, Consumer<@Nullable Object> answered, Refused refused) {
    whenThere(
        parts,
        refused,
        found -> {
          marks.pick(found);
          answered.accept(null);
        });
  }

  private void whenThere(
      @Nullable List<String> parts, Refused refused, Consumer<List<String>> then) {
    if (parts == null) {
      refused.because("malformed", "");
    } else {
      lookFor(parts, LOOKS, refused, then);
    }
  }

  /** A part may be drawn only with the next snapshot, so it is looked for more than once. */
  private void lookFor(
      List<String> parts, int looks, Refused refused, Consumer<List<String>> then) {
    var unknown = marks.unknown(parts);
    if (unknown.isEmpty()) {
      then.accept(parts);
    } else if (looks > 1) {
      Timer.after(BETWEEN_LOOKS, () -> lookFor(parts, looks - 1, refused, then));
    } else {
      refused.because("part", "", unknown);
    }
  }

  /** The arguments as names; null if they are none. */
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

  @Override
  public void hear(String event, Consumer<@Nullable Object> hearer) {
    LabCalls.on(event, (@Nullable JSObject value) -> hearer.accept(PlainValue.toJava(value)));
  }

  @Override
  public @Nullable Map<String, @Nullable Object> state() {
    return null;
  }

  private static Map<String, @Nullable Object> named(String part, String name) {
    Map<String, @Nullable Object> payload = new LinkedHashMap<>();
    payload.put("part", part);
    payload.put("name", name);
    return payload;
  }
}
