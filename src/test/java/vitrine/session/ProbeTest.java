package vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import vitrine.session.Probe.At;
import vitrine.session.Probe.Place;

/** {@link Probe}s are named by text: in messages, in the API, and beside each shown number. */
class ProbeTest {
  @Test
  void aProbeIsWrittenAsNodeAtPlace() {
    assertThat(Probe.parameters("layer1.weight")).hasToString("layer1.weight@parameters");
    assertThat(Probe.example("output", 3)).hasToString("output@example3");
    assertThat(Probe.grid("output", 100)).hasToString("output@grid100");
    assertThat(Probe.train("loss")).hasToString("loss@train");
    assertThat(Probe.test("loss")).hasToString("loss@test");
    assertThat(Probe.testExample("output", 17)).hasToString("output@test17");
    assertThat(Probe.own("output")).hasToString("output@own");
    assertThat(new Probe("gradient.layer1.bias", new At(Place.BATCH, 0)))
        .hasToString("gradient.layer1.bias@batch");
  }

  @Test
  void aNodeAloneIsReadAtTheParameters() {
    assertThat(Probe.parse("layer1.bias")).isEqualTo(Probe.parameters("layer1.bias"));
  }

  @Test
  void unknownPlacesAndMissingNumbersAreRefused() {
    for (var text :
        List.of(
            "output@",
            "output@moon",
            "output@grid",
            "output@grid-1",
            "output@grid1.5",
            "output@train1",
            "output@example1000001",
            "@train",
            "output@trains",
            "output@test1.5",
            "output@own1",
            "output@parameters@train")) {
      assertThatThrownBy(() -> Probe.parse(text)).as(text).isInstanceOf(Refusal.class);
    }
  }

  @Property
  void everyProbeReadsBack(
      @ForAll @AlphaChars @NotEmpty String node,
      @ForAll Place place,
      @ForAll @IntRange(max = 1_000_000) int number) {
    boolean numbered = place.isNumbered();
    var probe = new Probe(node, new At(place, numbered ? number : 0));
    assertThat(Probe.parse(probe.toString())).isEqualTo(probe);
  }

  @Property
  void anyTextIsAProbeOrRefused(@ForAll String text) {
    try {
      var probe = Probe.parse(text);
      assertThat(Probe.parse(probe.toString())).isEqualTo(probe);
    } catch (Refusal refusal) {
      assertThat(refusal.sentence().key()).isEqualTo("refused.probe");
    }
  }
}
