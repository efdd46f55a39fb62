package vitrine.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.cpu.CpuBackend;
import vitrine.network.Normalization;
import vitrine.training.optimizer.GradientDescent;
import vitrine.training.optimizer.Optimizer;

class BatchTrainerTest {
  private static final int CALLS = 2_000;

  @Test
  void whateverIsChangedDuringARunMakesNoPlanAnew() {
    var made = new AtomicInteger();
    var lesson = new Lesson(Optimizer.ADAM, Normalization.BATCH, true, counting(made));
    var evaluator = lesson.over(lesson.train);
    var wanted = List.of(lesson.graph.node("output"), lesson.graph.node("loss"));
    lesson.trainer.advance(20, 20);
    evaluator.read(wanted);
    int before = made.get();
    assertThat(before).isPositive();
    lesson.trainer.advance(40, 7);
    lesson.trainer.advance(32, 32);
    lesson.state.fill(lesson.graph.node(GradientDescent.RATE), 0.5);
    lesson.state.fill(lesson.graph.node("dropoutRate"), 0.1);
    lesson.state.fill(lesson.graph.node("clipNorm"), 0.1);
    lesson.state.fill(lesson.graph.node(GradientDescent.FREE + "layer2.weight"), 0);
    lesson.trainer.advance(151, 32);
    assertThat(evaluator.readAt(wanted, 17).get(0)).hasSize(Blobs.CLASSES);
    evaluator.readAt(wanted, 3, 1, 4, 1);
    evaluator.read(wanted);
    assertThat(made).hasValue(before);
  }

  @Test
  void oneExampleIsAsItIsInTheSet() {
    var lesson = new Lesson(Optimizer.ADAM, Normalization.BATCH, true);
    lesson.trainer.advance(60, 20);
    var evaluator = lesson.over(lesson.train);
    var output = List.of(lesson.graph.node("output"));
    var all = evaluator.read(output).get(0);
    assertThat(evaluator.readAt(output, 17).get(0)).containsExactly(all[51], all[52], all[53]);
  }

  @Test
  void steppingAllocatesNothing() {
    var lesson = new Lesson(Optimizer.ADAM, Normalization.BATCH, true);
    var trainer =
        new BatchTrainer(
            lesson.graph,
            lesson.state,
            lesson.backend,
            lesson.train,
            ExampleOrder.AS_THEY_LIE,
            Lesson.LARGEST_BATCH);
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

  /** The exact backend, counting the kernels and buffers that are asked of it. */
  private static Backend counting(AtomicInteger made) {
    var backend = new CpuBackend();
    return (Backend)
        Proxy.newProxyInstance(
            Backend.class.getClassLoader(),
            new Class<?>[] {Backend.class},
            (proxy, method, arguments) -> {
              boolean makes = method.getReturnType() != void.class;
              made.addAndGet(makes ? 1 : 0);
              return method.invoke(backend, arguments);
            });
  }
}
