package vitrine.tours.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vitrine.tours.reckoning.Facts;

class LabDriverTest {
  /** A lab that answers when it is told to. */
  private static final class Answering implements LabLine {
    final List<String> calls = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();

    @Override
    public void open(String lab, Runnable ready, Runnable silent) {
      calls.add("open " + lab);
      waiting.add(ready);
    }

    @Override
    public void call(
        String type,
        @Nullable Object payload,
        Consumer<@Nullable Object> answered,
        Consumer<String> refused) {
      calls.add(type + " " + payload);
      if (type.equals("freeze")) {
        waiting.add(() -> refused.accept("no"));
      } else {
        waiting.add(() -> answered.accept(answer(type)));
      }
    }

    private static @Nullable Object answer(String type) {
      return switch (type) {
        case "describe" ->
            Map.of(
                "settings",
                List.of(
                    Map.of("key", "dataset", "default", "circle"),
                    Map.of("key", "noise", "default", "0")));
        case "getState" ->
            Map.of(
                "step",
                20.0,
                "running",
                false,
                "structure",
                Map.of("hidden", 6.0, "layers", 2.0, "parameters", 27.0),
                "settings",
                Map.of("dataset", "xor", "networkShape", List.of(4.0, 2.0)));
        case "metrics", "step" -> Map.of("testLoss", 0.25, "epoch", 2.0);
        case "value" -> Map.of("shape", List.of(1.0), "data", List.of(1.0, 2.0));
        default -> null;
      };
    }

    void answerAll() {
      while (!waiting.isEmpty()) {
        waiting.remove(0).run();
      }
    }
  }

  /** Takes note how a wish ended. */
  private static final class Noted implements LabDriver.Outcome {
    String ended = "";

    @Override
    public void done() {
      ended = "done";
    }

    @Override
    public void failed(String reason) {
      ended = "failed " + reason;
    }
  }

  private final Answering lab = new Answering();
  private final LabDriver driver = new LabDriver(lab);

  @Test
  void aStepSetsEverythingWhateverWasThereBefore() {
    var noted = new Noted();
    driver.show(state("playground"), noted);
    lab.answerAll();
    assertThat(lab.calls)
        .containsExactly(
            "open playground",
            "describe null",
            "set {dataset=xor, noise=0}",
            "reset null",
            "setValue [layer1.bias, [1.0]]",
            "step [50.0, epoch]",
            "highlight [loss]");
    assertThat(noted.ended).isEqualTo("done");
    lab.calls.clear();
    driver.show(state("playground"), noted);
    lab.answerAll();
    assertThat(lab.calls).first().isEqualTo("describe null");
  }

  @Test
  void onlyTheLatestWishCounts() {
    var first = new Noted();
    var second = new Noted();
    driver.show(state("playground"), first);
    driver.show(state("digits"), second);
    lab.answerAll();
    assertThat(first.ended).isEmpty();
    assertThat(second.ended).isEqualTo("done");
    assertThat(lab.calls).filteredOn(call -> call.startsWith("set ")).hasSize(1);
  }

  @Test
  void readsWhatQuestionsAskFor() {
    var taken = new ArrayList<Facts>();
    driver.read(
        Set.of("testLoss", "hidden", "layer1.weight", "setting.dataset"), taken::add, new Noted());
    lab.answerAll();
    var facts = taken.get(0);
    assertThat(facts.numbers().get("testLoss")).containsExactly(0.25);
    assertThat(facts.numbers().get("hidden")).containsExactly(6);
    assertThat(facts.numbers().get("layer1.weight")).containsExactly(1, 2);
    assertThat(facts.settings())
        .containsEntry("dataset", "xor")
        .containsEntry("networkShape", "4,2");
    assertThat(lab.calls).filteredOn(call -> call.startsWith("value ")).hasSize(1);
  }

  @Test
  void aCurveIsReadInEqualParts() {
    var taken = new ArrayList<double[]>();
    driver.trace(100, "epoch", 5, "testLoss", taken::add, new Noted());
    lab.answerAll();
    assertThat(taken.get(0)).containsExactly(0.25, 0.25, 0.25, 0.25, 0.25);
    assertThat(lab.calls).hasSize(5).allMatch(call -> call.equals("step [20.0, epoch]"));
  }

  private static LabState state(String lab) {
    return new LabState(
        lab,
        Map.of("dataset", "xor"),
        List.of(new LabState.SetNumbers("layer1.bias", List.of(1.0))),
        50,
        "epoch",
        List.of("loss"),
        1);
  }
}
