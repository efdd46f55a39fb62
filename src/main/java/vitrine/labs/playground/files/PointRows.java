package vitrine.labs.playground.files;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.labs.playground.Measured;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.network.Network;
import vitrine.network.layer.Features;
import vitrine.session.Probe;

/**
 * A line for every point, as comma-separated values: first the numbers as the network sees them,
 * then what was measured, in its own unit and with the names of its classes.
 */
final class PointRows {
  private final PlaygroundModel model;
  private final @Nullable Measured measured;
  private final int outputs;
  private final StringBuilder rows = new StringBuilder("part,x,y,label");

  /**
   * @param measured what places and labels stand for; null if nothing was measured
   * @param withOutputs whether the network's answers stand there
   */
  PointRows(PlaygroundModel model, @Nullable Measured measured, boolean withOutputs) {
    this.model = model;
    this.measured = measured;
    outputs = withOutputs ? model.graph().node(Network.OUTPUT).shape().size() : 0;
  }

  String text() {
    head();
    part("train", Probe.train(""));
    part("test", Probe.test(""));
    return rows.toString();
  }

  private void head() {
    for (int i = 0; i < outputs; i++) {
      rows.append(",output");
      if (outputs > 1) {
        rows.append(i);
      }
    }
    var known = measured;
    if (known != null) {
      quoted(known.across().name());
      quoted(known.up().name());
      quoted(known.tellsClasses() ? "class" : known.valueName());
      if (outputs > 0) {
        quoted(known.tellsClasses() ? "answer" : "answer: " + known.valueName());
      }
    }
    rows.append('\n');
  }

  private void part(String name, Probe at) {
    var read =
        model.read(
            List.of(
                new Probe(Features.POINT, at.at()),
                new Probe(Tables.label(model), at.at()),
                new Probe(Network.OUTPUT, at.at())));
    var points = read.get(0);
    var labels = read.get(1);
    var answers = read.get(2);
    for (int i = 0; i < labels.length; i++) {
      double x = points[2 * i];
      double y = points[(2 * i) + 1];
      Tables.append(x, rows.append(name).append(',')).append(',');
      Tables.append(y, rows).append(',');
      Tables.append(labels[i], rows);
      for (int output = 0; output < outputs; output++) {
        Tables.append(answers[(i * outputs) + output], rows.append(','));
      }
      var known = measured;
      if (known != null) {
        Tables.append(known.exactX(x), rows.append(','));
        Tables.append(known.exactY(y), rows.append(','));
        meaning(known, labels[i], answers, i);
      }
      rows.append('\n');
    }
  }

  /** What a label and an answer stand for. */
  private void meaning(Measured known, double label, double[] answers, int point) {
    if (known.tellsClasses()) {
      quoted(known.className((int) label));
      if (outputs > 0) {
        quoted(known.className(most(answers, point * outputs)));
      }
      return;
    }
    Tables.append(known.exactValue(label), rows.append(','));
    if (outputs > 0) {
      Tables.append(known.exactValue(answers[point * outputs]), rows.append(','));
    }
  }

  /** The most probable class, the first of equals. */
  private int most(double[] answers, int from) {
    int most = 0;
    for (int i = 1; i < outputs; i++) {
      most = answers[from + i] > answers[from + most] ? i : most;
    }
    return most;
  }

  /** A cell of words: in quotation marks, which some names would else be torn without. */
  private void quoted(String words) {
    rows.append(",\"");
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      rows.append(c == '"' ? "\"\"" : String.valueOf(c));
    }
    rows.append('"');
  }
}
