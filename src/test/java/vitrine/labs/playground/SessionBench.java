package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vitrine.compute.backend.Backends;
import vitrine.compute.numeric.Checksum;
import vitrine.session.BackendChoice;
import vitrine.session.Command;
import vitrine.session.EngineSession;
import vitrine.session.Engines;
import vitrine.session.Listeners;
import vitrine.session.LogEntry;
import vitrine.session.MemoryLine;
import vitrine.session.Model;
import vitrine.session.PackSource;
import vitrine.session.PageListener;
import vitrine.session.PageSession;
import vitrine.session.Port;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.session.Setting.Effect;
import vitrine.session.Settings;
import vitrine.session.Snapshot;
import vitrine.session.Start;
import vitrine.session.Supplies;

/**
 * A page and its engine on a table: no threads, a clock that only the test moves, packets delivered
 * by hand.
 */
final class SessionBench implements Engines {
  final PageSession page;
  final List<String> events = new ArrayList<>();
  final List<Snapshot> snapshots = new ArrayList<>();

  /** Whoever else hears what happens. */
  final Listeners listeners = new Listeners();

  /** Every note that was passed: the stretch, the examples, and its numbers. */
  final List<Note> notes = new ArrayList<>();

  boolean drawsAtOnce = true;
  int asked;
  int answered;
  int refused;
  MemoryLine line = new MemoryLine();
  private @Nullable EngineSession engine;
  private Model model;
  private double now;
  private final double tick;
  private final Backends backends;
  private final Function<Settings, List<String>> needs;
  private Supplies supplies = new Supplies();
  private final boolean startsSmall;
  private @Nullable Consumer<Port> fastTaker;
  private Runnable withoutFast = () -> {};
  private @Nullable MemoryLine fastLine;
  private @Nullable EngineSession fastEngine;

  /** What was noted on the way between two snapshots. */
  record Note(int stretch, double examples, double[] values) {}

  /** A bench whose clock moves by {@code tick} milliseconds whenever it is read. */
  SessionBench(Start start, double tick) {
    this(start, tick, BackendChoice.exact().backends());
  }

  /** A bench on a device with those backends. */
  SessionBench(Start start, double tick, Backends backends) {
    this(start, tick, backends, settings -> List.of(), (name, taker, failed) -> {});
  }

  /** A bench whose engine needs files. */
  SessionBench(
      Start start,
      double tick,
      Backends backends,
      Function<Settings, List<String>> needs,
      PackSource source) {
    this(start, tick, backends, false, needs, source);
  }

  private SessionBench(
      Start start,
      double tick,
      Backends backends,
      boolean startsSmall,
      Function<Settings, List<String>> needs,
      PackSource source) {
    this.startsSmall = startsSmall;
    this.tick = tick;
    this.backends = backends;
    this.needs = needs;
    listeners.add(new Witness());
    page = new PageSession(PlaygroundSettings.LAB, start, this, PlaygroundGraph::of, listeners);
    page.needs(needs, source);
    page.begin();
  }

  /** A bench whose first engine has the exact backend alone; the test says when another comes. */
  static SessionBench small(Start start, double tick, Backends backends) {
    return new SessionBench(
        start, tick, backends, true, settings -> List.of(), (name, taker, failed) -> {});
  }

  static SessionBench opened(String... settings) {
    var bench = new SessionBench(Start.of(settings(settings)), 1);
    bench.settle();
    return bench;
  }

  static Settings settings(String... pairs) {
    var settings = PlaygroundSettings.DECLARATION.fallbacks();
    for (int i = 0; i < pairs.length; i += 2) {
      settings = settings.with(pairs[i], pairs[i + 1]);
    }
    return settings;
  }

  /** A reply that counts, so that every question can be seen to be answered exactly once. */
  Reply reply() {
    asked++;
    return new Reply() {
      private boolean isOver;

      @Override
      public void done() {
        end();
      }

      @Override
      public void refused(Sentence sentence) {
        refused++;
        events.add("refused " + sentence.key());
        end();
      }

      private void end() {
        if (isOver) {
          throw new IllegalStateException("A question was answered twice.");
        }
        isOver = true;
        answered++;
      }
    };
  }

  void change(String key, String value) {
    page.send(new Command.Change(Map.of(key, value)), reply());
  }

  void send(Command command) {
    page.send(command, reply());
  }

  /**
   * Delivers and works until nothing moves any more; a run that plays is left after {@code rounds}.
   */
  void settle(int rounds) {
    for (int i = 0; i < rounds && engine != null; i++) {
      goOver();
      boolean moved = false;
      while (line.deliverToEngine()) {
        moved = true;
      }
      moved |= engine.work(8);
      while (line.deliverToPage()) {
        moved = true;
      }
      if (!moved) {
        return;
      }
    }
  }

  void settle() {
    settle(100_000);
  }

  void deliverToEngine() {
    line.deliverToEngine();
  }

  void deliverToPage() {
    line.deliverToPage();
  }

  boolean work() {
    return engine.work(8);
  }

  void crash() {
    line.crash();
  }

  /** What a file holds that has reached the engine of the moment. */
  byte[] file(String name) {
    return supplies.file(name);
  }

  Model model() {
    return model;
  }

  /** The bits of the run as the engine has it. */
  String bits() {
    return bits(model);
  }

  static String bits(Model model) {
    var checkpoint = model.checkpoint();
    var sum = new Checksum().add(checkpoint.examples());
    for (var block : checkpoint.values()) {
      sum.add(block);
    }
    return runOf(checkpoint.settings())
        + " "
        + checkpoint.names()
        + " "
        + checkpoint.examples()
        + " "
        + sum;
  }

  /** The settings without those that say only what is shown. */
  static String runOf(Settings settings) {
    var text = new StringBuilder();
    for (var setting : settings.declaration().settings()) {
      if (setting.effect() != Effect.VIEW) {
        text.append(settings.text(setting.key())).append(' ');
      }
    }
    return text.toString();
  }

  /** The bits of a run that is replayed from {@code start} by nothing but a model. */
  static String replayed(Start start) {
    var model = new PlaygroundModel(start.settings());
    var checkpoint = start.checkpoint();
    if (checkpoint != null) {
      model.restore(checkpoint);
    }
    for (LogEntry entry : start.log()) {
      train(model, entry.examples());
      model.apply(entry.command());
    }
    train(model, start.examples());
    return bits(model);
  }

  private static void train(Model model, double until) {
    if (until > model.examples()) {
      model.advance((int) (until - model.examples()));
    }
  }

  @Override
  public void start(boolean isRestart, Consumer<Port> ready) {
    line = new MemoryLine();
    engine = engine(line, startsSmall);
    ready.accept(line.pageEnd());
  }

  @Override
  public void startFast(Consumer<Port> ready, Runnable none) {
    if (startsSmall) {
      fastTaker = ready;
      withoutFast = none;
    } else {
      none.run();
    }
  }

  /** Whether the page waits for an engine with more backends. */
  boolean isFetching() {
    return fastTaker != null;
  }

  /** That engine is there. */
  MemoryLine fetched() {
    var taker = Objects.requireNonNull(fastTaker);
    fastTaker = null;
    var fetched = new MemoryLine();
    fastLine = fetched;
    fastEngine = engine(fetched, false);
    if (engine == null) {
      takeFast();
    }
    taker.accept(fetched.pageEnd());
    return fetched;
  }

  /** That engine cannot be had. */
  void missed() {
    fastTaker = null;
    withoutFast.run();
  }

  /** Once the page has ended the engine at work, the other one is at work. */
  private void goOver() {
    if (line.isCut() && fastLine != null) {
      takeFast();
    }
  }

  private void takeFast() {
    line = Objects.requireNonNull(fastLine);
    engine = Objects.requireNonNull(fastEngine);
    fastLine = null;
  }

  private EngineSession engine(MemoryLine its, boolean isSmall) {
    var made =
        new EngineSession(
            its.engineEnd(),
            (lab, changes, avoided, arrived) -> {
              supplies = arrived;
              var settings = PlaygroundSettings.DECLARATION.fallbacks().with(changes);
              needs.apply(settings).forEach(this::file);
              model =
                  new PlaygroundModel(
                      settings,
                      isSmall
                          ? BackendChoice.first(this::tick)
                          : new BackendChoice(backends, avoided, () -> now));
              return model;
            },
            this::tick);
    made.begin();
    return made;
  }

  private double tick() {
    return now += tick;
  }

  private final class Witness implements PageListener {
    @Override
    public void ready() {
      events.add("ready");
    }

    @Override
    public void changed() {
      events.add("changed");
    }

    @Override
    public void seen(Snapshot snapshot) {
      snapshots.add(snapshot);
      if (drawsAtOnce) {
        page.drawn();
      }
    }

    @Override
    public void passed(double examples, double[] values) {
      notes.add(new Note(page.stretch(), examples, values));
    }

    @Override
    public void told(Sentence sentence) {
      events.add("told " + sentence.key());
    }
  }
}
