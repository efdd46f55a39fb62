package vitrine.app.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import vitrine.browser.Deferred;
import vitrine.browser.ScriptObject;
import vitrine.session.Command;
import vitrine.session.PageListener;
import vitrine.session.PageSession;
import vitrine.session.Refusal;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.session.Snapshot;
import vitrine.session.Stride;
import vitrine.view.Texts;

/**
 * {@code window.vitrine}: what scripts of the page, and our own browser tests, can do with the lab.
 * Version 1.
 */
public final class VitrineApi implements PageListener {
  private final PageSession session;
  private final Texts texts;
  private final LabFacts facts;
  private final StateReport report;
  private final Subscribers subscribers = new Subscribers();
  private final Deferred ready = new Deferred();
  private boolean wasDiverged;

  private VitrineApi(PageSession session, Texts texts, LabFacts facts, StateReport report) {
    this.session = session;
    this.texts = texts;
    this.facts = facts;
    this.report = report;
  }

  /** Publishes the API of a session; the result must hear what happens in it. */
  public static VitrineApi publish(
      PageSession session, Texts texts, LabFacts facts, StateReport report) {
    var api = new VitrineApi(session, texts, facts, report);
    var object = ScriptObject.empty();
    object.with("version", text("1")).with("ready", api.ready.promise());
    api.addState(object);
    api.addTime(object);
    api.addNumbers(object);
    api.addDeeds(object);
    object.method("on", arguments -> api.on(arguments));
    object.publish("vitrine");
    return api;
  }

  private void addState(ScriptObject object) {
    method(object, "getState", (given, answer) -> answer.resolve(report.state()));
    method(object, "describe", (given, answer) -> answer.resolve(report.description()));
    method(object, "describeState", (given, answer) -> answer.resolve(facts.describeState()));
    method(object, "task", (given, answer) -> answer.resolve(null));
    method(object, "handIn", (given, answer) -> answer.refuse(Sentence.of("refused.task")));
    method(
        object,
        "link",
        (given, answer) ->
            facts.link(given.option(0, "weights"), answer::resolve, refusing(answer)));
    method(
        object,
        "export",
        (given, answer) -> {
          var format = given.text(0, "export", "");
          if (!facts.formats().containsKey(format)) {
            throw new Refusal(
                "refused.format", format, String.join(", ", facts.formats().keySet()));
          }
          facts.export(format, answer::resolveWith, refusing(answer));
        });
  }

  private void addTime(ScriptObject object) {
    method(
        object,
        "play",
        (given, answer) -> {
          session.play(session.settings().whole("speed"));
          answer.resolve(null);
        });
    method(object, "pause", (given, answer) -> session.pause(answer.with(() -> null)));
    method(
        object,
        "step",
        (given, answer) -> {
          int steps = given.count(0, "step");
          var unit = Stride.of(given.text(1, "step", Stride.EPOCH.key()));
          paused(
              answer,
              () ->
                  session.stepTo(
                      unit.forward(
                          session.examples(), steps, session.epochSize(), session.batchSize()),
                      answer.then(() -> report.metrics(answer))));
        });
    method(
        object,
        "back",
        (given, answer) -> {
          int steps = given.count(0, "back");
          var unit = Stride.of(given.text(1, "back", Stride.EPOCH.key()));
          paused(
              answer,
              () ->
                  session.backTo(
                      unit.back(
                          session.examples(), steps, session.epochSize(), session.batchSize()),
                      answer.then(() -> report.metrics(answer))));
        });
    method(
        object,
        "reset",
        (given, answer) ->
            paused(answer, () -> session.send(new Command.Reset(), answer.with(() -> null))));
  }

  private void addNumbers(ScriptObject object) {
    method(object, "metrics", (given, answer) -> report.metrics(answer));
    method(object, "value", (given, answer) -> report.value(given.text(0, "value", ""), answer));
    method(
        object,
        "predict",
        (given, answer) -> {
          var rows = given.rows(0, "predict", facts.inputs());
          session.predict(
              rows,
              outputs -> answer.resolve(report.outputs(outputs, rows.length / facts.inputs())),
              refusing(answer));
        });
  }

  private void addDeeds(ScriptObject object) {
    method(
        object,
        "set",
        (given, answer) -> {
          var changes = given.settings(0, "set");
          for (var key : changes.keySet()) {
            if (facts.isLocked(key)) {
              throw new Refusal("refused.setting.locked", key);
            }
          }
          session.send(new Command.Change(changes), answer.with(() -> null));
        });
    method(
        object,
        "setValue",
        (given, answer) -> {
          var place = TensorPath.parse(given.text(0, "setValue", ""), session.graph());
          var numbers = given.numbers(1, "setValue");
          int from = place.index() < 0 ? 0 : place.index();
          int expected = place.index() < 0 ? place.node().shape().size() : 1;
          if (numbers.size() != expected) {
            throw new Refusal("refused.values", place.node().name(), Integer.toString(expected));
          }
          paused(
              answer,
              () ->
                  session.send(
                      new Command.SetValue(place.node().name(), from, numbers),
                      answer.with(() -> null)));
        });
    method(
        object,
        "freeze",
        (given, answer) -> {
          var frozen = new ArrayList<Boolean>();
          for (double number : given.numbers(1, "freeze")) {
            frozen.add(number != 0);
          }
          session.send(
              new Command.Freeze(given.text(0, "freeze", ""), frozen), answer.with(() -> null));
        });
    method(object, "undo", (given, answer) -> session.undo(answer.with(() -> null)));
    method(object, "redo", (given, answer) -> session.redo(answer.with(() -> null)));
  }

  private interface Body {
    void run(Arguments given, Promised answer);
  }

  /** Every call waits until the lab answers. */
  private void method(ScriptObject object, String name, Body body) {
    object.method(
        name,
        given ->
            Promised.of(
                texts,
                answer -> {
                  var arguments = new Arguments(given);
                  if (session.isReady()) {
                    body.run(arguments, answer);
                  } else {
                    Deferred.whenSettled(
                        ready.promise(), done -> late(arguments, answer, body), failure -> {});
                  }
                }));
  }

  private static void late(Arguments arguments, Promised answer, Body body) {
    try {
      body.run(arguments, answer);
    } catch (Refusal refusal) {
      answer.refuse(refusal.sentence());
    }
  }

  /** What a script does stops the clock first, so that it falls at a known moment. */
  private void paused(Promised answer, Runnable next) {
    if (session.isPlaying()) {
      session.pause(answer.then(next));
    } else {
      next.run();
    }
  }

  private static Reply refusing(Promised answer) {
    return answer.then(() -> {});
  }

  private JSObject on(JSObject given) {
    try {
      var event = new Arguments(given).text(0, "on", "");
      return function(subscribers.add(event, second(given)));
    } catch (Refusal refusal) {
      return fail(texts.of(refusal.sentence()));
    }
  }

  @Override
  public void ready() {
    ready.resolve(text("ready"));
    subscribers.tell("state", report.state());
  }

  @Override
  public void changed() {
    if (subscribers.hears("state")) {
      subscribers.tell("state", report.state());
    }
  }

  @Override
  public void seen(Snapshot snapshot) {
    if (subscribers.hears("metrics")) {
      subscribers.tell("metrics", report.metricsOf(snapshot));
    }
    if (snapshot.diverged() && !wasDiverged) {
      subscribers.tell("diverged", report.metricsOf(snapshot));
    }
    wasDiverged = snapshot.diverged();
  }

  @Override
  public void replaying(double share) {
    Map<String, @Nullable Object> progress = new LinkedHashMap<>();
    progress.put("share", share);
    subscribers.tell("progress", progress);
  }

  @Override
  public void told(Sentence sentence) {
    subscribers.tell("error", List.of(texts.of(sentence)));
  }

  @JSBody(params = "given", script = "return given[1];")
  private static native @Nullable JSObject second(JSObject given);

  @JSBody(params = "text", script = "return text;")
  private static native JSObject text(String text);

  @JSBody(params = "method", script = "return function() { method([]); };")
  private static native JSObject function(ScriptObject.Method method);

  @JSBody(params = "message", script = "throw new Error(message);")
  private static native JSObject fail(String message);
}
