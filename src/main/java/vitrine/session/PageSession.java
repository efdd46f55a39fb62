package vitrine.session;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Graph;
import vitrine.session.Setting.Effect;

/**
 * The page's side of a session: knows the settings in force, sends what the visitor does, keeps the
 * log and the history, and brings a failed engine back to where it was.
 */
public final class PageSession implements Port.Listener {
  private final String lab;
  private final EngineLine line;
  private final Sight sight;
  private final PageListener listener;
  private final Questions questions;
  private Timeline timeline;
  private List<Probe> watched = List.of();
  private Start opening;
  private Reply openingReply = Reply.NONE;
  private int watch;
  private int playing;
  private boolean isOpen;
  private boolean wasReady;

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
    this.lab = lab;
    this.line = new EngineLine(engines, this);
    this.questions = new Questions(line);
    this.listener = listener;
    this.timeline = new Timeline(start);
    this.opening = start;
    this.sight = new Sight(start, graphs);
  }

  /** Starts the first engine. */
  public void begin() {
    line.begin();
  }

  /** The settings in force. */
  public Settings settings() {
    return sight.settings();
  }

  /** The graph in force. */
  public Graph graph() {
    return sight.graph();
  }

  /** Where the run is, as far as the page has heard. */
  public double examples() {
    return sight.examples();
  }

  /** Training examples in one epoch; 0 before the session is ready. */
  public int epochSize() {
    return sight.epochSize();
  }

  /** Training examples in one batch; 0 before the session is ready. */
  public int batchSize() {
    return sight.batchSize();
  }

  /** Which drawing of the data is in force; −1 before the session is ready. */
  public int dataRevision() {
    return sight.dataRevision();
  }

  /** What was seen last, or null. */
  public @Nullable Snapshot snapshot() {
    return sight.snapshot();
  }

  /** Whether training goes on. */
  public boolean isPlaying() {
    return playing > 0;
  }

  /** Whether the engine has answered. */
  public boolean isReady() {
    return wasReady;
  }

  /** Whether there is something to undo. */
  public boolean canUndo() {
    return timeline.canUndo();
  }

  /** Whether there is something to do again. */
  public boolean canRedo() {
    return timeline.canRedo();
  }

  /** How to arrive at this very moment from a start: what a link carries. */
  public Start start() {
    return timeline.wholeWay(settings(), examples());
  }

  /** Says what every snapshot must hold. */
  public void watch(List<Probe> probes) {
    if (!Probe.areSame(probes, watched)) {
      watched = List.copyOf(probes);
      watch++;
      line.post(Packets.watch(watch, watched));
    }
  }

  /** Carries out a command: changes of what is only shown at once, all others by the engine. */
  public void send(Command command, Reply reply) {
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
    questions.ask(
        new Question(Kinds.COMMAND, List.of(CommandText.write(command)), reply).about(command));
  }

  /** Trains on and on, {@code epochs} a frame. */
  public void play(int epochs) {
    playing = epochs;
    if (questions.isOpen()) {
      line.post(Packets.number(Kinds.PLAY, epochs));
    }
    listener.changed();
  }

  /** Stops training. */
  public void pause(Reply reply) {
    playing = 0;
    questions.ask(new Question(Kinds.PAUSE, List.of(), reply));
    listener.changed();
  }

  /** Stops, then trains until {@code examples} have been seen since the start. */
  public void stepTo(double examples, Reply reply) {
    playing = 0;
    questions.ask(new Question(Kinds.STEP, List.of(), reply).with(new double[] {examples}));
    listener.changed();
  }

  /** Asks for the numbers of a probe, now. */
  public void read(Probe probe, Consumer<double[]> values, Reply reply) {
    questions.ask(new Question(Kinds.READ, List.of(probe.toString()), reply).giving(values));
  }

  /** Asks for a checkpoint, now. */
  public void checkpoint(Consumer<Checkpoint> taker, Reply reply) {
    var kept = reply.after(() -> timeline.giveLatest(taker));
    questions.ask(new Question(Kinds.KEEP, List.of(), kept));
  }

  /** Asks for the outputs for inputs given by hand, row by row. */
  public void predict(double[] inputs, Consumer<double[]> outputs, Reply reply) {
    questions.ask(new Question(Kinds.PREDICT, List.of(), reply).with(inputs).giving(outputs));
  }

  /**
   * Goes back to when {@code examples} had been seen since the start; what was done since can be
   * redone.
   */
  public void backTo(double examples, Reply reply) {
    travel(() -> timeline.back(examples, examples()), reply);
  }

  /** Takes back the last thing done. */
  public void undo(Reply reply) {
    turn(timeline.undoesRun(), () -> timeline.undo(settings(), examples()), reply);
  }

  /** Does again what was taken back. */
  public void redo(Reply reply) {
    turn(timeline.redoesRun(), () -> timeline.redo(settings(), examples()), reply);
  }

  /** The snapshot has been drawn; the next may come. */
  public void drawn() {
    line.post(Packets.plain(Kinds.DRAWN));
  }

  /** Ends the session and its engine. */
  public void close() {
    line.close();
    isOpen = false;
    questions.shut();
  }

  private void show(Settings next, Reply reply) {
    if (!next.equals(settings())) {
      timeline.viewed(settings(), next);
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
      go(move, reply);
    }
  }

  /**
   * Stops, and goes elsewhere as soon as all that was asked before has been answered: only then is
   * it known where from.
   */
  private void travel(Supplier<Timeline.Move> move, Reply reply) {
    playing = 0;
    var journey =
        Reply.of(
            () -> {
              go(move, reply);
              if (isOpen) {
                resume();
              }
            },
            reply);
    questions.ask(new Question(Kinds.PAUSE, List.of(), journey).beforeJourney());
    listener.changed();
  }

  private void go(Supplier<Timeline.Move> way, Reply reply) {
    Timeline.Move move;
    try {
      move = way.get();
    } catch (Refusal refusal) {
      reply.refused(refusal.sentence());
      return;
    }
    var view = move.view();
    if (view != null) {
      sight.show(view);
      listener.changed();
      reply.done();
    } else {
      opening = timeline.startFor(move.examples());
      openingReply = reply;
      open();
    }
  }

  private void open() {
    isOpen = false;
    questions.shut();
    line.post(Packets.open(Questions.OPENING, lab, opening));
  }

  @Override
  public void received(Packet packet) {
    switch (packet.kind()) {
      case Kinds.READY -> open();
      case Kinds.DONE -> arrived(Packets.arrival(packet));
      case Kinds.REFUSED -> refused(packet.texts());
      case Kinds.VALUES -> questions.take(packet.texts().get(0)).answer(packet.numbers());
      case Kinds.SNAPSHOT -> seen(Packets.snapshot(packet, watch, watched));
      case Kinds.CHECKPOINT -> {
        // One that was under way when the run went elsewhere belongs to the run before.
        if (isOpen) {
          timeline.passed(Packets.checkpoint(packet, settings().declaration()));
        }
      }
      case Kinds.PROGRESS ->
          listener.replaying(packet.numbers()[0] / Math.max(1, packet.numbers()[1]));
      default -> listener.told(Sentence.of("error.packet", packet.kind()));
    }
  }

  @Override
  public void failed(String reason) {
    if (isOpen) {
      opening = timeline.startFor(examples());
      openingReply = Reply.NONE;
    }
    isOpen = false;
    questions.shut();
    if (line.canRestart()) {
      listener.told(Sentence.of("error.engine.restarted"));
      line.restart();
    } else {
      end(Sentence.of("error.engine.gone", reason));
    }
  }

  /** No engine answers any more. */
  private void end(Sentence sentence) {
    playing = 0;
    listener.told(sentence);
    takeOpeningReply().refused(sentence);
    questions.refuseAll(sentence);
  }

  private void seen(@Nullable Snapshot next) {
    if (!isOpen) {
      return;
    }
    if (next == null || !sight.sees(next)) {
      drawn();
      return;
    }
    boolean stops = next.diverged() && isPlaying();
    playing = stops ? 0 : playing;
    listener.seen(next);
    if (stops) {
      listener.changed();
    }
  }

  private void refused(List<String> texts) {
    var sentence = new Sentence(texts.get(1), texts.subList(2, texts.size()));
    if (texts.get(0).equals(Questions.OPENING)) {
      openingRefused(sentence);
    } else {
      questions.take(texts.get(0)).reply().refused(sentence);
    }
  }

  /** What cannot be replayed is opened at its settings alone, if that is possible. */
  private void openingRefused(Sentence sentence) {
    if (opening.log().isEmpty() && opening.checkpoint() == null) {
      end(sentence);
      return;
    }
    listener.told(sentence);
    var reply = takeOpeningReply();
    opening = Start.of(settings());
    timeline = new Timeline(opening);
    open();
    reply.refused(sentence);
  }

  private void arrived(Arrival next) {
    boolean opened = next.id().equals(Questions.OPENING);
    var question = questions.take(next.id());
    var command = question.command();
    var before = settings();
    sight.arrive(next, command);
    if (command != null) {
      timeline.did(command, next.before(), before, settings());
    }
    if (opened) {
      isOpen = true;
      line.post(Packets.watch(watch, watched));
      resume();
    }
    if (graph().fingerprint() != next.fingerprint()) {
      listener.told(Sentence.of("error.fingerprint"));
    }
    if (opened && !wasReady) {
      wasReady = true;
      listener.ready();
    } else {
      listener.changed();
    }
    (opened ? takeOpeningReply() : question.reply()).done();
  }

  private Reply takeOpeningReply() {
    var reply = openingReply;
    openingReply = Reply.NONE;
    return reply;
  }

  /** Asks again what an earlier engine left unanswered, and goes on playing. */
  private void resume() {
    questions.open();
    if (playing > 0 && questions.isOpen()) {
      line.post(Packets.number(Kinds.PLAY, playing));
    }
  }
}
