package vitrine.bench;

import vitrine.bench.work.Unit;
import vitrine.session.Sentence;
import vitrine.view.NumberText;
import vitrine.view.Texts;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/**
 * One backend's row in a benchmark's table: its number and how far the samples lie apart, then a
 * bar as long as it is fast.
 */
final class BarRowView {
  private static final NumberText NUMBER = NumberText.significant(3);
  private static final NumberText FACTOR = NumberText.significant(2);
  private static final NumberText PERCENT = NumberText.fixed(1);

  private final Texts texts;
  private final String backend;
  private final NumberCell number = NumberCell.measured(NUMBER);
  private final Tag spread = Tag.of("span", "bench-spread").flag("data-measured", true);
  private final Tag bar = Tag.of("div", "bench-bar").attribute("aria-hidden", "true");
  private final Tag note = Tag.of("span", "bench-note");
  private final Tag row;
  private double value = Double.NaN;
  private boolean isMeasuring;

  BarRowView(String backend, Texts texts) {
    this.texts = texts;
    this.backend = backend;
    row =
        Tag.of("tr")
            .add(
                Tag.of("th").attribute("scope", "row").text(backend),
                Tag.of("td", "bench-number").add(number.tag(), spread),
                Tag.of("td", "bench-side").add(bar, note));
    say("");
  }

  Tag tag() {
    return row;
  }

  String backend() {
    return backend;
  }

  /** The number measured; NaN if there is none. */
  double value() {
    return value;
  }

  /** There is no number, and the sentence says why. */
  void say(String sentence) {
    isMeasuring = false;
    value = Double.NaN;
    number.clear();
    spread.clear();
    bar.shown(false);
    note.text(sentence);
  }

  /** Its measurement is under way; the number from before stays until there is another. */
  void measuring() {
    isMeasuring = true;
    note.text(texts.of("bench.row.measuring"));
  }

  /** Its measurement is not under way any more. */
  void settle() {
    if (isMeasuring) {
      isMeasuring = false;
      note.clear();
    }
  }

  void refused(Sentence sentence) {
    say(texts.of(sentence));
  }

  void measured(Result result) {
    isMeasuring = false;
    value = result.value();
    var unit = result.unit();
    number.show(unit.shown(value));
    spread.text(
        texts.of(
            "bench.row.spread",
            NUMBER.write(unit.shown(result.least())),
            NUMBER.write(unit.shown(result.most()))));
  }

  /**
   * Shows how it stands beside the others.
   *
   * @param fastest the best number of all rows
   * @param reference the number of the exact backend, NaN if it has none yet
   * @param isClear whether the fastest is clearly ahead of another
   */
  void compare(Unit unit, double fastest, double reference, boolean isClear) {
    if (Double.isNaN(value) || isMeasuring) {
      return;
    }
    double share = Math.max(0.01, Math.min(1, unit.speedup(value, fastest)));
    bar.shown(true).style("--share", PERCENT.write(share * 100) + "%");
    bar.toggle("fastest", value == fastest);
    boolean isReference = Double.isNaN(reference) || backend.equals("cpu");
    var words =
        isReference
            ? ""
            : texts.of("bench.row.times", FACTOR.write(unit.speedup(value, reference)));
    if (value == fastest && isClear) {
      words = words.isEmpty() ? texts.of("bench.row.fastest") : texts.of("bench.row.both", words);
    }
    note.text(words);
  }
}
