package vitrine.view.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import vitrine.view.Pixels;
import vitrine.view.SignColours;
import vitrine.view.Theme;

final class CrowdPictureTest {
  private static final Theme THEME = Theme.light();
  private static final NetworkLayout.Room SCREEN = new NetworkLayout.Room(724, 530, 12);

  private final NetworkPlan plan = plan(10, 32);
  private final NetworkLayout layout = NetworkLayout.of(plan, SCREEN);
  private final CrowdPicture picture = new CrowdPicture(layout, 1);

  private static NetworkPlan plan(int layers, int neurons) {
    var hidden = new Integer[layers];
    Arrays.fill(hidden, neurons);
    return NetworkPlan.of(ExampleGraph.of(hidden));
  }

  private double[] weights(int column, double value) {
    var weights = new double[plan.linksTo(column).size()];
    Arrays.fill(weights, value);
    return weights;
  }

  private static boolean isBlue(int pixel) {
    return ((pixel >> 16) & 0xff) > (pixel & 0xff);
  }

  private long pixels(int colour) {
    return Arrays.stream(picture.pixels().values())
        .filter(pixel -> pixel == Pixels.pixel(colour))
        .count();
  }

  @Test
  void largestNetworkIsSeenWholeOnALaptop() {
    assertThat(layout.width()).isEqualTo(724);
    assertThat(layout.height()).isLessThanOrEqualTo(550);
    assertThat(layout.size()).isGreaterThanOrEqualTo(12);
  }

  @Test
  void noTileLiesOnAnother() {
    var tiles = plan.tiles();
    assertThat(tiles).hasSize(7 + 320 + 1);
    for (var one : tiles) {
      for (var other : tiles) {
        if (one != other) {
          double across = Math.abs(layout.x(one.column()) - layout.x(other.column()));
          double down = Math.abs(layout.y(one) - layout.y(other));
          assertThat(across >= layout.size() + 12 || down >= layout.size() + 1).isTrue();
        }
      }
    }
  }

  @Test
  void everyWeightIsOneLink() {
    assertThat(plan.links()).hasSize((2 * 32) + (9 * 32 * 32) + 32);
    var keys = new HashSet<String>();
    plan.links().forEach(link -> keys.add(link.key()));
    assertThat(keys).hasSameSizeAs(plan.links());
    assertThat(plan.into(plan.columns().get(3).get(5))).hasSize(32);
    assertThat(plan.outOf(plan.columns().get(10).get(5))).hasSize(1);
  }

  @Test
  void smallNetworksHaveLinesOfTheirOwn() {
    assertThat(CrowdPicture.suits(plan(6, 8))).isFalse();
    assertThat(CrowdPicture.suits(plan)).isTrue();
  }

  @Test
  void strongWeightIsALineInItsSignsColour() {
    picture.begin(THEME);
    assertThat(pixels(THEME.paper())).isEqualTo(picture.pixels().values().length);
    var weights = weights(4, 0);
    weights[17] = -4;
    assertThat(picture.paintLines(column -> column == 4 ? weights : null, THEME, null, false))
        .isTrue();
    long painted = picture.pixels().values().length - pixels(THEME.paper());
    assertThat(painted).isGreaterThan(40);
    assertThat(Arrays.stream(picture.pixels().values()).filter(CrowdPictureTest::isBlue)).isEmpty();
    weights[17] = 4;
    picture.paintLines(column -> column == 4 ? weights : null, THEME, null, false);
    assertThat(Arrays.stream(picture.pixels().values()).filter(CrowdPictureTest::isBlue))
        .hasSizeGreaterThan(40);
  }

  @Test
  void linesThatLookTheSameAreNotPaintedAgain() {
    picture.begin(THEME);
    CrowdPicture.Weights some = column -> weights(column, 0.5);
    assertThat(picture.paintLines(some, THEME, null, false)).isTrue();
    assertThat(picture.paintLines(some, THEME, null, false)).isFalse();
    assertThat(picture.paintLines(column -> weights(column, 0.5001), THEME, null, false)).isFalse();
    assertThat(picture.paintLines(column -> weights(column, -0.5), THEME, null, false)).isTrue();
    picture.forget();
    assertThat(picture.paintLines(column -> weights(column, -0.5), THEME, null, false)).isTrue();
  }

  @Test
  void pictureThatMovesIsPaintedInTurn() {
    picture.begin(THEME);
    int frames = 0;
    while (picture.paintLines(column -> weights(column, 0.5), THEME, null, true)) {
      frames++;
    }
    assertThat(frames).isBetween(2, 6);
  }

  @Test
  void mapOfATileIsPaintedInsideIt() {
    picture.begin(THEME);
    var tile = plan.columns().get(2).get(9);
    int side = picture.side();
    var values = new double[side * side * 32];
    var colours = SignColours.smooth(THEME);
    for (int point = 0; point < side * side; point++) {
      values[(point * 32) + 9] = point < side ? -1 : 1;
    }
    assertThat(picture.paintMap(tile, values, 32, colours)).isTrue();
    assertThat(picture.paintMap(tile, values, 32, colours)).isFalse();
    int left = (int) Math.floor(layout.x(2) + 2.5);
    int bottom = (int) Math.floor(layout.y(tile) + 2.5) + side - 1;
    int width = picture.pixels().width();
    assertThat(picture.pixels().values()[(bottom * width) + left]).isEqualTo(colours.pixel(-1));
    assertThat(picture.pixels().values()[((bottom - 1) * width) + left])
        .isEqualTo(colours.pixel(1));
  }

  @Test
  void pressNearALineFindsIt() {
    picture.paintLines(column -> weights(column, 0.1), THEME, null, false);
    var link = plan.linksTo(11).get(3);
    double middle = (layout.x(10) + layout.size() + layout.x(11)) / 2;
    double high = (layout.leaves(link) + layout.arrives(link)) / 2;
    assertThat(picture.nearest(middle, high)).isEqualTo(link);
    assertThat(picture.nearest(layout.x(3) + 4, 100)).as("on a tile").isNull();
    assertThat(picture.nearest(middle, 2)).as("far from all lines").isNull();
  }
}
