package vitrine.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Graph;
import vitrine.session.Setting.Effect;

/**
 * The page's side of a session: knows the settings in force, sends what the visitor does, and goes
 * back and forth in what was done.
 */
public final class PageSession implements LabSession {
  /** Among the keys of settings, the word that locks setting and freezing numbers by hand. */
  public static final String HANDS = "hands";

  private final RunKeeper run;
  private final Sight sight;
  private final Questions questions;
  private final Pace pace;
  private final PageListener listener;
  private List<String> locked = List.of();
  private boolean hasBegun;
  private List<Probe> watched = List.of();
  private Supplier<List<Probe>> besides = List::of;

  /**
   * A session that has not begun.
   *
   * @param lab the lab's id
   * @param graphs the graph of some settings, the same that the engine builds
   */
  public PageSession(
      String lab,
      Start start,
      Engines engines,
      Function<Settings, Graph> graphs,
      PageListener listener) {
    this.run = new RunKeeper(lab, start, engines, graphs, listener);
    this.sight = run.sight;
    this.questions = run.questions;
    this.pace = run.pace;
    this.listener = listener;
  }

  /**
   * Says which files a model needs under some settings, and where to get them; to be called before
   * {@link #begin}. The opening, and each command, waits for those that it needs; if one cannot be
   * had, its sentence refuses the command.
   */
  public void needs(Function<Settings, List<String>> names, PackSource source) {
    run.stock.needs(names, source);
  }

  /**
   * Holds settings at the values they have: whoever asks to change one of them, by hand, through
   * the API or from a part of the page, is refused. Going back in what was done is not held up.
   */
  public void lock(List<String> keys) {
    locked = List.copyOf(keys);
  }

  /** What a file that was needed holds, or null if it is not here; not to be changed. */
  public byte @Nullable [] supply(String name) {
    return run.stock.find(name);
  }

  /** Starts the first engine, if that has not been done yet. */
  public void begin() {
    if (!hasBegun) {
      hasBegun = true;
      run.begin();
    }
  }

  @Override
  public Settings settings() {
    return sight.settings();
  }

  @Override
  public Graph graph() {
    return sight.graph();
  }

  @Override
  public double examples() {
    return sight.examples();
  }

  @Override
  public int epochSize() {
    return sight.epochSize();
  }

  @Override
  public int batchSize() {
    return sight.batchSize();
  }

  @Override
  public int dataRevision() {
    return sight.dataRevision();
  }

  @Override
  public @Nullable Snapshot snapshot() {
    return sight.snapshot();
  }

  /** Which backend does which job; empty before the session is ready. */
  public List<BackendUse> backends() {
    return sight.backends();
  }

  @Override
  public boolean isPlaying() {
    return pace.isPlaying();
  }

  @Override
  public boolean isMoving() {
    return (isPlaying() && !rests()) || questions.awaitStep();
  }

  /** Whether nobody looks, so that nothing trains by itself. */
  public boolean rests() {
    return pace.rests();
  }

  @Override
  public int stretch() {
    return run.timeline().stretch();
  }

  @Override
  public boolean isReady() {
    return run.wasReady();
  }

  /** Whether there is something to undo. */
  public boolean canUndo() {
    return run.timeline().canUndo();
  }

  /** Whether there is something to do again. */
  public boolean canRedo() {
    return run.timeline().canRedo();
  }

  /**
   * How to arrive at this very moment from a start: what a link carries. It names the backend that
   * was chosen here, since another device might choose another, with other bits.
   */
  @Override
  public Start start() {
    var way = run.timeline().wholeWay(settings(), examples());
    boolean isFree =
        settings().declaration().find(BackendChoice.SETTING) != null
            && settings().text(BackendChoice.SETTING).equals(BackendChoice.AUTO);
    for (var use : backends()) {
      if (isFree && use.job().equals(BackendUse.TRAINING) && use.isChosenHere()) {
        return way.with(BackendChoice.SETTING, use.backend());
      }
    }
    return way;
  }

  /** Says what every snapshot must hold. */
  public void watch(List<Probe> probes) {
    watched = List.copyOf(probes);
    var all = new LinkedHashSet<Probe>(probes);
    all.addAll(besides.get());
    run.wishes.watch(List.copyOf(all));
  }

  /**
   * Says what every snapshot must hold besides what is watched, asked anew whenever that changes.
   */
  public void watchBesides(Supplier<List<Probe>> probes) {
    besides = probes;
    watch(watched);
  }

  /** Says which single numbers to note on the way between two snapshots. */
  public void trace(List<Probe> probes) {
    run.wishes.trace(probes);
  }

  /**
   * Gives an example by hand: {@code @own} probes look at it from now on, and an engine that is
   * restarted hears of it again. It is no part of the run.
   */
  public void own(double[] input) {
    run.wishes.own(input);
  }

  @Override
  public void send(Command command, Reply reply) {
    send(command, false, reply);
  }

  /**
   * Carries out a command that goes on with the one before, as while a number is dragged: both are
   * undone as one.
   */
  public void sendOn(Command command, Reply reply) {
    send(command, true, reply);
  }

  private void send(Command command, boolean goesOn, Reply reply) {
    var held = held(command);
    if (held != null) {
      reply.refused(held);
    } else {
      carryOut(command, goesOn, reply);
    }
  }

  /** Carries out a command whatever is locked: for whoever set the locks. */
  public void overrule(Command command, Reply reply) {
    carryOut(command, false, reply);
  }

  private void carryOut(Command command, boolean goesOn, Reply reply) {
    if (command instanceof Command.Change change) {
      try {
        var next = settings().with(change.values());
        // While a command is under way, what looks unchanged may be about to change.
        if (settings().areOnlyShown(change.values().keySet())
            || (!questions.areUnsettled() && next.effectSince(settings()) == Effect.VIEW)) {
          show(next, reply);
          return;
        }
      } catch (Refusal refusal) {
        reply.refused(refusal.sentence());
        return;
      }
    }
    run.ask(
        command,
        new Question(Kinds.COMMAND, List.of(CommandText.write(command)), reply)
            .about(command)
            .goingOn(goesOn));
  }

  @Override
  public void play(int epochs) {
    pace.play(epochs);
    if (questions.isOpen()) {
      pace.tell();
    }
    listener.changed();
  }

  /** Lets a run that trains by itself rest while nobody looks, and go on when somebody does. */
  public void rest(boolean unseen) {
    if (pace.rest(unseen, questions.isOpen())) {
      listener.changed();
    }
  }

  @Override
  public void pause(Reply reply) {
    pace.stop();
    questions.ask(new Question(Kinds.PAUSE, List.of(), reply));
    listener.changed();
  }

  @Override
  public void stepTo(double examples, Reply reply) {
    pace.stop();
    questions.ask(new Question(Kinds.STEP, List.of(), reply).with(new double[] {examples}));
    listener.changed();
  }

  @Override
  public void read(Probe probe, Consumer<double[]> values, Reply reply) {
    questions.ask(new Question(Kinds.READ, List.of(probe.toString()), reply).giving(values));
  }

  /** Asks for a checkpoint, now. */
  public void checkpoint(Consumer<Checkpoint> taker, Reply reply) {
    var kept = reply.after(() -> run.timeline().giveLatest(taker));
    questions.ask(new Question(Kinds.KEEP, List.of(), kept));
  }

  @Override
  public void predict(double[] inputs, Consumer<double[]> outputs, Reply reply) {
    questions.ask(new Question(Kinds.PREDICT, List.of(), reply).with(inputs).giving(outputs));
  }

  @Override
  public void backTo(double examples, Reply reply) {
    travel(() -> run.timeline().back(settings(), examples, examples()), reply);
  }

  @Override
  public void goTo(double examples, Reply reply) {
    travel(() -> run.timeline().to(settings(), examples, examples()), reply);
  }

  @Override
  public double furthest() {
    return run.timeline().furthest(examples());
  }

  /** Takes back the last thing done. */
  public void undo(Reply reply) {
    turn(run.timeline().undoesRun(), () -> run.timeline().undo(settings(), examples()), reply);
  }

  /** Does again what was taken back. */
  public void redo(Reply reply) {
    turn(run.timeline().redoesRun(), () -> run.timeline().redo(settings(), examples()), reply);
  }

  /** The snapshot has been drawn; the next may come. */
  public void drawn() {
    run.line.post(Packets.plain(Kinds.DRAWN));
  }

  /** Ends the session and its engine. */
  public void close() {
    run.close();
  }

  /** Why a command is refused that would change what is locked, or null. */
  private @Nullable Sentence held(Command command) {
    boolean isOfHands =
        command instanceof Command.SetValue
            || command instanceof Command.Freeze
            || command instanceof Command.Together;
    for (var key : locked) {
      boolean isChanged =
          command instanceof Command.Change change && change.values().containsKey(key);
      if (isChanged || (command instanceof Command.Regenerate && key.equals("seed"))) {
        return Sentence.of("refused.setting.locked", key);
      }
      if (isOfHands && key.equals(HANDS)) {
        return Sentence.of("refused.hands");
      }
    }
    return null;
  }

  private void show(Settings next, Reply reply) {
    if (!next.equals(settings())) {
      run.timeline().viewed(settings(), next);
      sight.show(next);
      listener.changed();
    }
    reply.done();
  }

  /** Undo or redo: at once where only what is shown changes, else as a journey. */
  private void turn(boolean isOfRun, Supplier<Timeline.Move> move, Reply reply) {
    if (isOfRun || questions.areUnsettled()) {
      travel(move, reply);
    } else {
      run.go(move, reply);
    }
  }

  /**
   * Stops, and goes elsewhere as soon as all that was asked before has been answered: only then is
   * it known where from.
   */
  private void travel(Supplier<Timeline.Move> move, Reply reply) {
    pace.stop();
    var journey =
        Reply.of(
            () -> {
              run.go(move, reply);
              run.resumeIfOpen();
            },
            reply);
    questions.ask(new Question(Kinds.PAUSE, List.of(), journey).beforeJourney());
    listener.changed();
  }
}
