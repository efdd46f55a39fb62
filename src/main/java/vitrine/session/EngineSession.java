package vitrine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import vitrine.compute.backend.BackendFailure;

/**
 * The engine's side of a session: drives one model as the page asks, and shows it at most once a
 * frame.
 *
 * <p>It never waits: {@link #work} does a slice and says whether there is more, so that the same
 * session runs in a worker and, in short slices, on the page itself.
 */
public final class EngineSession implements Port.Listener {
  private static final double CHECKPOINT_MILLIS = 1000;
  private static final double LONGEST_WITHOUT_SNAPSHOT = 50;

  private final Port port;
  private final ModelFactory factory;
  private final DoubleSupplier millis;
  private final Slices slices;
  private final Trail trail = new Trail();
  private final Supplies supplies = new Supplies();
  private double[] own = new double[0];
  private @Nullable EngineRun run;
  private double lastCheckpoint;
  private double lastSnapshot;

  /** A session that has not been opened yet. */
  public EngineSession(Port port, ModelFactory factory, DoubleSupplier millis) {
    this.port = port;
    this.factory = factory;
    this.millis = millis;
    this.slices = new Slices(millis);
  }

  /** Tells the page that the engine listens. */
  public void begin() {
    port.listen(this);
    port.post(new Packet(Kinds.READY, List.of(), new double[0]));
  }

  @Override
  public void received(Packet packet) {
    try {
      if (packet.kind().equals(Kinds.OPEN)) {
        open(packet);
      } else if (packet.kind().equals(Kinds.SUPPLY)) {
        supplies.put(packet.texts().get(0), packet.bytes());
      } else if (packet.kind().equals(Kinds.OWN)) {
        own(packet.numbers());
      } else if (packet.kind().equals(Kinds.TRACE)) {
        trail.follow(probes(packet.texts()), (int) Numerals.parse(packet.texts().get(0)));
      } else if (run != null) {
        hear(run, packet);
      }
    } catch (BackendFailure failure) {
      fail(failure);
    } catch (Refusal refusal) {
      boolean isList = packet.kind().equals(Kinds.WATCH) || packet.kind().equals(Kinds.TRACE);
      boolean isQuestion = !isList && !packet.texts().isEmpty();
      refuse(isQuestion ? packet.texts().get(0) : "", refusal.sentence());
    }
  }

  @Override
  public void failed(String reason) {
    run = null;
  }

  /**
   * Trains, replays or shows, for about {@code budget} milliseconds.
   *
   * @return whether there is more to do at once
   */
  public boolean work(double budget) {
    var current = run;
    if (current == null) {
      return false;
    }
    try {
      return work(current, budget);
    } catch (BackendFailure failure) {
      fail(failure);
      return false;
    } catch (Refusal refusal) {
      var id = current.replyTo;
      current.replyTo = "";
      current.goal = null;
      current.isReplaying = false;
      if (id.isEmpty() && current.isPlaying()) {
        rested(current, refusal.sentence());
      } else {
        refuse(id, refusal.sentence());
      }
      return false;
    }
  }

  private boolean work(EngineRun current, double budget) {
    if (current.goal == null && current.isPlaying() && !current.isStale && !current.preparesShow) {
      current.aimAtNextFrame();
    }
    if (current.goal != null) {
      slices.work(current.goal, budget);
      current.isStale = true;
      if (current.model.isDiverged()) {
        current.stop();
      }
      if (current.goal == null || current.goal.isFinished()) {
        current.goal = null;
        arrive(current);
        rest(current);
      } else if (current.isReplaying) {
        port.post(current.progress());
      }
    }
    double now = millis.getAsDouble();
    boolean due = current.goal == null || now - lastSnapshot > LONGEST_WITHOUT_SNAPSHOT;
    current.preparesShow = false;
    if (current.isStale && due && !current.isReplaying && !current.awaitsDrawing) {
      // Between two stretches of training there is time to look at whole sets.
      current.preparesShow = current.goal == null && !current.model.prepare(current.watched);
      if (!current.preparesShow) {
        show(current, now);
      }
    }
    // While the page draws one frame, the next is trained; it is shown once the page has drawn.
    boolean hasNext = current.isPlaying() && !current.isStale;
    return current.goal != null || current.preparesShow || hasNext;
  }

  /** A run that plays and should not go on is stopped, and the page hears why. */
  private void rest(EngineRun current) {
    var why = current.isPlaying() ? current.model.rest() : null;
    if (why != null) {
      rested(current, why);
    }
  }

  private void rested(EngineRun current, Sentence why) {
    current.stop();
    var texts = new ArrayList<String>(List.of(why.key()));
    texts.addAll(why.arguments());
    port.post(new Packet(Kinds.RESTED, texts, new double[0]));
  }

  private void open(Packet packet) {
    var opening = Packets.opening(packet);
    var earlier = run;
    if (earlier != null) {
      earlier.model.close();
    }
    var model = factory.open(opening.lab(), opening.settings(), opening.avoided(), supplies);
    if (own.length > 0) {
      model.own(own);
    }
    var checkpoint = opening.checkpoint(model.settings());
    if (checkpoint != null) {
      model.restore(checkpoint);
    }
    int revision = run == null ? 0 : run.revision + 1;
    var probes = run == null ? List.<Probe>of() : run.watched;
    trail.clear();
    run = new EngineRun(model, revision, trail);
    run.watched = probes;
    run.replay(opening.log(), opening.examples(), opening.id());
  }

  private void own(double[] input) {
    own = input;
    var current = run;
    if (current != null) {
      current.model.own(input);
      current.isStale = true;
    }
  }

  private void hear(EngineRun current, Packet packet) {
    var texts = packet.texts();
    switch (packet.kind()) {
      case Kinds.WATCH -> watch(current, texts);
      case Kinds.COMMAND -> command(current, texts.get(0), CommandText.parse(texts.get(1)));
      case Kinds.PLAY -> current.play((int) packet.numbers()[0]);
      case Kinds.PAUSE -> {
        current.stop();
        halt(current);
        arrive(current, texts.get(0));
      }
      case Kinds.STEP -> {
        current.stop();
        halt(current);
        current.train(packet.numbers()[0], texts.get(0));
      }
      case Kinds.READ -> {
        var values = current.model.read(List.of(Probe.parse(texts.get(1)))).get(0);
        port.post(new Packet(Kinds.VALUES, List.of(texts.get(0)), values));
      }
      case Kinds.KEEP -> {
        port.post(Packets.checkpoint(current.model.checkpoint()));
        arrive(current, texts.get(0));
      }
      case Kinds.PREDICT ->
          port.post(
              new Packet(
                  Kinds.VALUES, List.of(texts.get(0)), current.model.predict(packet.numbers())));
      case Kinds.DRAWN -> current.awaitsDrawing = false;
      default -> throw new Refusal("refused.packet", packet.kind());
    }
  }

  private static List<Probe> probes(List<String> texts) {
    var probes = new ArrayList<Probe>();
    for (int i = 1; i < texts.size(); i++) {
      probes.add(Probe.parse(texts.get(i)));
    }
    return probes;
  }

  private static void watch(EngineRun current, List<String> texts) {
    current.watched = probes(texts);
    current.watch = (int) Numerals.parse(texts.get(0));
    current.isStale = true;
  }

  private void command(EngineRun current, String id, Command command) {
    double before = current.model.examples();
    tellTrail();
    current.model.apply(command);
    current.noticeStructure();
    // First of all the answer: a checkpoint behind it then lies behind the command in the page's
    // log too.
    arrive(current, id, before);
    if (current.isPlaying() || current.model.examples() < before) {
      // What was aimed at belongs to the run before the command.
      current.goal = null;
      halt(current);
    }
  }

  /** Whoever waited for a stretch of training that has been given up hears how far it came. */
  private void halt(EngineRun current) {
    if (current.goal == null && !current.replyTo.isEmpty()) {
      arrive(current);
    }
  }

  private void arrive(EngineRun current) {
    var id = current.replyTo;
    current.replyTo = "";
    current.isReplaying = false;
    if (!id.isEmpty()) {
      arrive(current, id);
    }
    double now = millis.getAsDouble();
    current.isStale = true;
    if (now - lastCheckpoint >= CHECKPOINT_MILLIS) {
      lastCheckpoint = now;
      port.post(Packets.checkpoint(current.model.checkpoint()));
    }
  }

  private void arrive(EngineRun current, String id) {
    arrive(current, id, current.model.examples());
  }

  private void arrive(EngineRun current, String id, double before) {
    current.isStale = true;
    showBackends(current);
    port.post(Packets.done(id, current, before));
  }

  private void show(EngineRun current, double now) {
    lastSnapshot = now;
    current.isStale = false;
    current.awaitsDrawing = true;
    tellTrail();
    port.post(Packets.snapshot(current));
    showBackends(current);
  }

  /** The run is lost with its backend: the page, which has its checkpoints, opens it elsewhere. */
  private void fail(BackendFailure failure) {
    run = null;
    port.post(
        Packets.plain(
            Kinds.BACKEND_FAILED, failure.backend(), BackendChoice.word(failure.reason())));
  }

  private void showBackends(EngineRun current) {
    if (current.hasNewBackends()) {
      port.post(Packets.backends(current.model.backends()));
    }
  }

  /** What lies on the way reaches the page before what lies at its end. */
  private void tellTrail() {
    if (!trail.isEmpty()) {
      port.post(trail.take());
    }
  }

  private void refuse(String id, Sentence sentence) {
    var texts = new ArrayList<String>();
    texts.add(id);
    texts.add(sentence.key());
    texts.addAll(sentence.arguments());
    port.post(new Packet(Kinds.REFUSED, texts, new double[0]));
  }
}
