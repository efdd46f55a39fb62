package vitrine.labs.forward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.compute.graph.Expression.Reference;
import vitrine.labs.PageTextsOfLab;
import vitrine.labs.small.SmallModel;
import vitrine.session.Snapshot;
import vitrine.view.Texts;

/** Whatever stands on the page is said in whole sentences, with the numbers of the engine. */
class ForwardWordsTest {
  private static final Texts TEXTS = PageTextsOfLab.of(ForwardLab.ID);

  private static Moment moment(SmallModel model) {
    var probes = Moment.probes(TEXTS, model.graph(), model.settings());
    var snapshot = new Snapshot(1, 0, 800, false, false, probes, model.read(probes));
    return Moment.of(snapshot, HouseNames.of(TEXTS, model.graph(), model.settings()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void everyStopOfTheWalkIsAWholeSentence(String scaling) {
    var moment = moment(HousePack.model(Map.of("scaling", scaling)));
    assertThat(moment.isWhole()).isTrue();
    for (int at = 0; at <= Walk.HOUSES.last(); at++) {
      assertThat(ForwardWords.stop(moment, at))
          .doesNotContain("{")
          .doesNotContain("lab.")
          .doesNotContain("not a number")
          .endsWith(".");
      assertThat(ForwardWords.of(moment, at)).doesNotContain("{").doesNotContain("lab.");
    }
  }

  @Test
  void theSumOfAWalkIsTheSumOfTheEngine() {
    var model = HousePack.model(Map.of());
    var moment = moment(model);
    for (int number = 1; number <= Walk.HOUSES.layers(); number++) {
      var layer = Layer.of(model.graph(), number);
      for (int neuron = 0; neuron < layer.neurons(); neuron++) {
        assertThat(moment.sum(layer, neuron, layer.inputs()))
            .isEqualTo(moment.of(layer.sum(), neuron));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void everyNumberOfTheWayHasANameAndASymbol(String scaling) {
    var model = HousePack.model(Map.of("scaling", scaling, "own", "true"));
    var names = HouseNames.of(TEXTS, model.graph(), model.settings());
    for (var probe : Moment.probes(TEXTS, model.graph(), model.settings())) {
      var node = model.graph().node(probe.node());
      for (int place = 0; place < node.shape().size(); place++) {
        var number = new Reference(node, 0, place);
        assertThat(names.name(number)).isNotEmpty().doesNotContain("{").doesNotContain("lab.");
        assertThat(names.word(number)).isNotEmpty().doesNotContain("lab.");
        assertThat(names.symbol(number).plain()).isNotEmpty().doesNotContain("formula.");
      }
    }
  }
}
