package vitrine.app.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import vitrine.app.messages.FrameGuest;
import vitrine.browser.Deferred;
import vitrine.browser.ScriptObject;
import vitrine.session.Command;
import vitrine.session.PageListener;
import vitrine.session.PageSession;
import vitrine.session.Refusal;
import vitrine.session.Sentence;
import vitrine.session.Snapshot;
import vitrine.session.Stride;
import vitrine.view.Texts;

/**
 * {@code window.vitrine}: what scripts of the page, and our own browser tests, can do with the lab.
 * Version 1.
 */
public final class VitrineApi implements PageListener {
  /** What scripts may call; each call is answered by a promise. */
  static final String[] CALLS = {
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
    "redo"
  };

  private final PageSession session;
  private final Texts texts;
  private final LabFacts facts;
  private final StateReport report;
  private final Subscribers subscribers = new Subscribers();
  private final Deferred ready = new Deferred();
  private final TaskDesk desk;
  private boolean wasDiverged;

  private VitrineApi(PageSession session, Texts texts, LabFacts facts, StateReport report) {
    this.session = session;
    this.texts = texts;
    this.facts = facts;
    this.report = report;
    desk = new TaskDesk(session, facts, report, subscribers);
  }

  /** Publishes the API of a session; the result must hear what happens in it. */
  public static VitrineApi publish(
      PageSession session, Texts texts, LabFacts facts, StateReport report) {
    var api = new VitrineApi(session, texts, facts, report);
    var object = ScriptObject.empty();
    object.with("version", text("1")).getter("ready", nothing -> api.wanted());
    for (var call : CALLS) {
      object.method(call, given -> api.promise(call, given));
    }
    object.method("on", arguments -> api.on(arguments));
    object.publish("vitrine");
    FrameGuest.begin(report.lab(), api.ready.promise(), texts);
    api.desk.begin();
    return api;
  }

  /** Who waits for the lab wants its engine, seen or not. */
  private JSObject wanted() {
    session.begin();
    return ready.promise();
  }

  /** Every call waits until the lab answers; one that nobody has seen yet gets its engine now. */
  private JSObject promise(String call, JSObject given) {
    return Promised.of(
        texts,
        answer -> {
          var arguments = new Arguments(given);
          if (session.isReady()) {
            run(call, arguments, answer);
          } else {
            session.begin();
            Deferred.whenSettled(
                ready.promise(), done -> late(call, arguments, answer), failure -> {});
          }
        });
  }

  private void run(String call, Arguments given, Promised answer) {
    switch (call) {
      case "getState" -> answer.resolve(report.state());
      case "describe" -> answer.resolve(report.description());
      case "describeState" -> answer.resolve(facts.describeState());
      case "task" -> desk.task(answer);
      case "handIn" -> desk.handIn(answer);
      case "link" -> facts.link(given.option(0, "weights"), answer::resolve, answer.refusing());
      case "export" -> export(given.text(0, "export", ""), answer);
      case "metrics" -> report.metrics(answer);
      case "value" -> report.value(given.text(0, "value", ""), answer);
      case "predict" -> predict(given.rows(0, "predict", facts.inputs()), answer);
      case "play" -> {
        session.play(session.settings().whole("speed"));
        answer.resolve(null);
      }
      case "pause" -> session.pause(answer.withNothing());
      case "step" -> go(call, 1, given, answer);
      case "back" -> go(call, -1, given, answer);
      case "set" -> set(given.settings(0, "set"), answer);
      case "setValue" -> setValue(given, answer);
      case "freeze" -> freeze(given.text(0, "freeze", ""), given.numbers(1, "freeze"), answer);
      case "undo" -> session.undo(answer.withNothing());
      case "redo" -> session.redo(answer.withNothing());
      case "reset" -> paused(answer, () -> session.send(new Command.Reset(), answer.withNothing()));
      default -> throw new IllegalArgumentException(call);
    }
  }

  private void export(String format, Promised answer) {
    if (!facts.formats().containsKey(format)) {
      throw new Refusal("refused.format", format, String.join(", ", facts.formats().keySet()));
    }
    facts.export(format, answer::resolveWith, answer.refusing());
  }

  private void predict(double[] rows, Promised answer) {
    session.predict(
        rows,
        outputs -> answer.resolve(report.outputs(outputs, rows.length / facts.inputs())),
        answer.refusing());
  }

  /** Forward or, with a direction of −1, back; answers with the metrics there. */
  private void go(String call, int direction, Arguments given, Promised answer) {
    int steps = given.count(0, call);
    var unit = Stride.of(given.text(1, call, Stride.EPOCH.key()));
    paused(
        answer,
        () -> {
          var arrived = answer.then(() -> report.metrics(answer));
          double now = session.examples();
          int epoch = session.epochSize();
          int batch = session.batchSize();
          if (direction > 0) {
            session.stepTo(unit.forward(now, steps, epoch, batch), arrived);
          } else {
            session.backTo(unit.back(now, steps, epoch, batch), arrived);
          }
        });
  }

  private void set(Map<String, String> changes, Promised answer) {
    session.send(new Command.Change(changes), answer.withNothing());
  }

  private void setValue(Arguments given, Promised answer) {
    var place = TensorPath.parse(given.text(0, "setValue", ""), session.graph());
    var numbers = given.numbers(1, "setValue");
    int from = place.index() < 0 ? 0 : place.index();
    int expected = place.index() < 0 ? place.node().shape().size() : 1;
    if (numbers.size() != expected) {
      throw new Refusal("refused.values", place.node().name(), Integer.toString(expected));
    }
    var command = new Command.SetValue(place.node().name(), from, numbers);
    paused(answer, () -> session.send(command, answer.withNothing()));
  }

  private void freeze(String node, List<Double> mask, Promised answer) {
    var frozen = new ArrayList<Boolean>();
    for (double number : mask) {
      frozen.add(number != 0);
    }
    session.send(new Command.Freeze(node, frozen), answer.withNothing());
  }

  private void late(String call, Arguments arguments, Promised answer) {
    try {
      run(call, arguments, answer);
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
    desk.look();
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
    desk.seen(snapshot);
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
