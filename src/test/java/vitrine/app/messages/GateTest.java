package vitrine.app.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GateTest {
  private static final String OWN = "https://vitrine.example";
  private static final String SCHOOL = "https://school.example";

  @Test
  void onlyThisOriginAndTheOneInTheAddressMayCommand() {
    var gate = new Gate(OWN, SCHOOL, Gate.OF_LABS);
    assertThat(gate.refusal("set", OWN)).isEmpty();
    assertThat(gate.refusal("set", SCHOOL)).isEmpty();
    assertThat(gate.refusal("set", "https://school.example.org")).isEqualTo("origin");
    assertThat(gate.refusal("set", "null")).isEqualTo("origin");
    assertThat(gate.refusal("hello", "https://anyone.example")).isEmpty();
    assertThat(new Gate(OWN, null, Gate.OF_LABS).refusal("getState", SCHOOL)).isEqualTo("origin");
  }

  @Test
  void aPageWithoutAnOriginTrustsOnlyWhoItsAddressNames() {
    assertThat(new Gate("null", null, Gate.OF_LABS).refusal("set", "null")).isEqualTo("origin");
    assertThat(new Gate("null", "null", Gate.OF_LABS).refusal("set", "null")).isEmpty();
    assertThat(new Gate("file://", null, Gate.OF_LABS).refusal("set", "null")).isEmpty();
    assertThat(new Gate("file://", null, Gate.OF_LABS).refusal("set", SCHOOL)).isEqualTo("origin");
  }

  @Test
  void whatIsNoCallOfOursIsUnsupported() {
    var gate = new Gate(OWN, null, Gate.OF_LABS);
    for (var type : List.of("eval", "constructor", "__proto__", "on", "ready", "bench")) {
      assertThat(gate.refusal(type, OWN)).as(type).isEqualTo("unsupported");
    }
  }

  @Test
  void aFloodIsStoppedComplainedOfOnceAndForgiven() {
    var gate = new Gate(OWN, null, Gate.OF_LABS);
    for (int i = 0; i < Gate.BURST; i++) {
      assertThat(gate.isFlooded(1000)).isFalse();
    }
    assertThat(gate.isFlooded(1000)).isTrue();
    assertThat(gate.complainsOfFlood()).isTrue();
    assertThat(gate.isFlooded(1001)).isTrue();
    assertThat(gate.complainsOfFlood()).isFalse();
    assertThat(gate.isFlooded(2000)).isFalse();
  }

  @Test
  void aMessageHasOurFormOrIsNone() {
    assertThat(Envelope.isOurs(Map.of("ns", "other"))).isFalse();
    assertThat(Envelope.isOurs("vitrine")).isFalse();
    assertThat(Envelope.isOfThisVersion(Map.of("ns", "vitrine", "v", 2.0))).isFalse();
    assertThat(Envelope.read(Map.of("type", 3.0))).isNull();
    assertThat(Envelope.read(Map.of("type", "set", "id", List.of()))).isNull();
    assertThat(Envelope.read(Map.of("type", "x".repeat(200)))).isNull();
    var message =
        new HashMap<String, Object>(Map.of("type", "step", "id", 1.0, "extra", "ignored"));
    message.put("payload", List.of(2.0, "batch"));
    assertThat(Envelope.read(message)).isEqualTo(new Envelope("step", 1.0, List.of(2.0, "batch")));
    assertThat(Envelope.read(message).arguments()).hasSize(2);
    message.put("payload", Map.of("noise", 10.0));
    assertThat(Envelope.read(message).arguments()).hasSize(1);
  }

  @Test
  void aTourAnswersItsOwnCallsAndNoneOfALabs() {
    var gate = new Gate(OWN, null, Gate.OF_TOURS);
    for (var type : List.of("getState", "setState", "goto", "setTheme", "setLang", "hello")) {
      assertThat(gate.refusal(type, OWN)).as(type).isEmpty();
    }
    for (var type : List.of("play", "pause", "step", "reset", "set", "highlight")) {
      assertThat(gate.refusal(type, OWN)).as(type).isEqualTo("unsupported");
    }
  }

  @Test
  void whatNoHonestHostSendsIsNotEvenRead() {
    assertThat(Gate.isUnfit("{\"a\":[[1,2],{\"b\":\"[[[\\\"{{{\"}]}")).isFalse();
    assertThat(Gate.isUnfit("[".repeat(32) + "]".repeat(32))).isFalse();
    assertThat(Gate.isUnfit("[".repeat(33) + "]".repeat(33))).isTrue();
    assertThat(Gate.isUnfit("{\"x\":".repeat(5000) + "1" + "}".repeat(5000))).isTrue();
    assertThat(Gate.isUnfit("[\"" + "[".repeat(500) + "\"]")).isFalse();
    assertThat(Gate.isUnfit("{\"payload\":{\"__proto__\":{\"noise\":50}}}")).isTrue();
  }

  @Test
  void whatOnlyTrustedHostsHearIsSentToTheirOriginAlone() {
    assertThat(new Gate(OWN, SCHOOL, Gate.OF_TOURS).trusted()).isEqualTo(SCHOOL);
    assertThat(new Gate(OWN, null, Gate.OF_TOURS).trusted()).isEqualTo(OWN);
    assertThat(new Gate("null", null, Gate.OF_TOURS).trusted()).isEmpty();
    assertThat(new Gate("null", "null", Gate.OF_TOURS).trusted()).isEqualTo("*");
    assertThat(new Gate("file://", null, Gate.OF_TOURS).trusted()).isEqualTo("*");
  }
}
