package vitrine.labs.playground;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vitrine.data.PlaneGrid;
import vitrine.data.Stretch;
import vitrine.data.TableCatalog;
import vitrine.session.PageSession;
import vitrine.session.Settings;
import vitrine.view.NumberText;
import vitrine.view.Texts;
import vitrine.view.chart.PlaneAxis;
import vitrine.view.speech.MapSentence;

/**
 * What the places and answers of measured data stand for: the network is given scaled numbers, the
 * learner thinks in millimetres.
 *
 * @param table which measurements they are
 * @param columnX the column that lies from left to right, from 0
 * @param columnY the column that lies from bottom to top
 * @param right how the first is laid into the plane
 * @param upwards how the second is
 * @param label how labels that are numbers become values
 */
public record Measured(
    Texts texts,
    TableCatalog table,
    int columnX,
    int columnY,
    Stretch right,
    Stretch upwards,
    Stretch label)
    implements MapSentence.Places {
  /** How measurements are written. */
  public static final NumberText FORMAT = NumberText.significant(4);

  /**
   * What stands behind the data that the settings choose; null if nothing was measured.
   *
   * @param packs gives the bytes of a pack, or null
   */
  public static @Nullable Measured of(
      Settings settings, Function<String, byte @Nullable []> packs, Texts texts) {
    var table = ChosenData.table(settings);
    byte @Nullable [] bytes = table == null ? null : packs.apply(table.pack());
    if (table == null || bytes == null) {
      return null;
    }
    var data = ChosenData.read(table, bytes);
    int x = ChosenData.columnX(settings, table);
    int y = ChosenData.columnY(settings, table);
    return new Measured(texts, table, x, y, data.stretch(x), data.stretch(y), data.labelStretch());
  }

  /** What stands behind the data of a run; null if nothing was measured, or it is not here yet. */
  static @Nullable Measured of(PageSession session, Texts texts) {
    return of(session.settings(), session::supply, texts);
  }

  /** What lies from left to right. */
  public PlaneAxis across() {
    return axis(columnX, right);
  }

  /** What lies from bottom to top. */
  public PlaneAxis up() {
    return axis(columnY, upwards);
  }

  /** What answers stand for; null if they are classes. */
  public @Nullable PlaneAxis value() {
    return tellsClasses()
        ? null
        : new PlaneAxis(valueName(), label.measured(-1), label.measured(1));
  }

  /** The name of what labels that are numbers were measured as, with its unit. */
  public String valueName() {
    return texts.of("table." + table.key() + ".label");
  }

  /** Whether the labels are classes. */
  public boolean tellsClasses() {
    return table.classes() > 0;
  }

  /** The measurement at a place from left to right. */
  public double exactX(double place) {
    return tidy(right.measured(place));
  }

  /** The measurement at a place from bottom to top. */
  public double exactY(double place) {
    return tidy(upwards.measured(place));
  }

  /** What a value from −1 to 1 was measured as. */
  public double exactValue(double value) {
    return tidy(label.measured(value));
  }

  /**
   * Without the last bits that scaling there and back has left over: no measurement has ten digits.
   */
  private static double tidy(double measurement) {
    return Math.floor((measurement * 1e6) + 0.5) / 1e6;
  }

  @Override
  public String x(double place) {
    return FORMAT.write(exactX(place));
  }

  @Override
  public String y(double place) {
    return FORMAT.write(exactY(place));
  }

  /** What lies along the sides of the plane, and what 0 stands for, in a sentence or two. */
  public String words() {
    var words =
        texts.of(
            "speech.measured",
            across().name(),
            FORMAT.write(right.least()),
            FORMAT.write(right.greatest()),
            up().name(),
            FORMAT.write(upwards.least()),
            FORMAT.write(upwards.greatest()));
    return tellsClasses()
        ? words
        : words + " " + texts.of("speech.measured.value", valueName(), FORMAT.write(exactValue(0)));
  }

  /** What a class is called. */
  public String className(int number) {
    return texts.of("table." + table.key() + ".class." + number);
  }

  private PlaneAxis axis(int column, Stretch stretch) {
    var name = texts.of("table." + table.key() + ".column." + (column + 1));
    return new PlaneAxis(name, stretch.measured(PlaneGrid.LOW), stretch.measured(PlaneGrid.HIGH));
  }
}
