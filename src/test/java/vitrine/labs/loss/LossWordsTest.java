package vitrine.labs.loss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vitrine.compute.graph.Expression.Reference;
import vitrine.labs.PageTextsOfLab;
import vitrine.labs.small.SmallModel;
import vitrine.session.Snapshot;
import vitrine.session.Supplies;
import vitrine.view.Texts;

/** Whatever stands on the page is said in whole sentences, with the numbers of the engine. */
class LossWordsTest {
  private static final Texts TEXTS = PageTextsOfLab.of(LossLab.ID);

  @ParameterizedTest
  @EnumSource(LossKind.class)
  void everyExampleIsDescribedInWholeSentences(LossKind kind) {
    var lab = new LossLab();
    var settings = lab.declaration().fallbacks().with("loss", kind.key());
    var model = new SmallModel(lab, settings, new Supplies());
    var probes = Answers.probes(model.graph(), kind);
    var snapshot = new Snapshot(1, 0, 5, false, false, probes, model.read(probes));
    var answers = Objects.requireNonNull(Answers.of(snapshot, model.graph(), settings));
    var names = new LossNames(TEXTS, model.graph(), kind);
    for (int example = 0; example < LossData.COUNT; example++) {
      assertThat(LossWords.of(answers, names, example, 0))
          .doesNotContain("{")
          .doesNotContain("lab.")
          .endsWith(".");
    }
    for (var probe : probes) {
      var node = model.graph().node(probe.node());
      for (int place = 0; place < node.shape().size(); place++) {
        var number = new Reference(node, 1, place);
        assertThat(names.name(number)).isNotEmpty().doesNotContain("{").doesNotContain("lab.");
        assertThat(names.symbol(number).plain()).isNotEmpty();
      }
    }
  }
}
