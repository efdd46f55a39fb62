package vitrine.labs.digits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.BackendFailure;
import vitrine.compute.backend.Backends;
import vitrine.compute.backend.cpu.CpuBackend;
import vitrine.session.BackendChoice;
import vitrine.session.BackendUse;

/** Which backend trains: the one asked for, else simd, else the quicker of the others. */
class DigitsWorkplaceTest {
  private static final String[] SMALL = {"trainingSize", "100", "networkShape", "8"};

  private final List<String> opened = new ArrayList<>();
  private double now;
  private double tick;

  @Test
  void simdTrainsWhereThereIsIt() {
    assertThat(use(device(1, 1, "cpu", "simd", "webgl"))).isEqualTo("simd backend.why.large");
    assertThat(opened).containsExactly("simd");
  }

  @Test
  void theExactBackendTrainsWhereThereIsNoOther() {
    assertThat(use(device(1, 1, "cpu"))).isEqualTo("cpu backend.why.only");
  }

  @Test
  void withoutSimdTheQuickerOfTheOthersTrains() {
    assertThat(use(device(9, 2, "cpu", "webgl"))).isEqualTo("webgl backend.why.quickest");
    assertThat(use(device(2, 9, "cpu", "webgl"))).isEqualTo("cpu backend.why.quickest");
  }

  @Test
  void oneThatFailsWhileItIsMeasuredDoesNotTrain() {
    assertThat(use(device(9, -1, "cpu", "webgl"))).isEqualTo("cpu backend.why.quickest");
  }

  @Test
  void oneThatFailedBeforeIsAvoided() {
    var device = device(1, 1, "cpu", "simd");
    var choice = new BackendChoice(device, List.of("simd"), this::clock);
    assertThat(use(choice, new BackendTrials(), SMALL)).isEqualTo("cpu backend.why.only");
  }

  @Test
  void whatHasBeenMeasuredStaysDecided() {
    var choice = new BackendChoice(device(9, 2, "cpu", "webgl"), List.of(), this::clock);
    var trials = new BackendTrials();
    use(choice, trials, SMALL);
    opened.clear();
    assertThat(use(choice, trials, SMALL)).startsWith("webgl");
    assertThat(opened).containsExactly("webgl");
  }

  @Test
  void theBackendAskedForTrains() {
    var choice = new BackendChoice(device(1, 9, "cpu", "simd", "webgl"), List.of(), this::clock);
    assertThat(use(choice, new BackendTrials(), "trainingSize", "100", "backend", "webgl"))
        .isEqualTo("webgl backend.why.asked");
    assertThat(use(choice, new BackendTrials(), "trainingSize", "100", "backend", "cpu"))
        .isEqualTo("cpu backend.why.asked");
  }

  private String use(Backends device) {
    return use(new BackendChoice(device, List.of(), this::clock), new BackendTrials(), SMALL);
  }

  private static String use(BackendChoice choice, BackendTrials trials, String... settings) {
    var wanted = PackFiles.settings(settings);
    var model =
        new DigitsModel(wanted, new DigitsWorkplace(choice, trials), PackFiles.supplies(wanted));
    model.advance(10);
    var use = model.backends().get(0);
    assertThat(use.job()).isEqualTo(BackendUse.TRAINING);
    return use.backend() + " " + use.why().key();
  }

  /**
   * A device whose backends compute alike; of the one opened last, each look at the clock takes so
   * many milliseconds. One of −1 fails.
   */
  private Backends device(double cpu, double webgl, String... names) {
    return new Backends() {
      @Override
      public List<String> names() {
        return List.of(names);
      }

      @Override
      public Backend open(String name) {
        opened.add(name);
        tick = name.equals("webgl") ? webgl : cpu;
        if (tick < 0) {
          throw new BackendFailure(name, BackendFailure.Reason.MEMORY);
        }
        return new CpuBackend();
      }
    };
  }

  private double clock() {
    return now += tick;
  }
}
