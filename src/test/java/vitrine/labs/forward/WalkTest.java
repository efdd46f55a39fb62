package vitrine.labs.forward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import vitrine.labs.forward.Stop.Kind;

/** The way through the network passes every multiplication once, in the order of computing. */
class WalkTest {
  private static final Walk WALK = Walk.HOUSES;

  @Test
  void everyWeightIsMultipliedOnce() {
    var products = new ArrayList<Stop>();
    for (int at = 0; at <= WALK.last(); at++) {
      if (WALK.stop(at).kind() == Kind.PRODUCT) {
        products.add(WALK.stop(at));
      }
    }
    assertThat(products).hasSize((8 * 4) + (4 * 3) + 3).doesNotHaveDuplicates();
    assertThat(WALK.last()).isEqualTo(72);
  }

  @Test
  void aNeuronIsReadyAfterAllThatItIsGiven() {
    for (int layer = 1; layer <= WALK.layers(); layer++) {
      for (int neuron = 0; neuron < WALK.size(layer); neuron++) {
        for (int input = 0; input < WALK.size(layer - 1); input++) {
          int product = WALK.product(layer, neuron, input);
          assertThat(WALK.stop(product)).isEqualTo(new Stop(Kind.PRODUCT, layer, neuron, input));
          assertThat(WALK.isReady(product, layer - 1, input)).isTrue();
          assertThat(WALK.isReady(product, layer, neuron)).isFalse();
        }
      }
    }
    assertThat(WALK.stop(WALK.ready(4, 0)).kind()).isEqualTo(Kind.PRICE);
  }

  @Test
  void fromAfarStridesAreLongAndTheyLeadBackAsTheyLedOn() {
    for (int zoom = 0; zoom < ForwardLab.ZOOMS.size(); zoom++) {
      var on = new ArrayList<Integer>();
      for (int at = 0; at < WALK.last(); at = WALK.next(at, zoom)) {
        on.add(at);
      }
      on.add(WALK.last());
      var back = new ArrayList<Integer>();
      for (int at = WALK.last(); at > 0; at = WALK.back(at, zoom)) {
        back.add(0, at);
      }
      back.add(0, 0);
      assertThat(back).isEqualTo(on);
      assertThat(on).hasSize(new int[] {6, 18, 73, 73}[zoom]);
    }
  }
}
