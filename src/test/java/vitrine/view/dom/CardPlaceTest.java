package vitrine.view.dom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardPlaceTest {
  private static final double GAP = CardPlace.GAP;

  @Test
  void aCardStandsBelowItsAnchorAndCentred() {
    var spot = CardPlace.beside(new Box(300, 100, 40, 20), 200, 80, 1000, 600);

    assertThat(spot).isEqualTo(new Box(220, 120 + GAP, 200, 80));
  }

  @Test
  void aCardStandsAboveWhereThereIsNoRoomBelow() {
    var spot = CardPlace.beside(new Box(300, 550, 40, 20), 200, 80, 1000, 600);

    assertThat(spot.bottom()).isEqualTo(550 - GAP);
  }

  @Test
  void aCardStandsBesideAnAnchorAsHighAsTheWindow() {
    var spot = CardPlace.beside(new Box(300, 10, 40, 580), 200, 80, 1000, 600);

    assertThat(spot.left()).isEqualTo(340 + GAP);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 10, 10",
    "990, 590, 10, 10",
    "990, 0, 10, 600",
    "0, 300, 1000, 10",
    "0, 0, 1000, 600",
    "-50, 700, 20, 20"
  })
  void aCardNeverLeavesTheWindow(double left, double top, double width, double height) {
    var spot = CardPlace.beside(new Box(left, top, width, height), 320, 200, 1000, 600);

    assertThat(spot.left()).isBetween(GAP, 1000 - GAP - 320);
    assertThat(spot.top()).isBetween(GAP, 600 - GAP - 200);
  }

  @Test
  void aCardLargerThanTheWindowShowsItsUpperLeftCorner() {
    var spot = CardPlace.beside(new Box(10, 10, 10, 10), 500, 900, 320, 480);

    assertThat(spot.left()).isEqualTo(GAP);
    assertThat(spot.top()).isEqualTo(GAP);
  }
}
