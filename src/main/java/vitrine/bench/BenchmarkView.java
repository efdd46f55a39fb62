package vitrine.bench;

import java.util.ArrayList;
import java.util.List;
import vitrine.bench.work.Benchmark;
import vitrine.view.Texts;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** One benchmark: what it means in plain words, and every backend side by side. */
final class BenchmarkView {
  /** How far ahead a backend must be to be called the fastest: less may be chance. */
  private static final double CLEAR = 1.05;

  private final Benchmark benchmark;
  private final Texts texts;
  private final List<BarRowView> rows = new ArrayList<>();
  private final PressButton button;
  private final Tag section = Tag.of("section", "bench-card");

  /**
   * @param pressed called when the visitor wants this one measured
   */
  BenchmarkView(Benchmark benchmark, List<String> backends, Texts texts, Runnable pressed) {
    this.benchmark = benchmark;
    this.texts = texts;
    var heading = Tag.of("h2").text(text("title"));
    var unit =
        texts.of(
            benchmark.unit().moreIsBetter() ? "bench.unit.more" : "bench.unit.less",
            texts.of("bench.unit." + benchmark.unit().symbol()));
    var table = Tag.of("table", "bench-table").attribute("aria-labelledby", heading.id());
    table.add(head("backend", "number", "side"));
    var body = Tag.of("tbody");
    for (var backend : backends) {
      var row = new BarRowView(backend, texts);
      rows.add(row);
      body.add(row.tag());
    }
    button = PressButton.of("bench-one", texts.of("bench.one"), pressed);
    button.tag().attribute("aria-describedby", heading.id());
    section
        .attribute("aria-labelledby", heading.id())
        .add(
            Tag.of("div", "bench-head")
                .add(heading, Tag.of("code", "bench-key").text(benchmark.key())),
            Tag.of("p", "bench-meaning").text(text("text")),
            Tag.of("p", "hint").text(unit),
            table.add(body),
            button.tag());
  }

  Tag tag() {
    return section;
  }

  /** The row of that backend. */
  BarRowView row(String backend) {
    for (var row : rows) {
      if (row.backend().equals(backend)) {
        return row;
      }
    }
    return rows.get(0);
  }

  /** Says which backends this device lacks. */
  void offered(List<String> backends) {
    for (var row : rows) {
      if (!backends.contains(row.backend())) {
        row.say(texts.of("bench.row.missing"));
      }
    }
  }

  /** Shows a result beside the others. */
  void measured(Result result) {
    row(result.backend()).measured(result);
    compare();
  }

  /** Nothing is under way any more. */
  void settle() {
    for (var row : rows) {
      row.settle();
    }
    compare();
  }

  private void compare() {
    double fastest = Double.NaN;
    double next = Double.NaN;
    for (var row : rows) {
      if (isBetter(row.value(), fastest)) {
        next = fastest;
        fastest = row.value();
      } else if (isBetter(row.value(), next)) {
        next = row.value();
      }
    }
    boolean isClear = benchmark.unit().speedup(fastest, next) > CLEAR;
    for (var row : rows) {
      row.compare(benchmark.unit(), fastest, row("cpu").value(), isClear);
    }
  }

  /** Any number is better than none. */
  private boolean isBetter(double value, double other) {
    return !Double.isNaN(value) && !(benchmark.unit().speedup(value, other) <= 1);
  }

  void enable(boolean enabled) {
    button.enable(enabled);
  }

  private Tag head(String... keys) {
    var line = Tag.of("tr");
    for (var key : keys) {
      line.add(
          Tag.of("th", "bench-" + key)
              .attribute("scope", "col")
              .text(texts.of("bench.column." + key)));
    }
    return Tag.of("thead").add(line);
  }

  private String text(String part) {
    return texts.of("bench." + benchmark.key() + "." + part);
  }
}
