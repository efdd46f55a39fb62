package vitrine.session.guest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Graph;
import vitrine.session.Command;
import vitrine.session.CommandText;
import vitrine.session.Declaration;
import vitrine.session.LabSession;
import vitrine.session.LinkCodec;
import vitrine.session.Numbers;
import vitrine.session.Packet;
import vitrine.session.PageListener;
import vitrine.session.Port;
import vitrine.session.Probe;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.session.Settings;
import vitrine.session.Snapshot;
import vitrine.session.Start;

/**
 * The page's session as its guests see it: knows what the host told last, and asks through it. It
 * builds the graph from the settings itself, as page and engine do.
 */
public final class GuestSession implements LabSession, Port.Listener {
  private static final double[] NONE = new double[0];

  private final Port host;
  private final Declaration declaration;
  private final Function<Settings, Graph> graphs;
  private final PageListener listener;
  private final Map<String, Asked> asked = new HashMap<>();
  private Settings settings;
  private Start start;
  private Graph graph;
  private double[] state = new double[9];
  private @Nullable Snapshot snapshot;
  private boolean wasReady;
  private int next;

  private record Asked(Reply reply, Consumer<double[]> values) {}

  /**
   * A guest of the host at the other end of {@code host}.
   *
   * @param graphs the graph of some settings, the same that page and engine build
   * @param listener hears what happens, after it is known here
   */
  public GuestSession(
      Port host, Declaration declaration, Function<Settings, Graph> graphs, PageListener listener) {
    this.host = host;
    this.declaration = declaration;
    this.graphs = graphs;
    this.listener = listener;
    settings = declaration.fallbacks();
    start = Start.of(settings);
    graph = graphs.apply(settings);
  }

  /** Hears where things stand, from now on. */
  public void begin() {
    host.listen(this);
    host.post(new Packet(GuestKinds.HELLO, List.of(), NONE));
  }

  /** Says what every snapshot must hold for the guests. */
  public void watch(List<Probe> probes) {
    var texts = new ArrayList<String>();
    for (var probe : probes) {
      texts.add(probe.toString());
    }
    host.post(new Packet(GuestKinds.WATCH, texts, NONE));
  }

  @Override
  public void received(Packet packet) {
    var texts = packet.texts();
    switch (packet.kind()) {
      case GuestKinds.STATE -> arrive(texts, packet.numbers());
      case GuestKinds.SEEN -> see(texts, new Numbers(packet.numbers()));
      case GuestKinds.PASSED -> {
        var values = new double[packet.numbers().length - 1];
        System.arraycopy(packet.numbers(), 1, values, 0, values.length);
        listener.passed(packet.numbers()[0], values);
      }
      case GuestKinds.PAST -> {
        int traced = (int) packet.numbers()[0];
        for (int at = 1; at + traced < packet.numbers().length; at += traced + 1) {
          var values = new double[traced];
          System.arraycopy(packet.numbers(), at + 1, values, 0, traced);
          listener.passed(packet.numbers()[at], values);
        }
      }
      case GuestKinds.VALUES -> {
        var question = asked.get(texts.get(0));
        if (question != null) {
          question.values().accept(packet.numbers());
        }
      }
      default -> answer(packet.kind(), texts);
    }
  }

  @Override
  public void failed(String reason) {
    asked.clear();
  }

  private void arrive(List<String> texts, double[] numbers) {
    settings = LinkCodec.decode(declaration, texts.get(0)).settings();
    start = LinkCodec.decode(declaration, texts.get(1));
    state = numbers;
    var rebuilt = graphs.apply(settings);
    if (rebuilt.fingerprint() != graph.fingerprint()) {
      graph = rebuilt;
      snapshot = null;
    }
    if (isReady() && !wasReady) {
      wasReady = true;
      listener.ready();
    }
    listener.changed();
  }

  private void see(List<String> texts, Numbers numbers) {
    int revision = (int) numbers.next();
    double examples = numbers.next();
    int epochSize = (int) numbers.next();
    boolean running = numbers.next() == 1;
    boolean diverged = numbers.next() == 1;
    var probes = new ArrayList<Probe>();
    for (var text : texts) {
      probes.add(Probe.parse(text));
    }
    var seen =
        new Snapshot(revision, examples, epochSize, running, diverged, probes, numbers.blocks());
    snapshot = seen;
    state[0] = examples;
    listener.seen(seen);
  }

  private void answer(String kind, List<String> texts) {
    var question = asked.remove(texts.get(0));
    if (question != null) {
      if (kind.equals(GuestKinds.DONE)) {
        question.reply().done();
      } else {
        question
            .reply()
            .refused(new Sentence(texts.get(1), List.copyOf(texts.subList(2, texts.size()))));
      }
    }
  }

  private void ask(
      String kind,
      @Nullable String text,
      double[] numbers,
      Consumer<double[]> values,
      Reply reply) {
    var id = Integer.toString(next++);
    asked.put(id, new Asked(reply, values));
    host.post(new Packet(kind, text == null ? List.of(id) : List.of(id, text), numbers));
  }

  private void ask(String kind, double[] numbers, Reply reply) {
    ask(kind, null, numbers, values -> {}, reply);
  }

  @Override
  public Settings settings() {
    return settings;
  }

  @Override
  public Graph graph() {
    return graph;
  }

  @Override
  public double examples() {
    return state[0];
  }

  @Override
  public int epochSize() {
    return (int) state[1];
  }

  @Override
  public int batchSize() {
    return (int) state[2];
  }

  @Override
  public int dataRevision() {
    return (int) state[3];
  }

  @Override
  public int stretch() {
    return (int) state[4];
  }

  @Override
  public boolean isReady() {
    return state[6] == 1;
  }

  @Override
  public boolean isPlaying() {
    return state[7] == 1;
  }

  @Override
  public boolean isMoving() {
    return state[8] == 1;
  }

  @Override
  public @Nullable Snapshot snapshot() {
    return snapshot;
  }

  @Override
  public Start start() {
    return new Start(start.settings(), start.checkpoint(), start.log(), examples());
  }

  @Override
  public void send(Command command, Reply reply) {
    ask(GuestKinds.COMMAND, CommandText.write(command), NONE, values -> {}, reply);
  }

  @Override
  public void play(int epochs) {
    host.post(new Packet(GuestKinds.PLAY, List.of(), new double[] {epochs}));
  }

  @Override
  public void pause(Reply reply) {
    ask(GuestKinds.PAUSE, NONE, reply);
  }

  @Override
  public void stepTo(double examples, Reply reply) {
    ask(GuestKinds.STEP, new double[] {examples}, reply);
  }

  @Override
  public void backTo(double examples, Reply reply) {
    ask(GuestKinds.BACK, new double[] {examples}, reply);
  }

  @Override
  public void goTo(double examples, Reply reply) {
    ask(GuestKinds.GO, new double[] {examples}, reply);
  }

  @Override
  public double furthest() {
    return Math.max(state[5], examples());
  }

  @Override
  public void read(Probe probe, Consumer<double[]> values, Reply reply) {
    ask(GuestKinds.READ, probe.toString(), NONE, values, reply);
  }

  @Override
  public void predict(double[] inputs, Consumer<double[]> outputs, Reply reply) {
    ask(GuestKinds.PREDICT, null, inputs, outputs, reply);
  }
}
