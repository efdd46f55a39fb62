package vitrine.labs.digits.inside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vitrine.compute.graph.Expression;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Graph;
import vitrine.labs.digits.DigitsGraph;
import vitrine.labs.digits.DigitsSettings;
import vitrine.labs.digits.images.Layers;
import vitrine.view.EnglishTexts;
import vitrine.view.NumberText;
import vitrine.view.formula.Formula;

final class DigitNamesTest {
  private final Graph graph = DigitsGraph.of(DigitsSettings.DECLARATION.fallbacks());
  private final DigitNames names =
      new DigitNames(Layers.of(graph), Looked.test(16), DigitsGraph.SIDE, EnglishTexts.all());

  private Reference at(String node, int place) {
    return new Reference(graph.node(node), 0, place);
  }

  @Test
  void theLayersAreTheGraphsOwn() {
    assertThat(names.layers()).extracting(Layers.Layer::neurons).containsExactly(128, 64, 10);
    assertThat(names.layers().get(2).isLast()).isTrue();
    assertThat(names.layers().get(1).input()).isEqualTo(graph.node("layer1.output"));
  }

  @Test
  void numbersAreCountedFromOneButAnswersAreDigits() {
    assertThat(names.name(at("input", 30))).isEqualTo("pixel in row 2, column 3");
    assertThat(names.name(at("layer2.output", 4))).isEqualTo("layer 2, neuron 5");
    assertThat(names.name(at("output", 7))).isEqualTo("answer 7");
    assertThat(names.name(at("layer1.weight", 784 + 30)))
        .isEqualTo("weight from pixel in row 2, column 3 to layer 1, neuron 2");
  }

  @Test
  void pathsSayWhichImageIsLookedAt() {
    assertThat(names.path(at("layer1.weight", 784 + 30)))
        .isEqualTo("layer1.weight[1,30]@parameters");
    assertThat(names.path(at("layer1.output", 3))).isEqualTo("layer1.output[3]@test16");
  }

  @Test
  void oneMultiplicationIsWrittenWithItsNumbers() {
    var product = Expression.product(at("input", 30), at("layer1.weight", 814));
    var formula = new Formula(names, NumberText.fixed(2));
    assertThat(formula.named(product).plain()).isEqualTo("x31·w2,31");
    assertThat(formula.live(product, number -> number.place() == 30 ? 0.5 : -2).plain())
        .isEqualTo("0.50·(−2.00)");
  }

  @Test
  void tilesStandInLinesThatFit() {
    var sheet = UnitSheet.of(64, 300, 44);
    assertThat(sheet.columns()).isEqualTo(6);
    assertThat(sheet.lines()).isEqualTo(11);
    assertThat(sheet.width()).isEqualTo(284);
    assertThat(sheet.x(7)).isEqualTo(48);
    assertThat(sheet.y(7)).isEqualTo(48);
    assertThat(UnitSheet.of(3, 10, 44).columns()).isEqualTo(1);
  }
}
