package vitrine.labs.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.data.Examples;
import vitrine.labs.small.SmallLabFiles;
import vitrine.labs.small.SmallModel;
import vitrine.session.Command;
import vitrine.session.Probe;
import vitrine.session.Refusal;

class RulesLabTest {
  private static final RulesLab LAB = new RulesLab();

  /** Ink in the six middle cells of the top row; none in the lower left corner. */
  private static final String TOP = "least40.7e00000000000000";

  private static final String CORNER = "most10.00000000000000e0";

  /** Means of sixteenths in other orders differ by less. */
  private static final double TIE = 1e-9;

  private static double number(SmallModel model, String node) {
    return model.read(List.of(Probe.test(node))).get(0)[0];
  }

  private static Examples apart(SmallModel model) {
    return LAB.data(model.settings(), SmallLabFiles.supplies(LAB, model.settings())).test();
  }

  private static double ink(Examples images, int row, int... cells) {
    double sum = 0;
    for (int cell : cells) {
      sum += images.input(row, cell);
    }
    return sum / cells.length;
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "any"})
  void theScoreOfARuleIsWhatCountingByHandGives(String join) {
    var model = SmallLabFiles.model(LAB, "rule", TOP + "," + CORNER, "join", join);
    var images = apart(model);
    int caught = 0;
    int missed = 0;
    int alarms = 0;
    for (int row = 0; row < images.rows(); row++) {
      boolean top = ink(images, row, 1, 2, 3, 4, 5, 6) >= 0.4 - TIE;
      boolean corner = ink(images, row, 56, 57, 58) <= 0.1 + TIE;
      boolean says = join.equals("all") ? top && corner : top || corner;
      boolean isSeven = images.label(row) > 0;
      caught += says && isSeven ? 1 : 0;
      missed += !says && isSeven ? 1 : 0;
      alarms += says && !isSeven ? 1 : 0;
    }
    assertThat(number(model, "rule.caught")).isEqualTo(caught);
    assertThat(number(model, "rule.missed")).isEqualTo(missed);
    assertThat(number(model, "rule.alarms")).isEqualTo(alarms);
    assertThat(number(model, "digits")).isEqualTo(caught + missed);
    assertThat(number(model, "rule.right"))
        .isCloseTo(1 - ((double) (missed + alarms) / images.rows()), within(1e-12));
  }

  @Test
  void aRuleWithoutConditionsSaysNoAndIsStillRightNineTimesInTen() {
    var model = SmallLabFiles.model(LAB);
    assertThat(number(model, "rule.caught")).isZero();
    assertThat(number(model, "rule.alarms")).isZero();
    assertThat(number(model, "rule.right")).isBetween(0.88, 0.92);
  }

  @Test
  void aConditionOnNoCellsSaysNothing() {
    var one = SmallLabFiles.model(LAB, "rule", TOP);
    var two = SmallLabFiles.model(LAB, "rule", TOP + ",least90.0000000000000000");
    assertThat(number(two, "rule.caught")).isEqualTo(number(one, "rule.caught")).isPositive();
    assertThat(number(two, "rule.alarms")).isEqualTo(number(one, "rule.alarms"));
  }

  @Test
  void theRuleChangesWhileTheNetworkGoesOn() {
    var model = SmallLabFiles.model(LAB);
    var alone = SmallLabFiles.model(LAB);
    model.advance(700);
    alone.advance(700);
    model.apply(new Command.Change(Map.of("rule", TOP)));
    model.apply(new Command.Change(Map.of("rule", CORNER + "," + TOP)));
    var written = SmallLabFiles.model(LAB, "rule", CORNER + "," + TOP);
    assertThat(number(model, "rule.caught")).isEqualTo(number(written, "rule.caught"));
    model.advance(700);
    alone.advance(700);
    assertThat(model.examples()).isEqualTo(1400);
    assertThat(model.read(List.of(Probe.parameters("layer1.weight"))).get(0))
        .containsExactly(alone.read(List.of(Probe.parameters("layer1.weight"))).get(0));
  }

  @Test
  void examplesBeatTheRule() {
    var model = SmallLabFiles.model(LAB, "rule", TOP + "," + CORNER);
    model.advance(20 * model.epochSize());
    assertThat(number(model, "network.right"))
        .isGreaterThan(0.98)
        .isGreaterThan(number(model, "rule.right"))
        .isEqualTo(number(model, "accuracy"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"some", "least40.7e", "least101.7e00000000000000", "least4x.7e00000000000000"})
  void whatIsNoRuleIsRefusedAndChangesNothing(String text) {
    var model = SmallLabFiles.model(LAB, "rule", TOP);
    double before = number(model, "rule.caught");
    assertThatThrownBy(() -> model.apply(new Command.Change(Map.of("rule", text))))
        .isInstanceOf(Refusal.class);
    assertThat(number(model, "rule.caught")).isEqualTo(before);
    assertThat(model.settings().text("rule")).isEqualTo(TOP);
  }

  @Test
  void aConditionReadsWhatItWrites() {
    var condition = Condition.empty().toggled(1).toggled(62).toggled(9).toggled(9).with(false, 7);
    assertThat(condition.text()).isEqualTo("most7.4000000000000002");
    assertThat(Condition.parse(condition.text())).isEqualTo(condition);
  }

  @Test
  void thePackHoldsEveryDigitAboutEquallyOften() {
    var images =
        RulesLab.images(
            SmallLabFiles.supplies(LAB, LAB.declaration().fallbacks()).file(RulesLab.PACK));
    assertThat(images.rows()).isEqualTo(1797);
    var counts = new int[10];
    for (int row = 0; row < images.rows(); row++) {
      counts[(int) images.label(row)]++;
    }
    assertThat(counts).containsExactly(178, 182, 177, 183, 181, 182, 181, 179, 174, 180);
  }

  @Test
  void theMeanOfOnesIsDarkInTheMiddle() {
    var images =
        RulesLab.images(
            SmallLabFiles.supplies(LAB, LAB.declaration().fallbacks()).file(RulesLab.PACK));
    double[] ones = AverageDigit.of(images, 1, true);
    double[] others = AverageDigit.of(images, 0, true);
    assertThat(ones[(3 * 8) + 4]).isGreaterThan(0.6);
    assertThat(others[(3 * 8) + 4]).isLessThan(0.2);
  }
}
