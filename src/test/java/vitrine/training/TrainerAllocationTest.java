package vitrine.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.Penalty;
import vitrine.compute.backend.cpu.CpuBackend;
import vitrine.compute.plan.State;
import vitrine.compute.random.XoshiroStream;
import vitrine.data.DatasetCatalog;
import vitrine.data.Feature;
import vitrine.data.PlaygroundData;
import vitrine.network.Activation;
import vitrine.network.Network;

class TrainerAllocationTest {
  private static final int CALLS = 10_000;

  @Test
  void tenThousandStepsAllocateNothing() {
    var network =
        new Network(List.of(Feature.values()), List.of(4, 2), Activation.TANH, Activation.TANH);
    var graph = TrainingGraph.of(network, Penalty.L1, true);
    var backend = new CpuBackend();
    var data =
        PlaygroundData.generate(
            DatasetCatalog.entries().get(0), XoshiroStream.of("1", "data"), 0, 50);
    var trainer =
        new Trainer(
            graph,
            State.of(graph, backend),
            backend,
            data.train(),
            BatchRule.OURS,
            ExampleOrder.AS_THEY_LIE);
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    trainer.advance(CALLS, 10);
    threads.getThreadAllocatedBytes(thread);
    long before = threads.getThreadAllocatedBytes(thread);
    for (int i = 0; i < CALLS; i++) {
      trainer.advance(10, 10);
    }
    long after = threads.getThreadAllocatedBytes(thread);
    assertThat(after - before).as("bytes").isLessThan(CALLS);
  }
}
