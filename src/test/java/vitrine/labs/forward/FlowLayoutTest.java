package vitrine.labs.forward;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tiles stand within the picture and apart from each other, down to the width of a small embed. */
class FlowLayoutTest {
  @Test
  void everyTileIsWholeFromTheNarrowestPlaceUp() {
    for (double width = 248; width < 900; width += 13) {
      var layout = FlowLayout.of(HouseGraph.SIZES, width);
      assertThat(layout.tile()).isGreaterThanOrEqualTo(44);
      int last = HouseGraph.SIZES.size() - 1;
      assertThat(layout.x(last) + layout.tile()).isLessThanOrEqualTo(width + 0.001);
      for (int column = 0; column < last; column++) {
        assertThat(layout.x(column + 1)).isGreaterThan(layout.x(column) + layout.tile());
        int bottom = HouseGraph.SIZES.get(column) - 1;
        assertThat(layout.y(column, 0)).isGreaterThanOrEqualTo(0);
        assertThat(layout.y(column, bottom) + FlowLayout.HIGH)
            .isLessThanOrEqualTo(layout.height() + 0.001);
      }
    }
  }
}
