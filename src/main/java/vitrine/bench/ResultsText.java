package vitrine.bench;

import java.util.List;
import java.util.Map;
import vitrine.bench.work.Request;
import vitrine.session.Numerals;

/** Results as text to copy: one line for each, for people or for a spreadsheet. */
final class ResultsText {
  private static final List<String> COLUMNS =
      List.of("benchmark", "backend", "value", "unit", "least", "most", "samples", "warmup");

  private ResultsText() {}

  /** A Markdown table with the device above it. */
  static String markdown(Map<String, String> device, List<Measured> results) {
    var text = new StringBuilder();
    for (var line : device.entrySet()) {
      text.append("- ").append(line.getKey()).append(": ").append(line.getValue()).append('\n');
    }
    text.append('\n');
    row(text, COLUMNS, " | ", "| ", " |\n");
    row(text, List.of("---", "---", "--:", "---", "--:", "--:", "--:", "--:"), "|", "|", "|\n");
    for (var each : results) {
      row(text, cells(each.request().title(), each.result()), " | ", "| ", " |\n");
    }
    return text.toString();
  }

  /** Comma-separated values, every number in full. */
  static String csv(List<Measured> results) {
    var text = new StringBuilder();
    row(text, COLUMNS, ",", "", "\n");
    for (var each : results) {
      row(text, cells(quoted(each.request().title()), each.result()), ",", "", "\n");
    }
    return text.toString();
  }

  /** A request and what came of it. */
  record Measured(Request request, Result result) {}

  private static String quoted(String text) {
    return text.indexOf(',') < 0 ? text : "\"" + text + "\"";
  }

  private static List<String> cells(String title, Result result) {
    return List.of(
        title,
        result.backend(),
        Numerals.write(result.value()),
        result.unit().symbol(),
        Numerals.write(result.least()),
        Numerals.write(result.most()),
        Integer.toString(result.samples().length),
        Integer.toString(result.warmup()));
  }

  private static void row(
      StringBuilder text, List<String> cells, String between, String before, String after) {
    text.append(before).append(String.join(between, cells)).append(after);
  }
}
