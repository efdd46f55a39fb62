package vitrine.view.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NetworkLayoutTest {
  private static final double TARGET = 24;

  private static NetworkPlan plan(int layers, int neurons) {
    var hidden = new Integer[layers];
    java.util.Arrays.fill(hidden, neurons);
    return NetworkPlan.of(ExampleGraph.of(hidden));
  }

  @ParameterizedTest
  @CsvSource({"1,1", "1,8", "2,4", "3,8", "4,2", "5,5", "6,1", "6,8"})
  void networksOfThePlaygroundFitAWideFigure(int layers, int neurons) {
    assertThat(NetworkLayout.of(plan(layers, neurons), 720).width()).isEqualTo(720);
  }

  @ParameterizedTest
  @CsvSource({"1,8", "2,4", "4,4", "6,1", "6,8"})
  void theyFitAPhoneToo(int layers, int neurons) {
    assertThat(NetworkLayout.of(plan(layers, neurons), 358).width()).isEqualTo(358);
  }

  @ParameterizedTest
  @CsvSource({"1,1,720", "6,8,358", "10,32,358", "10,32,720", "2,4,280"})
  void tilesStandApartInsideThePictureLargeEnoughToTouch(int layers, int neurons, double width) {
    var plan = plan(layers, neurons);
    var layout = NetworkLayout.of(plan, width);
    assertThat(layout.size()).isGreaterThanOrEqualTo(TARGET);
    assertThat(layout.columnStep()).isGreaterThan(layout.size());
    assertThat(layout.rowStep()).isGreaterThan(layout.size());
    for (var tile : plan.tiles()) {
      assertThat(layout.x(tile.column())).isGreaterThanOrEqualTo(0);
      assertThat(layout.x(tile.column()) + layout.size()).isLessThanOrEqualTo(layout.width());
      assertThat(layout.y(tile)).isGreaterThanOrEqualTo(0);
      assertThat(layout.y(tile) + layout.size()).isLessThanOrEqualTo(layout.height());
    }
  }

  @Test
  void columnsAreCentred() {
    var plan = plan(2, 4);
    var layout = NetworkLayout.of(plan, 720);
    var output = plan.columns().get(3).get(0);
    assertThat(layout.y(output) + layout.size() / 2).isEqualTo(layout.height() / 2);
  }

  @Test
  void manyNeuronsMakeTilesSmallerBeforeThePictureGrows() {
    assertThat(NetworkLayout.of(plan(1, 12), 720).height()).isLessThan(520);
    assertThat(NetworkLayout.of(plan(1, 32), 720).size()).isEqualTo(26);
  }

  @Test
  void linkLeavesItsTileAtTheRightAndArrivesAtTheLeft() {
    var plan = plan(1, 2);
    var layout = NetworkLayout.of(plan, 400);
    var link = plan.links().get(0);
    int x1 = (int) (layout.x(0) + layout.size());
    int x2 = (int) layout.x(1);
    assertThat(layout.curve(link)).startsWith("M" + x1 + ".").contains(" " + x2 + ".");
  }
}
