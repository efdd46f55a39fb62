package vitrine.app.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import vitrine.labs.frame.NetworkSize;
import vitrine.session.Command;
import vitrine.session.LinkCodec;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.session.Snapshot;

/**
 * The page's side of the task that its address names. The module that knows the task is told what
 * the engine says, moment by moment and at full precision, and answers how the task stands.
 */
final class TaskDesk implements TaskModule.Host {
  /** The metric by whose last digit one sees that a hand-in repeats. */
  private static final String CHECK = "trainLoss";

  private final PageSession session;
  private final LabFacts facts;
  private final StateReport report;
  private final Subscribers subscribers;
  private List<String> names = List.of();
  private boolean isOpen;

  TaskDesk(PageSession session, LabFacts facts, StateReport report, Subscribers subscribers) {
    this.session = session;
    this.facts = facts;
    this.report = report;
    this.subscribers = subscribers;
  }

  /** Begins, if there is a task. */
  void begin() {
    if (TaskModule.isHere()) {
      isOpen = true;
      names = List.of(TaskModule.names());
      session.watchBesides(() -> List.copyOf(places().values()));
      TaskModule.open(this);
    }
  }

  /** Where each number is read that the task asks for and the network of the moment has. */
  private Map<String, Read> reads() {
    var reads = new LinkedHashMap<String, Read>();
    var metrics = facts.metrics();
    for (var metric : metrics.entrySet()) {
      if (names.indexOf(metric.getKey()) >= 0 || metric.getKey().equals(CHECK)) {
        reads.put(metric.getKey(), new Read(metric.getValue(), null));
      }
    }
    for (var name : names) {
      boolean isTensor = name.indexOf('.') >= 0 && !name.startsWith("setting.");
      if (isTensor) {
        try {
          var path = TensorPath.parse(name, session.graph());
          reads.put(name, new Read(path.probe(), path));
        } catch (Refusal absent) {
          // This network has no such number: no condition over it holds.
        }
      }
    }
    return reads;
  }

  private Map<String, Probe> places() {
    var places = new LinkedHashMap<String, Probe>();
    for (var read : reads().entrySet()) {
      places.put(read.getKey(), read.getValue().probe);
    }
    return places;
  }

  private record Read(Probe probe, @Nullable TensorPath path) {
    double @Nullable [] of(double[] values) {
      return path == null ? values : path.pick(values);
    }
  }

  /** Tells the module what has just been seen. */
  void seen(Snapshot snapshot) {
    if (!isOpen) {
      return;
    }
    Map<String, @Nullable Object> numbers = place(snapshot.examples());
    for (var read : reads().entrySet()) {
      double @Nullable [] values = snapshot.find(read.getValue().probe);
      if (values == null) {
        return; // of a moment at which not all is known
      }
      numbers.put(read.getKey(), read.getValue().of(values));
    }
    TaskModule.see(known(numbers));
  }

  /** Reads everything at this very moment, then goes on; to be asked at rest. */
  private void read(Runnable then, Reply reply) {
    var wanted = reads();
    Map<String, @Nullable Object> numbers = new LinkedHashMap<>();
    int[] open = {wanted.size()};
    for (var read : wanted.entrySet()) {
      session.read(
          read.getValue().probe,
          values -> {
            numbers.put(read.getKey(), read.getValue().of(values));
            open[0]--;
            if (open[0] == 0) {
              numbers.putAll(place(session.examples()));
              TaskModule.see(known(numbers));
              then.run();
            }
          },
          reply);
    }
  }

  private Map<String, @Nullable Object> place(double examples) {
    var size = NetworkSize.of(session.graph());
    Map<String, @Nullable Object> numbers = new LinkedHashMap<>();
    numbers.put("step", examples);
    numbers.put("epoch", report.epoch(examples));
    numbers.put("hidden", size.hidden());
    numbers.put("layers", size.layers());
    numbers.put("parameters", size.parameters());
    return numbers;
  }

  private Map<String, @Nullable Object> known(Map<String, @Nullable Object> numbers) {
    Map<String, @Nullable Object> settings = new LinkedHashMap<>();
    for (var setting : session.settings().declaration().settings()) {
      settings.put(setting.key(), session.settings().text(setting.key()));
    }
    Map<String, @Nullable Object> known = new LinkedHashMap<>();
    known.put("numbers", numbers);
    known.put("settings", settings);
    return known;
  }

  /** Answers how the task stands. */
  void task(Promised answer) {
    if (!isOpen) {
      answer.resolve(null);
    } else if (session.isMoving()) {
      answer.resolveWith(TaskModule.standing());
    } else {
      read(() -> answer.resolveWith(TaskModule.standing()), answer.refusing());
    }
  }

  /** Answers with the link of a hand-in; what runs stops first. */
  void handIn(Promised answer) {
    if (!isOpen) {
      answer.refuse(Sentence.of("refused.task"));
      return;
    }
    session.pause(
        answer.then(
            () ->
                read(
                    () -> {
                      var fault = TaskModule.fault();
                      if (fault.isEmpty()) {
                        answer.resolveWith(TaskModule.handIn());
                      } else {
                        answer.refuse(Sentence.of("refused.said", fault));
                      }
                    },
                    answer.refusing())));
  }

  @Override
  public String way() {
    return LinkCodec.encode(session.start(), Integer.MAX_VALUE);
  }

  @Override
  public String seed() {
    return session.settings().text("seed");
  }

  @Override
  public void begin(String seed) {
    session.overrule(new Command.Change(Map.of("seed", seed)), Reply.NONE);
  }

  @Override
  public void tell(@Nullable JSObject standing) {
    subscribers.tellScript("task", standing);
  }

  @Override
  public void look() {
    if (isOpen && session.isReady() && !session.isMoving()) {
      read(() -> {}, Reply.NONE);
    }
  }
}
