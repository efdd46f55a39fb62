package vitrine.site.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vitrine.data.PackedTable;
import vitrine.data.TableCatalog;

/** The tables that the project carries are the published ones, and the page names their columns. */
class TablePacksTest {
  private static final Path TABLES = Path.of("web/data/tables");

  @Test
  void classesHaveTheirPublishedBalance() throws IOException {
    assertThat(balance(TableCatalog.PENGUINS)).containsExactly(151, 68, 123);
    assertThat(balance(TableCatalog.IRIS)).containsExactly(50, 50, 50);
    assertThat(balance(TableCatalog.WINE)).containsExactly(59, 71, 48);
    assertThat(table(TableCatalog.HOUSES).rows()).isEqualTo(TablePacks.HOUSES);
  }

  @Test
  void everyPackHasTheColumnsOfTheCatalogueAndTheChecksumOfItsRecord() throws IOException {
    var properties = properties(TABLES.resolve("tables.properties"));
    for (var each : TableCatalog.values()) {
      var bytes = bytes(each);
      var table = PackedTable.of(bytes);
      assertThat(table.columns()).isEqualTo(each.columns());
      assertThat(table.classes()).isEqualTo(each.classes());
      assertThat(DigitPacks.sha256(bytes))
          .isEqualTo(properties.getProperty(each.key() + ".sha256"));
      assertThat(properties.getProperty(each.key() + ".rows"))
          .isEqualTo(Integer.toString(table.rows()));
      assertThat(properties.getProperty(each.key() + ".licence")).isNotBlank();
    }
  }

  @Test
  void thePageNamesEveryColumnAndClassOfTheRecord() throws IOException {
    var record = properties(TABLES.resolve("tables.properties"));
    var texts = properties(Path.of("web/messages/en.properties"));
    for (var each : TableCatalog.values()) {
      for (int i = 1; i <= each.columns(); i++) {
        var key = each.key() + ".column." + i;
        var name = record.getProperty(key).replace("1,000 dollars", "$1,000");
        assertThat(texts.getProperty("table." + key).toLowerCase(Locale.ROOT))
            .isEqualTo(name.replace("(degrees)", "(°)").toLowerCase(Locale.ROOT));
      }
      assertThat(texts.getProperty("table." + each.key() + ".column." + (each.columns() + 1)))
          .isNull();
      if (each.classes() > 0) {
        var names = List.of(record.getProperty(each.key() + ".classes").split(","));
        for (int i = 0; i < each.classes(); i++) {
          assertThat(texts.getProperty("table." + each.key() + ".class." + i))
              .isEqualToIgnoringCase(names.get(i));
        }
      }
    }
  }

  @Test
  void measurementsLieWhereTheyMust() throws IOException {
    var penguins = table(TableCatalog.PENGUINS);
    assertThat(penguins.stretch(0).least()).isEqualTo(172);
    assertThat(penguins.stretch(0).greatest()).isEqualTo(231);
    assertThat(penguins.stretch(1).least()).isEqualTo(32.1);
    var iris = table(TableCatalog.IRIS);
    assertThat(iris.stretch(0).least()).isEqualTo(1);
    assertThat(iris.stretch(0).greatest()).isEqualTo(6.9);
    var houses = table(TableCatalog.HOUSES);
    assertThat(houses.stretch(0).least()).isBetween(-124.5, -123.0);
    assertThat(houses.labelStretch().greatest()).isLessThan(500);
  }

  private static List<Integer> balance(TableCatalog which) throws IOException {
    var table = table(which);
    var counts = new ArrayList<Integer>();
    for (int label = 0; label < table.classes(); label++) {
      int count = 0;
      for (int row = 0; row < table.rows(); row++) {
        count += table.label(row) == label ? 1 : 0;
      }
      counts.add(count);
    }
    return counts;
  }

  private static PackedTable table(TableCatalog which) throws IOException {
    return PackedTable.of(bytes(which));
  }

  private static byte[] bytes(TableCatalog which) throws IOException {
    return DigitPacks.contents(TABLES.resolve(which.key() + ".pack.gz"));
  }

  private static Properties properties(Path file) throws IOException {
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
