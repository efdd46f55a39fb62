package vitrine.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a session says into packets, and reads it back; the order of texts and numbers stands
 * at {@link Kinds}.
 */
final class Packets {
  private Packets() {}

  static Packet plain(String kind, String... texts) {
    return new Packet(kind, List.of(texts), new double[0]);
  }

  static Packet number(String kind, double number, String... texts) {
    return new Packet(kind, List.of(texts), new double[] {number});
  }

  static Packet watch(int watch, List<Probe> probes) {
    var texts = new ArrayList<String>();
    texts.add(Integer.toString(watch));
    for (var probe : probes) {
      texts.add(probe.toString());
    }
    return new Packet(Kinds.WATCH, texts, new double[0]);
  }

  static Packet trace(int trace, List<Probe> probes) {
    var packet = watch(trace, probes);
    return new Packet(Kinds.TRACE, packet.texts(), packet.numbers());
  }

  static Packet open(String id, String lab, List<String> avoided, Start start) {
    var checkpoint = start.checkpoint();
    var settings = checkpoint == null ? start.settings() : checkpoint.settings();
    var texts = new ArrayList<String>(List.of(id, lab, String.join(",", avoided)));
    var changes = settings.differencesFrom(settings.declaration().fallbacks());
    texts.add(Integer.toString(changes.size()));
    addPairs(texts, changes);
    texts.add(Integer.toString(start.log().size()));
    var numbers = new Numbers();
    numbers.add(start.examples());
    for (var entry : start.log()) {
      texts.add(CommandText.write(entry.command()));
      numbers.add(entry.examples());
    }
    if (checkpoint != null) {
      texts.addAll(checkpoint.names());
      numbers.add(checkpoint.examples());
      numbers.addBlocks(checkpoint.values());
    }
    return new Packet(Kinds.OPEN, texts, numbers.toArray());
  }

  static Opening opening(Packet packet) {
    var texts = packet.texts();
    int at = 4 + (2 * (int) Numerals.parse(texts.get(3)));
    int entries = (int) Numerals.parse(texts.get(at++));
    var numbers = new Numbers(packet.numbers());
    double examples = numbers.next();
    var log = new ArrayList<LogEntry>();
    for (int i = 0; i < entries; i++) {
      log.add(new LogEntry(numbers.next(), CommandText.parse(texts.get(at++))));
    }
    var names = texts.subList(at, texts.size());
    double checkpointExamples = names.isEmpty() ? 0 : numbers.next();
    return new Opening(
        texts.get(0),
        texts.get(1),
        texts.get(2).isEmpty() ? List.of() : Numerals.split(texts.get(2), ','),
        pairs(texts.subList(4, at - entries - 1)),
        log,
        examples,
        checkpointExamples,
        names,
        names.isEmpty() ? List.of() : numbers.blocks());
  }

  static Packet done(String id, EngineRun run, double before) {
    var model = run.model;
    var texts = new ArrayList<String>(List.of(id));
    addPairs(texts, all(model.settings()));
    return new Packet(
        Kinds.DONE,
        texts,
        new double[] {
          run.revision,
          before,
          model.examples(),
          model.epochSize(),
          model.batchSize(),
          model.graph().fingerprint(),
          model.dataRevision()
        });
  }

  static Arrival arrival(Packet packet) {
    var texts = packet.texts();
    var n = packet.numbers();
    return new Arrival(
        texts.get(0),
        pairs(texts.subList(1, texts.size())),
        (int) n[0],
        n[1],
        n[2],
        (int) n[3],
        (int) n[4],
        (int) n[5],
        (int) n[6]);
  }

  static Packet backends(List<BackendUse> uses) {
    var texts = new ArrayList<String>();
    for (var use : uses) {
      var why = use.why();
      texts.addAll(List.of(use.job(), use.backend(), Boolean.toString(use.isMakeshift())));
      texts.addAll(List.of(why.key(), Integer.toString(why.arguments().size())));
      texts.addAll(why.arguments());
    }
    return new Packet(Kinds.BACKENDS, texts, new double[0]);
  }

  static List<BackendUse> backends(Packet packet) {
    var texts = packet.texts();
    var uses = new ArrayList<BackendUse>();
    int at = 0;
    while (at < texts.size()) {
      int end = at + 5 + (int) Numerals.parse(texts.get(at + 4));
      var why = new Sentence(texts.get(at + 3), texts.subList(at + 5, end));
      boolean isMakeshift = texts.get(at + 2).equals("true");
      uses.add(new BackendUse(texts.get(at), texts.get(at + 1), why, isMakeshift));
      at = end;
    }
    return uses;
  }

  static Packet snapshot(EngineRun run) {
    var model = run.model;
    var numbers = new Numbers();
    numbers.add(run.revision);
    numbers.add(model.examples());
    numbers.add(model.epochSize());
    numbers.add(run.isPlaying() ? 1 : 0);
    numbers.add(model.isDiverged() ? 1 : 0);
    numbers.add(run.watch);
    numbers.addBlocks(glance(model, run.watched));
    return new Packet(Kinds.SNAPSHOT, List.of(), numbers.toArray());
  }

  /** What {@link #read} gives, as quickly as a picture needs it. */
  private static List<double[]> glance(Model model, List<Probe> probes) {
    try {
      return model.glance(probes);
    } catch (Refusal refusal) {
      return read(model, probes);
    }
  }

  /**
   * The numbers of each probe, none where it asks for what this network has not: the page has yet
   * to hear of a new one.
   */
  static List<double[]> read(Model model, List<Probe> probes) {
    try {
      return model.read(probes);
    } catch (Refusal refusal) {
      var values = new ArrayList<double[]>();
      for (var probe : probes) {
        values.add(readOne(model, probe));
      }
      return values;
    }
  }

  private static double[] readOne(Model model, Probe probe) {
    try {
      return model.read(List.of(probe)).get(0);
    } catch (Refusal refusal) {
      return new double[0];
    }
  }

  /**
   * The snapshot that a packet holds, or null if it answers another list of probes than {@code
   * watch}.
   */
  static @Nullable Snapshot snapshot(Packet packet, int watch, List<Probe> probes) {
    var numbers = new Numbers(packet.numbers());
    int revision = (int) numbers.next();
    double examples = numbers.next();
    int epochSize = (int) numbers.next();
    boolean running = numbers.next() == 1;
    boolean diverged = numbers.next() == 1;
    if ((int) numbers.next() != watch) {
      return null;
    }
    var found = new ArrayList<Probe>();
    var values = new ArrayList<double[]>();
    var blocks = numbers.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).length > 0) {
        found.add(probes.get(i));
        values.add(blocks.get(i));
      }
    }
    return new Snapshot(revision, examples, epochSize, running, diverged, found, values);
  }

  static Packet checkpoint(Checkpoint checkpoint) {
    var texts = new ArrayList<String>();
    addPairs(texts, all(checkpoint.settings()));
    texts.add("|");
    texts.addAll(checkpoint.names());
    var numbers = new Numbers();
    numbers.add(checkpoint.examples());
    numbers.addBlocks(checkpoint.values());
    return new Packet(Kinds.CHECKPOINT, texts, numbers.toArray());
  }

  static Checkpoint checkpoint(Packet packet, Declaration declaration) {
    int bar = packet.texts().lastIndexOf("|");
    var settings = declaration.fallbacks().with(pairs(packet.texts().subList(0, bar)));
    var numbers = new Numbers(packet.numbers());
    double examples = numbers.next();
    var names = packet.texts().subList(bar + 1, packet.texts().size());
    return new Checkpoint(settings, examples, names, numbers.blocks());
  }

  private static Map<String, String> all(Settings settings) {
    var values = new LinkedHashMap<String, String>();
    for (var setting : settings.declaration().settings()) {
      values.put(setting.key(), settings.text(setting.key()));
    }
    return values;
  }

  private static void addPairs(List<String> texts, Map<String, String> pairs) {
    for (var pair : pairs.entrySet()) {
      texts.add(pair.getKey());
      texts.add(pair.getValue());
    }
  }

  private static Map<String, String> pairs(List<String> texts) {
    var pairs = new LinkedHashMap<String, String>();
    for (int i = 0; i + 1 < texts.size(); i += 2) {
      pairs.put(texts.get(i), texts.get(i + 1));
    }
    return pairs;
  }
}
