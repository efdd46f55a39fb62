package vitrine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

public final class FeatureCases {
  @Test
  void keysStandInDrawingOrder() {
    var keys = new StringBuilder();
    for (Feature feature : Feature.values()) {
      keys.append(feature.key()).append(' ');
    }
    assertEquals("x y xSquared ySquared xTimesY sinX sinY ", keys.toString());
  }

  @Test
  void valuesAreThoseOfTheFormula() {
    assertEquals(-1.5, Feature.X.of(-1.5, 2));
    assertEquals(2, Feature.Y.of(-1.5, 2));
    assertEquals(2.25, Feature.X_SQUARED.of(-1.5, 2));
    assertEquals(4, Feature.Y_SQUARED.of(-1.5, 2));
    assertEquals(-3, Feature.X_TIMES_Y.of(-1.5, 2));
    assertEquals(-0.9974949866040544, Feature.SIN_X.of(-1.5, 2), 1e-15);
    assertEquals(0.9092974268256817, Feature.SIN_Y.of(-1.5, 2), 1e-15);
  }

  @Test
  void aFeatureIsFoundByItsKey() {
    assertSame(Feature.X_TIMES_Y, Feature.find("xTimesY"));
    assertNull(Feature.find("cosX"));
  }
}
