package vitrine.site.packs;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vitrine.compute.random.XoshiroStream;

/**
 * The tables of measurements as the site carries them: penguins, irises, wine and houses, a pack
 * for each with all of its columns, as {@link vitrine.data.PackedTable} reads it.
 */
final class TablePacks {
  /** The package and version of irises, wine and houses. */
  static final String SOURCE = "scikitjs@1.24.0";

  /** The package and version of penguins. */
  static final String PENGUIN_SOURCE = "vega-datasets@3.2.1";

  /** How many houses of 20,640 are carried, and the seed that chooses them. */
  static final int HOUSES = 1000;

  private static final String HOUSE_SEED = "houses";

  private static final List<String> SPECIES = List.of("Adelie", "Chinstrap", "Gentoo");

  private TablePacks() {}

  /**
   * One column of a pack.
   *
   * @param name what it is, with its unit
   * @param source what it is called where it comes from
   * @param decimals how many are kept
   * @param factor what the source's number is multiplied by
   */
  private record Column(String name, String source, int decimals, int factor) {
    static Column of(String name, String source, int decimals) {
      return new Column(name, source, decimals, 1);
    }
  }

  /**
   * A table while it is made.
   *
   * @param licence whose it is, and what may be done with it
   * @param classes the names of classes; none where labels are numbers
   * @param columns the columns, then the label
   */
  private record Plan(
      String key, String source, String licence, List<String> classes, List<Column> columns) {}

  /** Makes all packs and their record from the unpacked packages into {@code target}. */
  static void make(Path unpacked, Path unpackedPenguins, Path target) throws IOException {
    Files.createDirectories(target);
    var lines = new ArrayList<String>();
    var tables = unpacked.resolve("package/docs/static/data");
    var penguins =
        new Plan(
            "penguins",
            PENGUIN_SOURCE,
            "CC0, Kristen Gorman and the Palmer Station, Antarctica LTER; measured 2007 to 2009",
            SPECIES,
            List.of(
                Column.of("flipper length (mm)", "Flipper Length (mm)", 0),
                Column.of("bill length (mm)", "Beak Length (mm)", 1),
                Column.of("bill depth (mm)", "Beak Depth (mm)", 1),
                Column.of("body mass (g)", "Body Mass (g)", 0),
                Column.of("species", "Species", 0)));
    write(penguins, penguins(unpackedPenguins, penguins), target, lines);
    var irises =
        new Plan(
            "iris",
            SOURCE,
            "commonly stated as CC BY 4.0, R. A. Fisher 1936, by way of the UCI repository",
            List.of("setosa", "versicolor", "virginica"),
            List.of(
                Column.of("petal length (cm)", "petal length (cm)", 1),
                Column.of("petal width (cm)", "petal width (cm)", 1),
                Column.of("sepal length (cm)", "sepal length (cm)", 1),
                Column.of("sepal width (cm)", "sepal width (cm)", 1),
                Column.of("species", "target", 0)));
    write(irises, rows(tables.resolve("iris.csv"), irises), target, lines);
    var wine =
        new Plan(
            "wine",
            SOURCE,
            "commonly stated as CC BY 4.0, M. Forina and others 1991, by way of the UCI repository",
            List.of("cultivar 1", "cultivar 2", "cultivar 3"),
            List.of(
                Column.of("flavanoids", "flavanoids", 2),
                Column.of("colour intensity", "color_intensity", 6),
                Column.of("proline", "proline", 0),
                Column.of("alcohol (%)", "alcohol", 2),
                Column.of("malic acid", "malic_acid", 2),
                Column.of("ash", "ash", 2),
                Column.of("alcalinity of ash", "alcalinity_of_ash", 1),
                Column.of("magnesium", "magnesium", 0),
                Column.of("total phenols", "total_phenols", 2),
                Column.of("other phenols", "nonflavanoid_phenols", 2),
                Column.of("proanthocyanins", "proanthocyanins", 2),
                Column.of("hue", "hue", 3),
                Column.of("OD280/OD315", "od280/od315_of_diluted_wines", 2),
                Column.of("cultivar", "target", 0)));
    write(wine, rows(tables.resolve("wine.csv"), wine), target, lines);
    var houses =
        new Plan(
            "houses",
            SOURCE,
            "public data of the 1990 United States census, R. K. Pace and R. Barry 1997",
            List.of(),
            List.of(
                Column.of("longitude (degrees)", "Longitude", 2),
                Column.of("latitude (degrees)", "Latitude", 2),
                new Column("median income (1,000 dollars)", "MedInc", 3, 10),
                Column.of("median age of houses (years)", "HouseAge", 0),
                Column.of("rooms per household", "AveRooms", 2),
                Column.of("bedrooms per household", "AveBedrms", 2),
                Column.of("people in the area", "Population", 0),
                Column.of("people per household", "AveOccup", 2),
                new Column("median value of a house (1,000 dollars)", "MedHouseVal", 1, 100)));
    write(houses, sample(rows(tables.resolve("california_housing.csv"), houses)), target, lines);
    lines.add(
        "houses.sample="
            + HOUSES
            + " of 20640 rows, drawn with the seed “"
            + HOUSE_SEED
            + "” from those with at most 10 rooms, 2 bedrooms and 6 people per household, at most"
            + " 5000 people, and a value below 500, where values were cut off");
    Files.write(target.resolve("tables.properties"), lines);
  }

  private static List<BigDecimal[]> rows(Path file, Plan plan) throws IOException {
    var lines = Files.readAllLines(file);
    var names = Arrays.asList(lines.get(0).split(","));
    var rows = new ArrayList<BigDecimal[]>();
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.split(",");
      var row = new BigDecimal[plan.columns.size()];
      for (int i = 0; i < row.length; i++) {
        row[i] = new BigDecimal(cells[names.indexOf(plan.columns.get(i).source)]);
      }
      rows.add(row);
    }
    return rows;
  }

  /** The penguins of which nothing is missing, from a list of flat JSON objects. */
  private static List<BigDecimal[]> penguins(Path unpacked, Plan plan) throws IOException {
    var text = Files.readString(unpacked.resolve("package/data/penguins.json"));
    var rows = new ArrayList<BigDecimal[]>();
    for (var object : text.split("}")) {
      var row = new BigDecimal[plan.columns.size()];
      int found = 0;
      for (int i = 0; i < row.length; i++) {
        var name = Pattern.quote("\"" + plan.columns.get(i).source + "\"");
        var match = Pattern.compile(name + ":\\s*\"?([A-Za-z]+|[0-9.]+)").matcher(object);
        if (match.find() && !match.group(1).equals("null")) {
          var value = match.group(1);
          int species = SPECIES.indexOf(value);
          row[i] = species >= 0 ? BigDecimal.valueOf(species) : new BigDecimal(value);
          found++;
        }
      }
      if (found == row.length) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<BigDecimal[]> sample(List<BigDecimal[]> all) {
    var ordinary = new ArrayList<BigDecimal[]>();
    for (var row : all) {
      boolean isOrdinary =
          row[4].doubleValue() <= 10
              && row[5].doubleValue() <= 2
              && row[6].doubleValue() <= 5000
              && row[7].doubleValue() <= 6
              && row[8].doubleValue() < 5;
      if (isOrdinary) {
        ordinary.add(row);
      }
    }
    var order = new int[ordinary.size()];
    Arrays.setAll(order, i -> i);
    XoshiroStream.of(HOUSE_SEED, "sample").shuffle(order);
    var sample = new ArrayList<BigDecimal[]>();
    for (int i = 0; i < HOUSES; i++) {
      sample.add(ordinary.get(order[i]));
    }
    return sample;
  }

  private static void write(Plan plan, List<BigDecimal[]> rows, Path target, List<String> lines)
      throws IOException {
    var pack = pack(plan, rows);
    Files.write(target.resolve(plan.key + ".pack.gz"), DigitPacks.compressed(pack));
    lines.add(plan.key + ".source=" + plan.source);
    lines.add(plan.key + ".licence=" + plan.licence);
    for (int i = 0; i < plan.columns.size() - 1; i++) {
      lines.add(plan.key + ".column." + (i + 1) + "=" + plan.columns.get(i).name);
    }
    lines.add(plan.key + ".label=" + plan.columns.get(plan.columns.size() - 1).name);
    lines.add(plan.key + ".rows=" + rows.size());
    if (!plan.classes.isEmpty()) {
      var counts = new TreeMap<Integer, Integer>();
      rows.forEach(row -> counts.merge(row[row.length - 1].intValueExact(), 1, Integer::sum));
      lines.add(plan.key + ".classes=" + String.join(",", plan.classes));
      lines.add(
          plan.key
              + ".balance="
              + String.join(",", counts.values().stream().map(String::valueOf).toList()));
    }
    lines.add(plan.key + ".sha256=" + DigitPacks.sha256(pack));
  }

  private static byte[] pack(Plan plan, List<BigDecimal[]> rows) {
    int width = plan.columns.size();
    var pack = ByteBuffer.allocate(6 + width + (rows.size() * width * 4));
    pack.putInt(rows.size());
    pack.put((byte) (width - 1));
    pack.put((byte) plan.classes.size());
    plan.columns.forEach(column -> pack.put((byte) column.decimals));
    for (var row : rows) {
      for (int i = 0; i < width; i++) {
        var column = plan.columns.get(i);
        var units =
            row[i]
                .multiply(BigDecimal.valueOf(column.factor))
                .movePointRight(column.decimals)
                .setScale(0, java.math.RoundingMode.HALF_EVEN);
        pack.putInt(units.intValueExact());
      }
    }
    return pack.array();
  }
}
