package vitrine.labs.playground.points;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vitrine.data.OwnPoints;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.PointsText;

/** A stroke adds points with room between them, or takes points away, and nothing else. */
class PaintingTest {
  @Test
  void aSlowStrokeLeavesRoomBetweenItsPoints() {
    var painting = new Painting(OwnPoints.empty(true));
    for (double x = -5; x <= 5; x += 0.01) {
      painting.add(x, 1, 1);
    }
    var points = painting.after();
    assertThat(points.size()).isEqualTo(25);
    for (int i = 1; i < points.size(); i++) {
      assertThat(points.x(i) - points.x(i - 1)).isGreaterThanOrEqualTo(Painting.SPACING - 0.001);
    }
  }

  @Test
  void aClickIsOnePoint() {
    var painting = new Painting(PointsText.parse("1,1,0"));
    assertThat(painting.hasChanged()).isFalse();
    assertThat(painting.add(1, 1, 3)).isTrue();
    assertThat(painting.add(1.01, 1, 3)).isFalse();
    assertThat(painting.hasChanged()).isTrue();
    assertThat(painting.after().text()).isEqualTo(PointsText.parse("1,1,0;1,1,3").text());
  }

  @Test
  void theEraserTakesWhatIsWithinReachOnce() {
    var painting = new Painting(PointsText.parse("0,0,0;0.4,0,1;1,0,1;0,0.2,1"));
    assertThat(painting.erase(0, 0)).isEqualTo(3);
    assertThat(painting.erase(0, 0)).isZero();
    assertThat(painting.isGone(2)).isFalse();
    assertThat(painting.after().text()).isEqualTo(PointsText.parse("1,0,1").text());
  }

  @Test
  void thereIsNoRoomForMoreThanTwoThousand() {
    var painting = new Painting(OwnPoints.of(false, new double[3 * (OwnPoints.MOST - 1)]));
    assertThat(painting.isFull()).isFalse();
    assertThat(painting.add(0, 0, 0.5)).isTrue();
    assertThat(painting.isFull()).isTrue();
    assertThat(painting.add(3, 0, 0.5)).isFalse();
    assertThat(painting.after().size()).isEqualTo(OwnPoints.MOST);
  }

  @Test
  void aStrokeIsOneChangeThatUsesThePoints() {
    var settings = PlaygroundSettings.DECLARATION.fallbacks();
    assertThat(OwnData.isUsed(settings)).isFalse();
    assertThat(OwnData.use(settings, PointsText.parse("1,2,0")).toString())
        .contains("dataset=own")
        .contains("points=c");
    var classes = settings.with("problem", "classes").with("classDataset", "own");
    assertThat(OwnData.isUsed(classes)).isTrue();
    assertThat(OwnData.classes(classes)).isEqualTo(5);
  }

  @Test
  void pointsTakeTheKindOfLabelThatTheProblemAsksFor() {
    var settings =
        PlaygroundSettings.DECLARATION.fallbacks().with("points", "values:1,1,0.5;2,2,-0.25");
    assertThat(OwnData.points(settings).text()).isEqualTo(PointsText.parse("1,1,1;2,2,0").text());
    var values = settings.with("problem", "regression").with("points", "1,1,0;2,2,1");
    assertThat(OwnData.points(values).text())
        .isEqualTo(PointsText.parse("values:1,1,-1;2,2,1").text());
  }
}
