package vitrine.labs.small;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrine.app.labs.SmallLabs;
import vitrine.compute.graph.Role;
import vitrine.session.Command;
import vitrine.session.Model;
import vitrine.session.Probe;
import vitrine.session.Refusal;

/** What holds for the live network of every small lab. */
class SmallModelTest {
  static List<String> labs() {
    return SmallLabs.IDS;
  }

  private static SmallModel open(String id) {
    return SmallLabFiles.model(SmallLabs.of(id));
  }

  /** Every learned number, to the last bit. */
  private static String bits(Model model) {
    var text = new StringBuilder();
    for (var node : model.graph().nodes(Role.PARAMETER)) {
      for (double value : model.read(List.of(Probe.parameters(node.name()))).get(0)) {
        text.append(Double.doubleToLongBits(value)).append(' ');
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("labs")
  void itLearns(String id) {
    var model = open(id);
    double before = model.read(List.of(Probe.train("loss"))).get(0)[0];
    model.advance(20 * model.epochSize());
    assertThat(model.isDiverged()).isFalse();
    assertThat(model.read(List.of(Probe.train("loss"))).get(0)[0]).isLessThan(before);
  }

  @ParameterizedTest
  @MethodSource("labs")
  void howTheRunIsCutDoesNotChangeItsBits(String id) {
    var whole = open(id);
    var cut = open(id);
    int examples = (2 * whole.epochSize()) + 1;
    whole.advance(examples);
    for (int left = examples; left > 0; left -= 3) {
      cut.advance(Math.min(3, left));
    }
    assertThat(bits(cut)).isEqualTo(bits(whole));
  }

  @ParameterizedTest
  @MethodSource("labs")
  void itGoesOnFromACheckpointToTheSameBits(String id) {
    var model = open(id);
    model.advance(model.epochSize() + 1);
    var other = open(id);
    other.restore(model.checkpoint());
    assertThat(other.examples()).isEqualTo(model.examples());
    model.advance(model.epochSize());
    other.advance(model.epochSize());
    assertThat(bits(other)).isEqualTo(bits(model));
  }

  @ParameterizedTest
  @MethodSource("labs")
  void resetGivesTheSameStartAgain(String id) {
    var model = open(id);
    var start = bits(model);
    model.advance(model.epochSize());
    assertThat(bits(model)).isNotEqualTo(start);
    model.apply(new Command.Reset());
    assertThat(bits(model)).isEqualTo(start);
    assertThat(model.examples()).isZero();
  }

  @ParameterizedTest
  @MethodSource("labs")
  void theLearningRateChangesWithoutANewStart(String id) {
    var model = open(id);
    model.advance(1);
    model.apply(new Command.Change(Map.of("learningRate", "0")));
    var still = bits(model);
    model.advance(model.epochSize());
    assertThat(model.examples()).isEqualTo(model.epochSize() + 1.0);
    assertThat(bits(model)).isEqualTo(still);
  }

  @ParameterizedTest
  @MethodSource("labs")
  void everyValueThatIsOfferedCanBeChosenAndTrained(String id) {
    var model = open(id);
    var start = model.settings();
    for (var setting : SmallLabs.of(id).declaration().settings()) {
      for (var choice : setting.choices()) {
        var change = new Command.Change(Map.of(setting.key(), choice));
        try {
          model.apply(change);
        } catch (Refusal said) {
          continue;
        }
        model.advance(1);
        assertThat(model.read(List.of(Probe.train("loss"))))
            .as("%s = %s", setting, choice)
            .isNotEmpty();
      }
      model.apply(new Command.Change(Map.of(setting.key(), start.text(setting.key()))));
    }
  }
}
