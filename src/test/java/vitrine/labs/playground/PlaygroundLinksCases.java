package vitrine.labs.playground;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.session.Command;
import vitrine.session.LinkCodec;
import vitrine.session.LogEntry;
import vitrine.session.Settings;
import vitrine.session.Start;

/** Our links of version 1, which must open for ever, and links that carry weights. */
public final class PlaygroundLinksCases {
  private static final Settings FALLBACKS = PlaygroundSettings.DECLARATION.fallbacks();

  @Test
  void settingsAlone() {
    assertGolden(
        "1.problem:regression;regDataset:reg-gauss;percTrainData:70;noise:15;batchSize:1;xSquared:true;networkShape:8,8,8"
            + ";activation:relu;learningRate:0.1;regularization:L2;regularizationRate:0.003;seed:42;rules:ancestor;initZero:true"
            + ";showTestData:true;discretize:true;speed:20",
        Start.of(
            FALLBACKS.with(
                Map.ofEntries(
                    Map.entry("problem", "regression"),
                    Map.entry("regDataset", "reg-gauss"),
                    Map.entry("percTrainData", "70"),
                    Map.entry("noise", "15"),
                    Map.entry("batchSize", "1"),
                    Map.entry("xSquared", "true"),
                    Map.entry("networkShape", "8,8,8"),
                    Map.entry("activation", "relu"),
                    Map.entry("learningRate", "0.1"),
                    Map.entry("regularization", "L2"),
                    Map.entry("regularizationRate", "0.003"),
                    Map.entry("seed", "42"),
                    Map.entry("rules", "ancestor"),
                    Map.entry("initZero", "true"),
                    Map.entry("showTestData", "true"),
                    Map.entry("discretize", "true"),
                    Map.entry("speed", "20")))));
    assertGolden("1", Start.of(FALLBACKS));
    assertGolden("1.networkShape:~", Start.of(FALLBACKS.with("networkShape", "")));
  }

  @Test
  void whatWasDoneOnTheWay() {
    assertGolden(
        "1.dataset:xor~12500~0:freeze:layer1.bias:0110;0:value:layer1.weight:2:-0.75,1;5000:set:learningRate:0.3"
            + ";7500:set:networkShape:4,3:noise:10;100:reset;250:regenerate",
        new Start(
            FALLBACKS.with("dataset", "xor"),
            null,
            List.of(
                new LogEntry(
                    0, new Command.Freeze("layer1.bias", List.of(false, true, true, false))),
                new LogEntry(0, new Command.SetValue("layer1.weight", 2, List.of(-0.75, 1.0))),
                new LogEntry(5000, new Command.Change(Map.of("learningRate", "0.3"))),
                new LogEntry(
                    7500, new Command.Change(Map.of("noise", "10", "networkShape", "4,3"))),
                new LogEntry(100, new Command.Reset()),
                new LogEntry(250, new Command.Regenerate())),
            12500));
  }

  @Test
  void aCheckpointOfOneNeuron() {
    var start =
        LinkCodec.decode(
            PlaygroundSettings.DECLARATION,
            "1.networkShape:~250~~250;set;output.weight:dP9U_fO2RaHK_4AAAAAAAAA;@0.bias:t0.1;alive.@0.@1:t1x2;stream:bAAEC_w~");
    var checkpoint = start.checkpoint();
    assertNotNull(checkpoint);
    assertEquals(250, start.examples());
    assertEquals(250, checkpoint.examples());
    assertEquals(start.settings(), checkpoint.settings());
    assertEquals(
        List.of("output.weight", "output.bias", "alive.output.weight", "stream"),
        checkpoint.names());
    assertArrayEquals(new double[] {0.33199999999999996, -0.5}, checkpoint.block("output.weight"));
    assertArrayEquals(new double[] {0.1}, checkpoint.block("output.bias"));
    assertArrayEquals(new double[] {1, 1}, checkpoint.block("alive.output.weight"));
    assertArrayEquals(new double[] {0, 1, 2, 255}, checkpoint.block("stream"));
  }

  @Test
  void aLinkWithWeightsGoesOnToTheSameBits() {
    for (var rules : List.of("ours", "ancestor")) {
      for (int examples : new int[] {0, 250, 1000, 1234}) {
        assertGoesOn(FALLBACKS.with("rules", rules), examples);
      }
    }
  }

  private static void assertGoesOn(Settings settings, int examples) {
    var model = new PlaygroundModel(settings);
    model.advance(examples);
    var text =
        LinkCodec.encode(
            new Start(settings, model.checkpoint(), List.of(), examples), LinkCodec.MOST);
    var checkpoint = LinkCodec.decode(PlaygroundSettings.DECLARATION, text).checkpoint();
    assertNotNull(checkpoint);
    var other = new PlaygroundModel(settings);
    other.restore(checkpoint);
    model.advance(777);
    other.advance(777);
    var here = model.checkpoint();
    var there = other.checkpoint();
    assertEquals(here.names(), there.names());
    for (var name : here.names()) {
      assertArrayEquals(here.block(name), there.block(name), name);
    }
    assertTrue(text.length() < LinkCodec.MOST);
  }

  private static void assertGolden(String text, Start start) {
    assertEquals(text, LinkCodec.encode(start, LinkCodec.MOST));
    var decoded = LinkCodec.decode(PlaygroundSettings.DECLARATION, text);
    assertEquals(start, decoded);
    assertNull(decoded.checkpoint());
  }
}
