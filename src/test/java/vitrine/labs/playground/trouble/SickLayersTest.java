package vitrine.labs.playground.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.Checkpoint;
import vitrine.session.Snapshot;

/** Small networks that are made sick on purpose. */
final class SickLayersTest {
  private static PlaygroundModel model(String... pairs) {
    var settings = PlaygroundSettings.DECLARATION.fallbacks();
    for (int i = 0; i < pairs.length; i += 2) {
      settings = settings.with(pairs[i], pairs[i + 1]);
    }
    return new PlaygroundModel(settings);
  }

  private static @Nullable Trouble found(PlaygroundModel model) {
    var layers = new SickLayers(model.settings(), model.graph());
    var probes = layers.probes();
    return layers.find(
        new Snapshot(
            0, model.examples(), model.epochSize(), true, false, probes, model.read(probes)));
  }

  private static String key(PlaygroundModel model) {
    var trouble = found(model);
    return trouble == null ? "" : trouble.sentence().key();
  }

  /** Writes numbers over those of one block. */
  private static void fill(PlaygroundModel model, String name, double... values) {
    var checkpoint = model.checkpoint();
    var blocks = new ArrayList<>(checkpoint.values());
    blocks.set(checkpoint.names().indexOf(name), values);
    model.restore(
        new Checkpoint(
            checkpoint.settings(), checkpoint.examples(), checkpoint.names(), List.copyOf(blocks)));
  }

  @Test
  void aHealthyNetworkHasNoTrouble() {
    assertThat(key(model())).isEmpty();
    assertThat(key(model("networkShape", ""))).isEmpty();
  }

  @Test
  void aReluFarBelowZeroIsDeadAndNamed() {
    var model = model("activation", "relu");
    fill(model, "layer1.bias", 0.1, 0.1, -1000, 0.1);
    var trouble = found(model);
    assertThat(trouble).isNotNull();
    assertThat(trouble.sentence().key()).isEqualTo("trouble.dead.one");
    assertThat(trouble.sentence().arguments()).containsExactly("1", "3");
    assertThat(trouble.hasCure()).isTrue();
  }

  @Test
  void severalDeadNeuronsAreCountedAndAWholeLayerIsGravest() {
    var model = model("activation", "relu");
    fill(model, "layer1.bias", -1000, 0.1, -1000, 0.1);
    assertThat(found(model).sentence().arguments()).containsExactly("2");
    fill(model, "layer1.bias", -1000, -1000, -1000, -1000);
    assertThat(key(model)).isEqualTo("trouble.dead.layer");
  }

  @Test
  void tanhFarFromZeroIsSaturated() {
    var model = model("learningRate", "1");
    fill(model, "layer1.bias", 50, -50, 50, -50);
    var trouble = found(model);
    assertThat(trouble).isNotNull();
    assertThat(trouble.sentence().key()).isEqualTo("trouble.saturated");
    assertThat(trouble.sentence().arguments()).containsExactly("1");
    assertThat(trouble.cure()).containsEntry("learningRate", "0.03");
    assertThat(trouble.startsAgain()).isTrue();
  }

  @Test
  void sigmoidsInManyLayersLetTheGradientVanish() {
    var model = model("activation", "sigmoid", "networkShape", "4,4,4,4,4,4");
    var trouble = found(model);
    assertThat(trouble).isNotNull();
    assertThat(trouble.sentence().key()).isEqualTo("trouble.vanishing");
    assertThat(trouble.sentence().arguments()).containsExactly("1");
    assertThat(trouble.cure()).containsEntry("activation", "tanh");
  }

  @Test
  void aNetworkThatHasLearnedMayBeSaturated() {
    var model = model();
    fill(model, "layer1.bias", 50, -50, 50, -50);
    assertThat(key(model)).isEqualTo("trouble.saturated");
    var layers = new SickLayers(model.settings(), model.graph());
    var values = new ArrayList<>(model.read(layers.probes()));
    values.set(0, new double[] {0.01});
    assertThat(layers.find(new Snapshot(0, 0, 250, true, false, layers.probes(), values))).isNull();
  }
}
