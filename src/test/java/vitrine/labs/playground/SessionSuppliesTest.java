package vitrine.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vitrine.session.BackendChoice;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.session.Sentence;
import vitrine.session.Settings;
import vitrine.session.Start;

/** Files that the engine needs: fetched by the page, waited for, kept, and sent again. */
class SessionSuppliesTest {
  private final Map<String, Consumer<byte[]>> takers = new LinkedHashMap<>();
  private final Map<String, Consumer<Sentence>> failures = new LinkedHashMap<>();
  private final List<String> fetched = new ArrayList<>();

  @Test
  void theOpeningWaitsForTheFilesItNeeds() {
    var bench = bench();
    bench.settle();
    assertThat(bench.page.isReady()).isFalse();
    assertThat(fetched).containsExactly("points/circle");

    arrive("points/circle");
    bench.settle();
    assertThat(bench.page.isReady()).isTrue();
    assertThat(bench.file("points/circle")).containsExactly("points/circle".getBytes());
    assertThat(bench.page.supply("points/circle")).containsExactly("points/circle".getBytes());
    assertThat(bench.page.supply("points/xor")).isNull();
  }

  @Test
  void aCommandWaitsForItsFilesAndWhatChangesTheRunStaysBehindIt() {
    var bench = opened();
    bench.change("dataset", "xor");
    bench.change("learningRate", "0.3");
    bench.page.stepTo(250, bench.reply());
    bench.settle();
    assertThat(bench.answered).isZero();
    assertThat(bench.page.settings().text("learningRate")).isEqualTo("0.03");

    arrive("points/xor");
    bench.settle();
    assertThat(bench.answered).isEqualTo(3);
    assertThat(bench.page.settings().text("dataset")).isEqualTo("xor");
    assertThat(bench.page.examples()).isEqualTo(250);
    assertThat(fetched).containsExactly("points/circle", "points/xor");
  }

  @Test
  void aPauseAndALookOvertakeACommandThatWaits() {
    var bench = opened();
    bench.change("dataset", "xor");
    bench.page.pause(bench.reply());
    var read = new ArrayList<double[]>();
    bench.page.read(Probe.train("loss"), read::add, bench.reply());
    bench.settle();
    assertThat(bench.answered).isEqualTo(2);
    assertThat(read).hasSize(1);
  }

  @Test
  void aFetchThatFailsRefusesItsCommandAloneAndChangesNothing() {
    var bench = opened();
    var before = bench.bits();
    bench.change("dataset", "xor");
    bench.change("learningRate", "0.3");
    bench.settle();
    failures.get("points/xor").accept(Sentence.of("refused.supply", "points/xor"));
    assertThat(bench.refused).isEqualTo(1);
    assertThat(bench.bits()).isEqualTo(before);

    bench.settle();
    assertThat(bench.answered).isEqualTo(2);
    assertThat(bench.page.settings().text("dataset")).isEqualTo("circle");
    assertThat(bench.page.settings().text("learningRate")).isEqualTo("0.3");

    bench.change("dataset", "xor");
    bench.settle();
    assertThat(fetched).containsExactly("points/circle", "points/xor", "points/xor");
    arrive("points/xor");
    bench.settle();
    assertThat(bench.page.settings().text("dataset")).isEqualTo("xor");
  }

  @Test
  void anEngineThatIsRestartedHasTheFilesAgain() {
    var bench = opened();
    bench.change("dataset", "xor");
    arrive("points/xor");
    bench.settle();
    bench.change("dataset", "gauss");
    bench.settle();
    bench.crash();
    arrive("points/gauss");
    bench.settle();
    assertThat(bench.answered).isEqualTo(2);
    assertThat(bench.page.settings().text("dataset")).isEqualTo("gauss");
    for (var name : List.of("points/circle", "points/xor", "points/gauss")) {
      assertThat(bench.file(name)).isNotEmpty();
    }
    assertThat(fetched).hasSize(3);
    bench.page.undo(bench.reply());
    bench.settle();
    assertThat(bench.page.settings().text("dataset")).isEqualTo("xor");
    assertThat(fetched).hasSize(3);
  }

  @Test
  void aFileThatHasNotArrivedIsRefusedByItsName() {
    assertThatThrownBy(() -> opened().file("points/spiral"))
        .isInstanceOf(Refusal.class)
        .hasMessage("refused.supply");
  }

  private SessionBench opened() {
    var bench = bench();
    bench.settle();
    arrive("points/circle");
    bench.settle();
    return bench;
  }

  private SessionBench bench() {
    return new SessionBench(
        Start.of(SessionBench.settings()),
        1,
        BackendChoice.exact().backends(),
        SessionSuppliesTest::needs,
        (name, taker, failed) -> {
          fetched.add(name);
          takers.put(name, taker);
          failures.put(name, failed);
        });
  }

  private void arrive(String name) {
    takers.get(name).accept(name.getBytes());
  }

  private static List<String> needs(Settings settings) {
    return List.of("points/" + settings.text("dataset"));
  }
}
