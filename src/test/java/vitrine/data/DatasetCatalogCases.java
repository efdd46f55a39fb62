package vitrine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

public final class DatasetCatalogCases {
  @Test
  void keysStandInTheAncestorsOrder() {
    assertEquals("circle xor gauss spiral reg-plane reg-gauss ", keys(DatasetCatalog.entries()));
  }

  @Test
  void everyProblemHasItsDataSets() {
    assertEquals("circle xor gauss spiral ", keys(DatasetCatalog.of(Problem.CLASSIFICATION)));
    assertEquals("reg-plane reg-gauss ", keys(DatasetCatalog.of(Problem.REGRESSION)));
  }

  @Test
  void anUnknownKeyFindsNothing() {
    assertNull(DatasetCatalog.find("moons"));
  }

  private static String keys(List<DatasetCatalog.Entry> entries) {
    var keys = new StringBuilder();
    for (DatasetCatalog.Entry entry : entries) {
      keys.append(entry.key()).append(' ');
    }
    return keys.toString();
  }
}
