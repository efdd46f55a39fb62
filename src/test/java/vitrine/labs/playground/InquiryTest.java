package vitrine.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.labs.frame.Inquiry;
import vitrine.network.Network;
import vitrine.session.Probe;
import vitrine.session.Snapshot;

/** Many numbers are asked for now and then, never twice at a time. */
final class InquiryTest {
  private static final List<Probe> PROBES =
      List.of(Probe.parameters("output.bias"), Probe.train(Network.OUTPUT));

  private final SessionBench bench = SessionBench.opened("networkShape", "3");
  private final List<Snapshot> found = new ArrayList<>();
  private final Inquiry inquiry = new Inquiry(bench.page, 1000, found::add);

  InquiryTest() {
    bench.page.watch(List.of(PROBES.get(0)));
    bench.settle();
  }

  @Test
  void givesTheNumbersThatTheNetworkHolds() {
    inquiry.look(PROBES, false, 0);
    bench.settle();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).find(PROBES.get(1))).containsExactly(bench.model().read(PROBES).get(1));
  }

  @Test
  void whileTheRunTrainsItAsksOnceASecond() {
    for (int millis = 0; millis <= 2500; millis += 100) {
      inquiry.look(PROBES, true, millis);
      bench.settle();
    }
    assertThat(found).hasSize(3);
  }

  @Test
  void whatIsAskedMeanwhileIsAskedOnceMoreWhenItRests() {
    inquiry.look(PROBES, false, 0);
    inquiry.look(PROBES, false, 1);
    inquiry.look(PROBES, false, 2);
    bench.settle();
    assertThat(found).hasSize(2);
  }

  @Test
  void answersToWhatIsNoLongerAskedAreNotTaken() {
    inquiry.look(PROBES, false, 0);
    inquiry.startAfresh();
    bench.settle();
    assertThat(found).isEmpty();
    inquiry.look(List.of(Probe.parameters("layer9.bias")), false, 1);
    bench.settle();
    inquiry.look(PROBES, false, 2);
    bench.settle();
    assertThat(found).hasSize(1);
  }
}
