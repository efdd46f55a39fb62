package vitrine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

public final class DatasetCatalogCases {
  @Test
  void theAncestorsSetsStandFirst() {
    assertTrue(
        keys(DatasetCatalog.of(Problem.CLASSIFICATION)).startsWith("circle xor gauss spiral "));
    assertTrue(keys(DatasetCatalog.of(Problem.REGRESSION)).startsWith("reg-plane reg-gauss "));
  }

  @Test
  void everyProblemHasItsDataSets() {
    assertEquals(
        "circle xor gauss spiral moons rings checkerboard ",
        keys(DatasetCatalog.of(Problem.CLASSIFICATION)));
    assertEquals("reg-plane reg-gauss reg-curve ", keys(DatasetCatalog.of(Problem.REGRESSION)));
    assertEquals("pinwheel blobs ", keys(DatasetCatalog.of(Problem.CLASSES)));
  }

  @Test
  void anUnknownKeyFindsNothing() {
    assertNull(DatasetCatalog.find("penguins"));
  }

  private static String keys(List<DatasetCatalog.Entry> entries) {
    var keys = new StringBuilder();
    for (DatasetCatalog.Entry entry : entries) {
      keys.append(entry.key()).append(' ');
    }
    return keys.toString();
  }
}
