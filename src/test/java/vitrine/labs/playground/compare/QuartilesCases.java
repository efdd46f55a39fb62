package vitrine.labs.playground.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

public final class QuartilesCases {
  @Test
  public void quartilesOfEightNumbersAreThoseOfThePublishedDefinition() {
    // numpy.percentile([7, 15, 36, 39, 40, 41, 42, 43], [0, 25, 50, 75, 100]), its default rule
    var found = Quartiles.of(new double[] {41, 7, 43, 39, 15, 40, 36, 42});
    assertEquals(new Quartiles(7, 30.75, 39.5, 41.25, 43), found);
  }

  @Test
  public void oneNumberIsAllOfThem() {
    assertEquals(new Quartiles(3, 3, 3, 3, 3), Quartiles.of(new double[] {3}));
  }

  @Test
  public void whatIsNoNumberCountsAsLargerThanAllOthers() {
    var found = Quartiles.of(new double[] {Double.NaN, 1, 2, 3, 4});
    assertEquals(3, found.median());
    assertEquals(4, found.upper());
    assertEquals(Double.NaN, found.most());
  }

  @Test
  public void anInfiniteNeighbourOfWhichNothingIsTakenDoesNotCount() {
    var found = Quartiles.of(new double[] {1, 2, Double.POSITIVE_INFINITY});
    assertEquals(2, found.median());
    assertEquals(Double.POSITIVE_INFINITY, found.upper());
  }

  @Test
  public void noNumbersHaveNoMiddle() {
    assertEquals(Double.NaN, Quartiles.of(new double[0]).median());
  }
}
