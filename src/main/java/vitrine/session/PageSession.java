package vitrine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Graph;
import vitrine.session.Setting.Effect;

/**
 * The page's side of a session: knows the settings in force, sends what the visitor does, keeps the log and the history, and
 * brings a failed engine back to where it was.
 */
public final class PageSession implements Port.Listener {
  private static final int MOST_RESTARTS = 3;

  private final String lab;
  private final Engines engines;
  private final Function<Settings, Graph> graphs;
  private final PageListener listener;
  private final Timeline timeline;
  private final Questions questions = new Questions();
  private @Nullable Port port;
  private Settings settings;
  private Graph graph;
  private List<Probe> watched = List.of();
  private @Nullable Arrival arrival;
  private @Nullable Snapshot snapshot;
  private Start opening;
  private Reply openingReply = Reply.NONE;
  private int watch;
  private int restarts;
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
      String lab, Start start, Engines engines, Function<Settings, Graph> graphs, PageListener listener) {
    this.lab = lab;
    this.engines = engines;
    this.graphs = graphs;
    this.listener = listener;
    this.timeline = new Timeline(start);
    this.opening = start;
    this.settings = start.settings();
    this.graph = graphs.apply(settings);
  }

  /** Starts the first engine. */
  public void begin() {
    engines.start(false, this::connect);
  }

  /** The settings in force. */
  public Settings settings() {
    return settings;
  }

  /** The graph in force. */
  public Graph graph() {
    return graph;
  }

  /** Where the run is, as far as the page has heard. */
  public double examples() {
    var arrived = arrival;
    var seen = snapshot;
    if (arrived == null) {
      return opening.examples();
    }
    return seen == null ? arrived.examples() : seen.examples();
  }

  /** Training examples in one epoch; 0 before the session is ready. */
  public int epochSize() {
    return arrival == null ? 0 : arrival.epochSize();
  }

  /** Training examples in one batch; 0 before the session is ready. */
  public int batchSize() {
    return arrival == null ? 0 : arrival.batchSize();
  }

  /** Which drawing of the data is in force; −1 before the session is ready. */
  public int dataRevision() {
    return arrival == null ? -1 : arrival.dataRevision();
  }

  /** What was seen last, or null. */
  public @Nullable Snapshot snapshot() {
    return snapshot;
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
    return timeline.wholeWay(settings, examples());
  }

  /** Says what every snapshot must hold. */
  public void watch(List<Probe> probes) {
    if (!probes.equals(watched)) {
      watched = List.copyOf(probes);
      watch++;
      sendWatch();
    }
  }

  /** Carries out a command: changes of what is only shown at once, all others by the engine. */
  public void send(Command command, Reply reply) {
    if (command instanceof Command.Change change) {
      try {
        var next = settings.with(change.values());
        if (next.effectSince(settings) == Effect.VIEW) {
          show(next, reply);
          return;
        }
      } catch (Refusal refusal) {
        reply.refused(refusal.sentence());
        return;
      }
    }
    ask(new Question(Kinds.COMMAND, List.of(CommandText.write(command)), reply).about(command));
  }

  /** Trains on and on, {@code epochs} a frame. */
  public void play(int epochs) {
    playing = epochs;
    if (isOpen && port != null) {
      port.post(Packets.number(Kinds.PLAY, epochs));
    }
    listener.changed();
  }

  /** Stops training. */
  public void pause(Reply reply) {
    playing = 0;
    ask(new Question(Kinds.PAUSE, List.of(), reply));
    listener.changed();
  }

  /** Stops, then trains until {@code examples} have been seen since the start. */
  public void stepTo(double examples, Reply reply) {
    playing = 0;
    ask(new Question(Kinds.STEP, List.of(), reply).with(new double[] {examples}));
    listener.changed();
  }

  /** Asks for the numbers of a probe, now. */
  public void read(Probe probe, Consumer<double[]> values, Reply reply) {
    ask(new Question(Kinds.READ, List.of(probe.toString()), reply).giving(values));
  }

  /** Asks for the outputs for inputs given by hand, row by row. */
  public void predict(double[] inputs, Consumer<double[]> outputs, Reply reply) {
    ask(new Question(Kinds.PREDICT, List.of(), reply).with(inputs).giving(outputs));
  }

  /** Goes back to when {@code examples} had been seen since the start; what was done since can be redone. */
  public void backTo(double examples, Reply reply) {
    travel(timeline.back(examples, examples()), reply);
  }

  /** Takes back the last thing done. */
  public void undo(Reply reply) {
    if (timeline.canUndo()) {
      travel(timeline.undo(settings, examples()), reply);
    } else {
      reply.refused(Sentence.of("refused.undo"));
    }
  }

  /** Does again what was taken back. */
  public void redo(Reply reply) {
    if (timeline.canRedo()) {
      travel(timeline.redo(settings, examples()), reply);
    } else {
      reply.refused(Sentence.of("refused.redo"));
    }
  }

  /** The snapshot has been drawn; the next may come. */
  public void drawn() {
    if (port != null) {
      port.post(Packets.plain(Kinds.DRAWN));
    }
  }

  /** Ends the session and its engine. */
  public void close() {
    if (port != null) {
      port.close();
      port = null;
    }
    isOpen = false;
  }

  private void show(Settings next, Reply reply) {
    if (!next.equals(settings)) {
      timeline.viewed(settings, next);
      settings = next;
      listener.changed();
    }
    reply.done();
  }

  private void travel(Timeline.Move move, Reply reply) {
    var view = move.view();
    if (view != null) {
      settings = view;
      listener.changed();
      reply.done();
      return;
    }
    playing = 0;
    opening = timeline.startFor(move.examples());
    openingReply = reply;
    open();
  }

  private void connect(Port line) {
    port = line;
    line.listen(this);
  }

  private void open() {
    isOpen = false;
    if (port != null) {
      port.post(Packets.open(Questions.OPENING, lab, opening));
    }
  }

  private void sendWatch() {
    if (isOpen && port != null) {
      var texts = new ArrayList<String>();
      texts.add(Integer.toString(watch));
      for (var probe : watched) {
        texts.add(probe.toString());
      }
      port.post(new Packet(Kinds.WATCH, texts, new double[0]));
    }
  }

  private void ask(Question question) {
    questions.add(question);
    if (isOpen && port != null) {
      port.post(question.packet());
    }
  }

  @Override
  public void received(Packet packet) {
    switch (packet.kind()) {
      case Kinds.READY -> open();
      case Kinds.DONE -> arrived(Packets.arrival(packet));
      case Kinds.REFUSED -> refused(packet.texts());
      case Kinds.VALUES -> questions.take(packet.texts().get(0)).answer(packet.numbers());
      case Kinds.SNAPSHOT -> seen(Packets.snapshot(packet, watch, watched));
      case Kinds.CHECKPOINT -> timeline.passed(Packets.checkpoint(packet, settings.declaration()));
      case Kinds.PROGRESS -> listener.replaying(packet.numbers()[0] / Math.max(1, packet.numbers()[1]));
      default -> listener.told(Sentence.of("error.packet", packet.kind()));
    }
  }

  @Override
  public void failed(String reason) {
    if (port != null) {
      port.close();
      port = null;
    }
    if (isOpen) {
      opening = timeline.startFor(examples());
      openingReply = Reply.NONE;
    }
    isOpen = false;
    restarts++;
    if (restarts > MOST_RESTARTS) {
      playing = 0;
      listener.told(Sentence.of("error.engine.gone", reason));
    } else {
      listener.told(Sentence.of("error.engine.restarted"));
      engines.start(true, this::connect);
    }
  }

  private void seen(@Nullable Snapshot next) {
    if (next == null || arrival == null || next.revision() != arrival.revision()) {
      drawn();
      return;
    }
    snapshot = next;
    if (next.diverged()) {
      playing = 0;
    }
    listener.seen(next);
  }

  private void refused(List<String> texts) {
    var sentence = new Sentence(texts.get(1), texts.subList(2, texts.size()));
    if (texts.get(0).equals(Questions.OPENING)) {
      openingReply.refused(sentence);
      listener.told(sentence);
    } else {
      questions.take(texts.get(0)).reply().refused(sentence);
    }
  }

  private void arrived(Arrival next) {
    boolean opened = next.id().equals(Questions.OPENING);
    var question = questions.take(next.id());
    arrival = next;
    snapshot = null;
    adopt(next, question.command());
    if (opened) {
      isOpen = true;
      sendWatch();
      resume();
    }
    if (graph.fingerprint() != next.fingerprint()) {
      listener.told(Sentence.of("error.fingerprint"));
    }
    if (opened && !wasReady) {
      wasReady = true;
      listener.ready();
    } else {
      listener.changed();
    }
    var reply = opened ? openingReply : question.reply();
    if (opened) {
      openingReply = Reply.NONE;
    }
    reply.done();
  }

  /** Takes over the engine's settings, all but those that say only what is shown. */
  private void adopt(Arrival next, @Nullable Command command) {
    var shown = settings;
    if (command instanceof Command.Change change) {
      shown = settings.with(change.values());
    }
    var adopted = Timeline.shownAs(settings.declaration().fallbacks().with(next.settings()), shown);
    if (command != null) {
      timeline.did(command, next.before(), adopted);
    }
    if (!adopted.equals(settings)) {
      settings = adopted;
      var rebuilt = graphs.apply(settings);
      graph = rebuilt.fingerprint() == graph.fingerprint() ? graph : rebuilt;
    }
  }

  /** Asks again what an earlier engine left unanswered, and goes on playing. */
  private void resume() {
    var line = port;
    if (line != null) {
      for (var question : questions.open()) {
        line.post(question.packet());
      }
      if (playing > 0) {
        line.post(Packets.number(Kinds.PLAY, playing));
      }
    }
  }
}
