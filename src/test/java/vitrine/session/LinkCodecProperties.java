package vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds for every link and every text that might be one. */
class LinkCodecProperties {
  private static final Declaration DECLARATION = LinkCodecTest.DECLARATION;

  @Property
  void everyStartReadsBack(@ForAll("starts") Start start) {
    var text = LinkCodec.encode(start, Integer.MAX_VALUE);
    assertThat(text).matches("[-A-Za-z0-9._,:;!@~]*");
    assertSame(LinkCodec.decode(DECLARATION, text), start);
  }

  @Property
  void anyTextIsRefusedOrReadsBack(@ForAll("texts") String text) {
    Start start;
    try {
      start = LinkCodec.decode(DECLARATION, text);
    } catch (Refusal refusal) {
      assertThat(refusal.sentence().key()).startsWith("refused.");
      return;
    }
    assertSame(LinkCodec.decode(DECLARATION, LinkCodec.encode(start, Integer.MAX_VALUE)), start);
  }

  @Property
  void aDamagedLinkIsRefusedOrReadsBack(
      @ForAll("starts") Start start, @ForAll int place, @ForAll char other) {
    var text = LinkCodec.encode(start, Integer.MAX_VALUE);
    int at = Math.floorMod(place, text.length());
    anyTextIsRefusedOrReadsBack(text.substring(0, at) + other + text.substring(at + 1));
    anyTextIsRefusedOrReadsBack(text.substring(0, at));
  }

  private static void assertSame(Start found, Start expected) {
    assertThat(found.settings()).isEqualTo(expected.settings());
    assertThat(found.log()).isEqualTo(expected.log());
    assertThat(found.examples()).isEqualTo(expected.examples());
    var here = found.checkpoint();
    var there = expected.checkpoint();
    assertThat(here == null).isEqualTo(there == null);
    if (here != null && there != null) {
      assertThat(here.settings()).isEqualTo(there.settings());
      assertThat(here.examples()).isEqualTo(there.examples());
      assertThat(here.names()).isEqualTo(there.names());
      assertThat(here.values()).hasSameSizeAs(there.values());
      for (int i = 0; i < here.values().size(); i++) {
        assertThat(here.values().get(i)).isEqualTo(there.values().get(i));
      }
    }
  }

  @Provide
  Arbitrary<Start> starts() {
    var settings = settings();
    return Combinators.combine(settings, checkpoints().injectNull(0.5), log(), examples())
        .as(LinkCodecProperties::start);
  }

  @Provide
  Arbitrary<String> texts() {
    var pieces =
        Arbitraries.of(
            "1.", "rate", "shape", "seed", "set", "reset", "value", ":", ":", ";", "~", "~", "~",
            ",", "@0", "!", "0", "1", "250", "x", "t", "b", "d", "AAAA", ".");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(16).map(parts -> "1." + String.join("", parts)),
        Arbitraries.strings());
  }

  private static Start start(
      Settings settings, @Nullable Checkpoint checkpoint, List<LogEntry> log, double examples) {
    return new Start(settings, checkpoint, log, examples);
  }

  private static Arbitrary<Settings> settings() {
    return changes().map(change -> DECLARATION.fallbacks().with(change.values()));
  }

  private static Arbitrary<Command.Change> changes() {
    return Combinators.combine(
            Arbitraries.doubles().between(0, 10).map(Numerals::write).injectNull(0.5),
            Arbitraries.of("", "1", "8,8,8", "4,2").injectNull(0.5),
            Arbitraries.of("circle", "reg-plane").injectNull(0.5),
            Arbitraries.strings()
                .withChars("aZ09.-_")
                .ofMinLength(1)
                .ofMaxLength(64)
                .injectNull(0.5),
            Arbitraries.of("true", "false").injectNull(0.5))
        .as(
            (rate, shape, data, seed, discretize) -> {
              var values = new LinkedHashMap<String, String>();
              put(values, "rate", rate);
              put(values, "shape", shape);
              put(values, "data", data);
              put(values, "seed", seed);
              put(values, "discretize", discretize);
              return new Command.Change(values);
            });
  }

  private static void put(
      LinkedHashMap<String, String> values, String key, @Nullable String value) {
    if (value != null) {
      values.put(key, value);
    }
  }

  private static Arbitrary<List<LogEntry>> log() {
    var others =
        CommandTextTest.arbitraryCommands().filter(command -> !(command instanceof Command.Change));
    Arbitrary<Command> commands = Arbitraries.oneOf(changes().map(change -> change), others);
    return Combinators.combine(examples(), commands).as(LogEntry::new).list().ofMaxSize(5);
  }

  private static Arbitrary<Double> examples() {
    return Arbitraries.integers().between(0, Integer.MAX_VALUE).map(Integer::doubleValue);
  }

  private static Arbitrary<Checkpoint> checkpoints() {
    var words = Arbitraries.of("layer1", "weight", "bias", "alive", "output", "", "cell[3]", "@0");
    var names = words.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join(".", parts));
    var blocks =
        Arbitraries.oneOf(Arbitraries.doubles(), Arbitraries.of(0.0, 1.0, -0.0, Double.NaN))
            .array(double[].class)
            .ofMaxSize(12);
    return Combinators.combine(
            settings(), examples(), names.list().ofMaxSize(4), blocks.list().ofSize(4))
        .as(
            (settings, examples, named, values) ->
                new Checkpoint(
                    settings, examples, named, new ArrayList<>(values.subList(0, named.size()))));
  }
}
