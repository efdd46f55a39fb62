package vitrine.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import vitrine.data.TableCatalog;
import vitrine.labs.playground.files.Figures;
import vitrine.labs.playground.files.Tables;
import vitrine.session.BackendChoice;
import vitrine.session.Probe;
import vitrine.session.Settings;
import vitrine.session.Supplies;
import vitrine.view.Drawn;
import vitrine.view.EnglishTexts;
import vitrine.view.chart.LossCurve;

/** Penguins and houses in their own units, from the packs that the page fetches. */
final class MeasuredTest {
  private static final Settings PENGUINS = settings("classes", "classDataset", "penguins");
  private static final Settings HOUSES = settings("regression", "regDataset", "houses");

  private static Settings settings(String problem, String key, String set) {
    return PlaygroundSettings.DECLARATION
        .fallbacks()
        .with(Map.of("problem", problem, key, set, "columnX", "3", "columnY", "4"));
  }

  private static byte[] pack(String name) {
    var path = Path.of("web/data/" + name + ".pack.gz");
    try (var bytes = new GZIPInputStream(Files.newInputStream(path))) {
      return bytes.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Measured measured(Settings settings) {
    var measured = Measured.of(settings, MeasuredTest::pack, EnglishTexts.all());
    assertThat(measured).isNotNull();
    return measured;
  }

  private static PlaygroundModel model(Settings settings) {
    var supplies = new Supplies();
    for (var table : TableCatalog.values()) {
      supplies.put(table.pack(), pack(table.pack()));
    }
    return new PlaygroundModel(settings, BackendChoice.exact(), supplies);
  }

  /** The ends of the published measurements of the 342 penguins. */
  @Test
  void placesAreMillimetresAndGrams() {
    var penguins = measured(PENGUINS);
    assertThat(penguins.across().name()).isEqualTo("Bill depth (mm)");
    assertThat(penguins.exactX(-5)).isEqualTo(13.1);
    assertThat(penguins.exactX(5)).isEqualTo(21.5);
    assertThat(penguins.exactY(-5)).isEqualTo(2700);
    assertThat(penguins.exactY(5)).isEqualTo(6300);
    assertThat(penguins.y(0)).isEqualTo("4,500");
    assertThat(penguins.value()).isNull();
    assertThat(penguins.className(2)).isEqualTo("Gentoo");
  }

  @Test
  void generatedPointsWereNotMeasured() {
    var bare = PlaygroundSettings.DECLARATION.fallbacks();
    assertThat(Measured.of(bare, MeasuredTest::pack, EnglishTexts.all())).isNull();
    assertThat(Measured.of(PENGUINS, pack -> null, EnglishTexts.all())).isNull();
  }

  @Test
  void wordsGiveTheEndsInTheirUnitsAndSayWhatTheNetworkSees() {
    assertThat(measured(PENGUINS).words())
        .contains("Bill depth (mm), from 13.10 to 21.50")
        .contains("Body mass (g), from 2,700 to 6,300")
        .contains("scaled to −5 to 5");
    var houses = measured(HOUSES);
    assertThat(houses.words()).contains(houses.valueName());
    assertThat(houses.exactValue(houses.label().scaled(250))).isCloseTo(250, within(1e-6));
  }

  @Test
  void theSavedMapHasMeasurementsAlongItsSides() {
    var drawn = figure(PENGUINS);
    assertThat(drawn.texts())
        .contains("Bill depth (mm)", "Body mass (g)", "14", "3,000", "6,000")
        .doesNotContain("X₁", "−6");
    assertThat(drawn.words("desc")).contains("Body mass (g)");
    assertThat(figure(HOUSES).texts()).contains("Median value of a house ($1,000)");
  }

  private static Drawn figure(Settings settings) {
    var texts = EnglishTexts.all();
    var figures = new Figures(model(settings), new LossCurve(), measured(settings), texts);
    var picture = figures.of("output");
    assertThat(picture).isNotNull();
    return Drawn.of(picture.svg());
  }

  @Test
  void tablesNameSpeciesAndGiveWhatWasMeasured() {
    var table = Tables.predictions(model(PENGUINS), measured(PENGUINS)).lines().toList();
    assertThat(table).hasSize(343);
    assertThat(table.get(0))
        .isEqualTo(
            "part,x,y,label,output0,output1,output2,\"Bill depth (mm)\",\"Body mass (g)\","
                + "\"class\",\"answer\"");
    var names = List.of("Adelie", "Chinstrap", "Gentoo");
    for (var line : table.subList(1, table.size())) {
      var cells = line.split(",");
      var name = names.get(Integer.parseInt(cells[3]));
      assertThat(cells[9]).isEqualTo('"' + name + '"');
      double[] outputs = new double[3];
      for (int i = 0; i < 3; i++) {
        outputs[i] = Double.parseDouble(cells[4 + i]);
      }
      int answer = names.indexOf(cells[10].replace("\"", ""));
      assertThat(outputs[answer]).isGreaterThanOrEqualTo(Math.max(outputs[0], outputs[2]));
      double grams = Double.parseDouble(cells[8]);
      assertThat(Double.parseDouble(cells[2])).isCloseTo((grams - 4500) / 360, within(1e-6));
      assertThat(grams % 25).isZero();
    }
  }

  @Test
  void answersAboutHousesAreInThousandsOfDollars() {
    var model = model(HOUSES);
    var output = model.read(List.of(Probe.train("output"))).get(0);
    var lines = Tables.predictions(model, measured(HOUSES)).lines().toList();
    assertThat(lines.get(0))
        .endsWith(
            "\"Median value of a house ($1,000)\",\"answer: Median value of a house ($1,000)\"");
    var first = lines.get(1).split(",");
    double answer = Double.parseDouble(first[first.length - 1]);
    double least = measured(HOUSES).label().least();
    double greatest = measured(HOUSES).label().greatest();
    assertThat(answer).isCloseTo(least + ((output[0] + 1) * (greatest - least) / 2), within(1e-5));
  }
}
