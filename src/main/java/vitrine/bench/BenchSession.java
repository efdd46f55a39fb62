package vitrine.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.DoubleSupplier;
import vitrine.bench.work.Benchmark;
import vitrine.bench.work.Request;
import vitrine.compute.backend.Backends;
import vitrine.session.Packet;
import vitrine.session.Port;
import vitrine.session.Refusal;

/** The engine's side: measures what the page asks for, one after the other, never two at once. */
public final class BenchSession implements Port.Listener {
  private final Port port;
  private final Backends backends;
  private final DoubleSupplier clock;
  private final List<Job> jobs = new ArrayList<>();

  /**
   * @param clock milliseconds on any scale that only grows
   */
  public BenchSession(Port port, Backends backends, DoubleSupplier clock) {
    this.port = port;
    this.backends = backends;
    this.clock = clock;
  }

  /** Begins to hear, and says which backends there are. */
  public void begin() {
    port.listen(this);
    port.post(new Packet(Kinds.OFFERED, backends.names(), new double[0]));
  }

  @Override
  public void received(Packet packet) {
    if (packet.kind().equals(Kinds.MEASURE)) {
      var id = packet.texts().get(0);
      try {
        jobs.add(new Job(id, request(packet.texts()), backends, clock));
      } catch (Refusal refusal) {
        refuse(id, refusal);
      }
    } else if (packet.kind().equals(Kinds.STOP)) {
      for (var job : jobs) {
        job.close();
        refuse(job.id(), new Refusal("refused.bench.stopped"));
      }
      jobs.clear();
    }
  }

  @Override
  public void failed(String reason) {
    // The page has gone, and this engine goes with it.
  }

  /** Measures for one stretch of some thirty milliseconds; true if there is more to do. */
  public boolean work() {
    if (!jobs.isEmpty()) {
      var job = jobs.get(0);
      try {
        if (job.goOn()) {
          port.post(new Packet(Kinds.PROGRESS, List.of(job.id()), new double[] {job.share()}));
        } else {
          port.post(measured(job.id(), job.result()));
          end(job);
        }
      } catch (Refusal refusal) {
        refuse(job.id(), refusal);
        end(job);
      }
    }
    return !jobs.isEmpty();
  }

  private void end(Job job) {
    job.close();
    jobs.remove(job);
  }

  private void refuse(String id, Refusal refusal) {
    var texts = new ArrayList<String>(List.of(id, refusal.sentence().key()));
    texts.addAll(refusal.sentence().arguments());
    port.post(new Packet(Kinds.REFUSED, texts, new double[0]));
  }

  private static Request request(List<String> texts) {
    var benchmark = Benchmark.find(texts.get(1));
    if (benchmark == null) {
      throw new Refusal("refused.bench.name", String.join(", ", Benchmark.keys()));
    }
    var options = new LinkedHashMap<String, String>();
    for (int i = 3; i + 1 < texts.size(); i += 2) {
      options.put(texts.get(i), texts.get(i + 1));
    }
    return new Request(benchmark, benchmark.options().fallbacks().with(options), texts.get(2));
  }

  private static Packet measured(String id, Result result) {
    var samples = result.samples();
    var numbers = new double[samples.length + 2];
    numbers[0] = result.value();
    numbers[1] = result.warmup();
    System.arraycopy(samples, 0, numbers, 2, samples.length);
    return new Packet(Kinds.MEASURED, List.of(id, result.name(), result.backend()), numbers);
  }
}
