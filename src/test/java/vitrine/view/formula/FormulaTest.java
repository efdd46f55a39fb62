package vitrine.view.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.compute.graph.Expression;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Role;
import vitrine.network.Activation;
import vitrine.network.Answer;
import vitrine.network.Normalization;
import vitrine.training.loss.Loss;
import vitrine.view.EnglishTexts;
import vitrine.view.NumberText;
import vitrine.view.network.ExampleGraph;
import vitrine.view.network.NetworkPlan;
import vitrine.view.network.PlainNames;

final class FormulaTest {
  private final Graph graph = ExampleGraph.of(3, 2);
  private final Symbols symbols = symbols(graph);
  private final Formula formula = new Formula(symbols, NumberText.fixed(2));

  private static double value(Reference number) {
    var name = number.node().name();
    double size = name.endsWith("bias") ? -0.314 : name.endsWith("weight") ? 1.4 : 0.5;
    return number.place() == 1 && name.endsWith("weight") ? -2 : size;
  }

  private static Symbols symbols(Graph graph) {
    return new Symbols(graph, NetworkPlan.of(graph), new PlainNames(), EnglishTexts.all());
  }

  private Reference at(String node, int place) {
    return new Reference(graph.node(node), 0, place);
  }

  private String named(String node, int place) {
    return formula.named(at(node, place)).plain();
  }

  @Test
  void neuronShowsTheSumThatItsActivationBends() {
    assertThat(named("layer1.output", 2)).isEqualTo("a3(1)=tanh(b3(1)+w3,1(1)·x+w3,2(1)·xTimesY)");
    assertThat(named("layer2.output", 0))
        .isEqualTo("a1(2)=tanh(b1(2)+w1,1(2)·a1(1)+w1,2(2)·a2(1)+w1,3(2)·a3(1))");
  }

  @Test
  void onlyOutputNeedsNoNumber() {
    assertThat(named("output", 0)).isEqualTo("ŷ=tanh(b(3)+w1(3)·a1(2)+w2(3)·a2(2))");
  }

  @Test
  void linearNeuronIsItsSum() {
    var linear = ExampleGraph.of(Activation.LINEAR, 1);
    var number = new Reference(linear.node("layer1.output"), 0, 0);
    assertThat(new Formula(symbols(linear), NumberText.fixed(2)).named(number).plain())
        .isEqualTo("a(1)=b(1)+w1(1)·x+w2(1)·xTimesY");
  }

  @Test
  void everyNumberOfEveryKindOfNetworkHasASymbolAndAName() {
    for (var kind : ExampleGraph.everyKind()) {
      var names = symbols(kind);
      for (var node : kind.nodes()) {
        boolean isSeen = node.role() == Role.VALUE || node.role() == Role.PARAMETER;
        if (isSeen && !node.name().startsWith("training.")) {
          var number = new Reference(node, 0, node.shape().size() - 1);
          assertThat(names.symbol(number).plain()).as(node.name()).doesNotContain(".");
          assertThat(names.word(number)).as(node.name()).isNotEmpty().doesNotContain("norm.");
          assertThat(names.name(number)).as(node.name()).isNotEmpty().doesNotContain("norm.");
        }
      }
    }
  }

  @Test
  void normalisedNeuronShowsWhatIsNormalised() {
    var norm =
        ExampleGraph.learned(Loss.CROSS_ENTROPY, new Answer.Classes(3), Normalization.BATCH, true);
    var shown = new Formula(symbols(norm), NumberText.fixed(2));
    assertThat(shown.named(new Reference(norm.node("layer1.output"), 0, 1)).plain())
        .isEqualTo("a2(1)=GELU(n2(1))");
    assertThat(shown.named(new Reference(norm.node("layer1.norm.standard"), 0, 1)).plain())
        .isEqualTo("ẑ2(1)=z2(1)−μ2(1)√(σ²2(1)+0.00001)");
    assertThat(shown.named(new Reference(norm.node("layer2.residual"), 0, 2)).plain())
        .isEqualTo("r3(2)=a3(2)+a3(1)");
    assertThat(shown.named(new Reference(norm.node("output"), 0, 0)).plain())
        .isEqualTo("ŷ1=exp(z1(3))exp(z1(3))+exp(z2(3))+exp(z3(3))");
    assertThat(shown.named(new Reference(norm.node("loss.example"), 0, 0)).plain())
        .contains("ln(exp(z1(3))+exp(z2(3))+exp(z3(3)))")
        .contains("class");
  }

  @Test
  void inputsComeFromThePoint() {
    assertThat(named("xTimesY", 0)).isEqualTo("xTimesY=x·y");
    assertThat(named("xSquared", 0)).isEqualTo("xSquared=x2");
    assertThat(named("sinY", 0)).isEqualTo("sinY=sin(y)");
    assertThat(named("y", 0)).isEqualTo("y=y");
  }

  @Test
  void wayBackIsWrittenAsSlopes() {
    assertThat(named("gradient.layer2.sum", 1)).isEqualTo("∂L∂z2(2)=∂L∂a2(2)·tanh′(z2(2))");
    assertThat(named("gradient.layer1.weight", 3))
        .isEqualTo("∂L∂w2,2(1)=∑examples(∂L∂z2(1)·xTimesY)");
    assertThat(named("update.layer2.bias", 0))
        .isEqualTo("update.layer2.bias=b1(2)−learning rate·∑∂L∂b1(2)examples");
  }

  @Test
  void lossIsAMeanOfSquares() {
    assertThat(named("loss", 0)).isEqualTo("L=meanexamples(loss of the example)");
    assertThat(named("loss.example", 0)).isEqualTo("loss of the example=0.5·(ŷ−y)2");
  }

  @Test
  void liveValuesStandWhereTheNamesDid() {
    assertThat(formula.live(at("layer1.output", 0), FormulaTest::value).plain())
        .isEqualTo("0.50=tanh(−0.31+1.40·0.50+(−2.00)·0.50)");
  }

  @Test
  void liveValueSaysWhichNumberItIsAndHowItIsWritten() {
    var live = formula.live(at("layer1.weight", 3), FormulaTest::value);
    var value = live.children().get(0);
    assertThat(value.tag()).isEqualTo("mn");
    assertThat(value.text()).isEqualTo("1.40");
    assertThat(value.attributes())
        .containsExactly("data-value", "layer1.weight[1,1]@parameters", "data-format", "fixed2");
    assertThat(value.opens()).isEqualTo(at("layer1.weight", 3));
  }

  @Test
  void numbersOfAnExampleAreNamedWithIt() {
    assertThat(symbols.path(new Reference(graph.node("layer1.output"), 7, 2)))
        .isEqualTo("layer1.output[2]@example7");
    assertThat(symbols.path(at("loss", 0))).isEqualTo("loss[0]@train");
    assertThat(symbols.path(at("learningRate", 0))).isEqualTo("learningRate@parameters");
  }

  @Test
  void referencesAreTheNumbersThatCanBeOpenedNext() {
    assertThat(Formula.references(Formula.of(at("layer1.output", 0))))
        .containsExactly(
            at("layer1.bias", 0),
            at("layer1.weight", 0),
            at("input", 0),
            at("layer1.weight", 1),
            at("input", 1));
  }

  @Test
  void fractionsAndPowersAreElementsOfMathMl() {
    var update = formula.named(Formula.of(at("update.layer1.bias", 0)));
    assertThat(tags(update)).contains("mfrac", "msubsup").doesNotContain("munder");
    assertThat(tags(formula.named(Formula.of(at("loss", 0))))).contains("munder", "mtext");
  }

  @Test
  void longSumsShowTheirBeginningAndTheirEnd() {
    var terms = new Expression[20];
    java.util.Arrays.setAll(terms, i -> new Expression.Constant(i));
    var written = formula.named(new Expression.Sum(java.util.List.of(terms))).plain();
    assertThat(written).isEqualTo("0+1+2+3+4+…+19");
  }

  @Test
  void choicesAndLargestNumbersListWhatTheyAreMadeOf() {
    var sums = List.<Expression>of(at("layer2.sum", 0), at("layer2.sum", 1));
    var place = new Expression.Constant(1);
    var chosen = new Expression.Chosen(sums, place);
    var largest = new Expression.Largest(sums);
    assertThat(formula.named(chosen).plain()).isEqualTo("(z1(2),z2(2))1");
    assertThat(formula.named(largest).plain()).isEqualTo("max(z1(2),z2(2))");
    assertThat(formula.spoken(chosen, FormulaTest::value))
        .isEqualTo(
            "number 1, counted from 0, of: weighted sum of 2.1 0.50, weighted sum of 2.2 0.50");
    assertThat(formula.spoken(largest, FormulaTest::value))
        .isEqualTo("the largest of: weighted sum of 2.1 0.50, weighted sum of 2.2 0.50");
    assertThat(Formula.references(chosen))
        .containsExactly(at("layer2.sum", 0), at("layer2.sum", 1));
  }

  @Test
  void formulaIsReadOutWithItsValues() {
    assertThat(formula.spoken(Formula.of(at("layer1.output", 0)), FormulaTest::value))
        .isEqualTo(
            "tanh of: bias −0.31, plus weight 1.40 times x 0.50, plus weight −2.00 times"
                + " xTimesY 0.50");
  }

  @Test
  void noTwoNeuronsShareASymbol() {
    var seen = new HashSet<String>();
    for (var node :
        List.of("layer1.output", "layer2.output", "layer1.sum", "layer2.sum", "output")) {
      for (int place = 0; place < graph.node(node).shape().size(); place++) {
        assertThat(seen.add(symbols.symbol(at(node, place)).plain())).as(node).isTrue();
      }
    }
  }

  @Test
  void aloneLayerNeedsNoNumber() {
    var alone = ExampleGraph.of();
    var number = new Reference(alone.node("output"), 0, 0);
    assertThat(new Formula(symbols(alone), NumberText.fixed(2)).named(number).plain())
        .isEqualTo("ŷ=tanh(b+w1·x+w2·xTimesY)");
  }

  @Test
  void slopesAreReadOutWithTheNumberTheyAreOf() {
    assertThat(symbols.word(at("gradient.layer2.sum", 1)))
        .isEqualTo("slope of the loss by the weighted sum of 2.2");
  }

  @Test
  void numbersHaveFullNames() {
    assertThat(symbols.name(at("layer1.weight", 3))).isEqualTo("weight from input xTimesY to 1.2");
    assertThat(symbols.name(at("layer2.bias", 1))).isEqualTo("bias of 2.2");
    assertThat(symbols.name(at("layer2.sum", 1))).isEqualTo("weighted sum of 2.2");
    assertThat(symbols.name(at("gradient.layer2.bias", 1)))
        .isEqualTo("slope of the loss by the bias of 2.2");
  }

  private static java.util.Set<String> tags(Markup markup) {
    var tags = new HashSet<String>();
    tags.add(markup.tag());
    markup.children().forEach(child -> tags.addAll(tags(child)));
    return tags;
  }
}
