package vitrine.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vitrine.bench.work.Benchmark;
import vitrine.bench.work.Request;
import vitrine.session.Engines;
import vitrine.session.Packet;
import vitrine.session.Port;
import vitrine.session.Sentence;

/**
 * The page's side: asks the engine, and answers whoever asked. An engine that fails takes its open
 * requests with it; the next request starts another.
 */
public final class BenchLine implements Port.Listener {
  private final Engines engines;
  private final Consumer<List<String>> offered;
  private final Map<String, Listener> waiting = new LinkedHashMap<>();
  private final List<Packet> unsent = new ArrayList<>();
  private @Nullable Port port;
  private boolean starting;
  private boolean hasFailed;
  private int count;

  /**
   * Hears what comes of one request: exactly one of the last two, after any number of the first.
   */
  public interface Listener {
    /** It is under way, and so much of it is done, from 0 to 1. */
    void progressed(double share);

    /** It is done. */
    void measured(Result result);

    /** There is no result. */
    void refused(Sentence sentence);
  }

  /**
   * @param engines start the engine
   * @param offered hears which backends this device offers, {@code cpu} first
   */
  public BenchLine(Engines engines, Consumer<List<String>> offered) {
    this.engines = engines;
    this.offered = offered;
  }

  /** Starts the engine. */
  public void begin() {
    if (port == null && !starting) {
      starting = true;
      engines.start(
          hasFailed,
          opened -> {
            starting = false;
            port = opened;
            opened.listen(this);
            for (var packet : unsent) {
              opened.post(packet);
            }
            unsent.clear();
          });
    }
  }

  /** Asks for a measurement; it waits until those asked for before are done. */
  public void measure(Request request, Listener listener) {
    count++;
    var id = Integer.toString(count);
    waiting.put(id, listener);
    var texts = new ArrayList<String>(List.of(id, request.benchmark().key(), request.backend()));
    for (var setting : request.options().declaration().settings()) {
      texts.add(setting.key());
      texts.add(request.options().text(setting.key()));
    }
    post(new Packet(Kinds.MEASURE, texts, new double[0]));
  }

  /** Stops everything that is asked for; each is refused. */
  public void stop() {
    if (!waiting.isEmpty()) {
      post(new Packet(Kinds.STOP, List.of(), new double[0]));
    }
  }

  /**
   * Stops what {@link #stop} has not: ends the engine, in the middle of whatever it does; the next
   * request starts another.
   */
  public void cut() {
    var open = port;
    if (open != null && !waiting.isEmpty()) {
      port = null;
      open.close();
      refuseAll(Sentence.of("refused.bench.stopped"));
    }
  }

  /** No engine can be had: refuses everything that is asked for. */
  public void engineMissing() {
    starting = false;
    unsent.clear();
    refuseAll(Sentence.of("refused.bench.none"));
  }

  @Override
  public void received(Packet packet) {
    var texts = packet.texts();
    if (packet.kind().equals(Kinds.OFFERED)) {
      offered.accept(texts);
      return;
    }
    var id = texts.get(0);
    var listener = waiting.get(id);
    if (listener == null) {
      return;
    }
    switch (packet.kind()) {
      case Kinds.PROGRESS -> listener.progressed(packet.numbers()[0]);
      case Kinds.MEASURED -> {
        waiting.remove(id);
        listener.measured(result(packet));
      }
      case Kinds.REFUSED -> {
        waiting.remove(id);
        listener.refused(new Sentence(texts.get(1), texts.subList(2, texts.size())));
      }
      default -> {}
    }
  }

  @Override
  public void failed(String reason) {
    hasFailed = true;
    port = null;
    refuseAll(Sentence.of("refused.bench.engine"));
  }

  private void post(Packet packet) {
    if (port == null) {
      unsent.add(packet);
      begin();
    } else {
      port.post(packet);
    }
  }

  private void refuseAll(Sentence sentence) {
    var open = new ArrayList<Listener>(waiting.values());
    waiting.clear();
    for (var listener : open) {
      listener.refused(sentence);
    }
  }

  private static Result result(Packet packet) {
    var name = packet.texts().get(1);
    var benchmark = Benchmark.find(name);
    if (benchmark == null) {
      throw new IllegalArgumentException(name);
    }
    var numbers = packet.numbers();
    var samples = new double[numbers.length - 2];
    System.arraycopy(numbers, 2, samples, 0, samples.length);
    return new Result(
        name, packet.texts().get(2), benchmark.unit(), numbers[0], samples, (int) numbers[1]);
  }
}
