package vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.session.Setting.Effect;

/** {@link LinkCodec}: what a link looks like, and what is refused. */
class LinkCodecTest {
  static final Declaration DECLARATION =
      new Declaration(
          List.of(
              Setting.number("rate", Effect.LIVE, "0.03", 0, 10),
              Setting.sizes("shape", Effect.RESTART, "4,2", 1, 8, 6),
              Setting.choice("data", Effect.DATA, "circle", "reg-plane"),
              Setting.text("seed", Effect.DATA, "1", 64),
              Setting.flag("discretize", Effect.VIEW, false)));

  private final Settings fallbacks = DECLARATION.fallbacks();

  @Test
  void aFreshRunIsTheVersionAlone() {
    assertThat(LinkCodec.encode(Start.of(fallbacks), LinkCodec.MOST)).isEqualTo("1");
    assertThat(LinkCodec.decode(DECLARATION, "1")).isEqualTo(Start.of(fallbacks));
    assertThat(LinkCodec.decode(DECLARATION, "1.")).isEqualTo(Start.of(fallbacks));
  }

  @Test
  void settingsAtTheirFallbackAreLeftOut() {
    var settings = fallbacks.with(Map.of("rate", "0.1", "shape", "", "seed", "7"));
    assertThat(LinkCodec.encode(Start.of(settings), LinkCodec.MOST))
        .isEqualTo("1.rate:0.1;shape:;seed:7");
  }

  @Test
  void logAndPositionStandBehindTheSettings() {
    var log =
        List.of(
            new LogEntry(0, new Command.Change(Map.of("rate", "1"))),
            new LogEntry(250, new Command.SetValue("layer1.weight", 0, List.of(0.5))),
            new LogEntry(260, new Command.Reset()));
    assertThat(LinkCodec.encode(new Start(fallbacks, null, log, 1000), LinkCodec.MOST))
        .isEqualTo("1.~1000~0:set:rate:1;250:value:layer1.weight:0:0.5;260:reset");
  }

  @Test
  void aCheckpointNamesEachWordOnce() {
    var names = List.of("layer1.weight", "layer1.bias", "alive.layer1.weight", "stream");
    var values =
        List.of(new double[] {0.5, -0.25}, new double[] {0.1}, new double[] {1, 1}, new double[0]);
    var then = fallbacks.with("rate", "3");
    var start =
        new Start(
            fallbacks.with("discretize", "true"),
            new Checkpoint(then, 250, names, values),
            List.of(),
            500);
    assertThat(LinkCodec.encode(start, LinkCodec.MOST))
        .isEqualTo(
            "1.discretize:true~500~~250;set:discretize:false:rate:3"
                + ";layer1.weight:t0.5,-0.25;@0.bias:t0.1;alive.@0.@1:t1x2;stream:t");
  }

  @Test
  void aLinkThatIsTooLongSaysWhy() {
    var values = new double[400];
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.sqrt(i);
    }
    var checkpoint = new Checkpoint(fallbacks, 0, List.of("layer1.weight"), List.of(values));
    assertTooLong(
        new Start(fallbacks, checkpoint, List.of(), 0), 2000, "refused.link.long.weights");
    var log = new ArrayList<>(Collections.nCopies(400, new LogEntry(10, new Command.Regenerate())));
    assertTooLong(new Start(fallbacks, null, log, 0), 2000, "refused.link.long.log");
    assertTooLong(
        Start.of(fallbacks.with("seed", "a".repeat(64))), 50, "refused.link.long.settings");
  }

  @Test
  void aLinkOfExactlyTheMostCharactersIsWritten() {
    var start = Start.of(fallbacks.with("seed", "abc"));
    assertThat(LinkCodec.encode(start, 10)).isEqualTo("1.seed:abc");
    assertThatThrownBy(() -> LinkCodec.encode(start, 9)).isInstanceOf(Refusal.class);
  }

  @Test
  void aLinkEndsInALetterADigitOrATilde() {
    assertThat(LinkCodec.encode(Start.of(fallbacks.with("seed", "abc.")), LinkCodec.MOST))
        .isEqualTo("1.seed:abc.~");
    assertThat(LinkCodec.decode(DECLARATION, "1.seed:abc.~").settings().text("seed"))
        .isEqualTo("abc.");
    assertThat(LinkCodec.decode(DECLARATION, "1.seed:abc~~~~").settings().text("seed"))
        .isEqualTo("abc");
  }

  @Test
  void anotherVersionIsNamedInTheRefusal() {
    var refusal =
        catchThrowableOfType(Refusal.class, () -> LinkCodec.decode(DECLARATION, "2.rate:1"));
    assertThat(refusal.sentence()).isEqualTo(Sentence.of("refused.link.version", "2", "1"));
  }

  @Test
  void badTextIsRefused() {
    for (var text :
        List.of(
            "",
            ".",
            "x",
            "01.",
            "1.rate",
            "1.rate:",
            "1.rate:11",
            "1.rate:1;",
            "1.rate:1;rate:2",
            "1.speed:1",
            "1.seed:a b",
            "1.~-1",
            "1.~1.5",
            "1.~1e12",
            "1.~NaN",
            "1.~~reset",
            "1.~~0:jump",
            "1.~~0:set:speed:1",
            "1.~~0:set:rate:99",
            "1.~~-1:reset",
            "1.~~~0",
            "1.~~~0;reset",
            "1.~~~0;set:rate:99",
            "1.~~~0;set;w",
            "1.~~~0;set;w:q",
            "1.~~~0;set;@0:t",
            "1.~~~0;set;w:t0x2000000",
            "1.~~~0;set;w:t0x1048576;v:t0",
            "1.~~~~0",
            "1.~~~~~",
            "1.~~~x;set")) {
      assertThatThrownBy(() -> LinkCodec.decode(DECLARATION, text))
          .as(text)
          .isInstanceOf(Refusal.class);
    }
  }

  private static void assertTooLong(Start start, int most, String key) {
    var refusal = catchThrowableOfType(Refusal.class, () -> LinkCodec.encode(start, most));
    assertThat(refusal.sentence().key()).isEqualTo(key);
    assertThat(refusal.sentence().arguments()).element(1).isEqualTo(Integer.toString(most));
  }
}
