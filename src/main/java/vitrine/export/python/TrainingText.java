package vitrine.export.python;

import java.util.List;
import vitrine.compute.graph.Node;
import vitrine.export.Lesson;

/** What the sources of a training have in common whatever the library: its story and its data. */
final class TrainingText {
  private final Lesson lesson;

  TrainingText(Lesson lesson) {
    this.lesson = lesson;
  }

  /** The refusal of a node that no line can be written for. */
  static IllegalArgumentException unwritten(Node node, String library) {
    var step = "“" + node.name() + "” (" + node.operation().text() + ")";
    return new IllegalArgumentException(step + " cannot be written as a line of " + library + ".");
  }

  /** The beginning of the file: what it is. */
  String opening(String library) {
    var text = new StringBuilder("\"\"\"The training of the network ");
    PythonSource.plain(lesson.name(), text)
        .append(", taken away from Vitrine, for " + library + ".\n\n");
    text.append("It starts with the same weights, takes the same examples in the same batches,\n");
    text.append("and prints the epoch, the training loss and the test loss, which are those of\n");
    text.append("the page. It was made with these settings:\n");
    for (var setting : lesson.settings().entrySet()) {
      PythonSource.plain(setting.getKey(), text.append("    ")).append(": ");
      PythonSource.plain(setting.getValue(), text).append('\n');
    }
    return text.append("Edits by hand during the run are not part of it.\n\"\"\"\n\n").toString();
  }

  /**
   * Appends the end of the file: the examples, their order, the rates, and what is done with them.
   *
   * @param open what each table is wrapped in, up to its bracket
   */
  StringBuilder closing(String open, StringBuilder text) {
    rows("TRAIN", lesson.train(), open, text);
    rows("TEST", lesson.test(), open, text);
    batches(text);
    rates(text);
    return text.append("\nif __name__ == \"__main__\":\n")
        .append("    for epoch, losses in enumerate(train()):\n")
        .append("        print(epoch, losses[0], losses[1])\n");
  }

  private static void rows(String part, Lesson.Rows rows, String open, StringBuilder text) {
    int count = rows.labels().length;
    text.append(part).append("_INPUTS = ").append(open);
    NumberList.append(rows.inputs(), List.of(count, rows.width()), "", 20, text);
    text.append(")\n").append(part).append("_LABELS = ").append(open);
    NumberList.append(rows.labels(), List.of(count, 1), "", 20, text);
    text.append(")\n");
  }

  private void batches(StringBuilder text) {
    text.append("# For each epoch its batches: the places of their examples among TRAIN_INPUTS.\n");
    text.append("BATCHES = [\n");
    for (var epoch : lesson.batches()) {
      text.append("    [\n");
      for (var batch : epoch) {
        var line = new StringBuilder("        [");
        for (int i = 0; i < batch.length; i++) {
          line.append(i == 0 ? "" : ", ").append(batch[i]);
        }
        text.append(line).append("],\n");
      }
      text.append("    ],\n");
    }
    text.append("]\n");
  }

  private void rates(StringBuilder text) {
    text.append("# For each epoch the learning rate of each of its batches.\nRATES = [\n");
    for (var epoch : lesson.rates()) {
      text.append("    ");
      NumberList.append(epoch, List.of(epoch.length), "    ", 4, text);
      text.append(",\n");
    }
    text.append("]\n");
  }
}
