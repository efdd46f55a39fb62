package vitrine.app.playground;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vitrine.network.Network;
import vitrine.session.Numerals;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Reply;
import vitrine.view.chart.LossCurve;

/** The Playground's numbers as tables: its points, what went on, what the network answers. */
final class PlaygroundTables {
  /** The formats beside {@code csv}, which are the points alone. */
  static final List<String> FORMATS = List.of("history", "predictions");

  private static final List<String> PARTS = List.of("train", "test");

  private final PageSession session;
  private final Supplier<LossCurve> curve;

  PlaygroundTables(PageSession session, Supplier<LossCurve> curve) {
    this.session = session;
    this.curve = curve;
  }

  /** Both losses since the last start, as the chart has them: at most 2,000 moments. */
  String history() {
    var losses = curve.get();
    var rows = new StringBuilder("epoch,trainLoss,testLoss\n");
    for (int i = 0; i < losses.count(); i++) {
      append(rows, losses.epochs()[i]).append(',');
      append(rows, losses.train()[i]).append(',');
      append(rows, losses.test()[i]).append('\n');
    }
    return rows.toString();
  }

  /** Every point: its part, its place, and what the network should answer. */
  void points(Consumer<String> taker, Reply reply) {
    rows(0, false, new StringBuilder(), taker, reply);
  }

  /** The same with what the network answers: one number, or one for each class. */
  void predictions(Consumer<String> taker, Reply reply) {
    rows(0, true, new StringBuilder(), taker, reply);
  }

  private void rows(
      int part, boolean withOutput, StringBuilder rows, Consumer<String> taker, Reply reply) {
    if (part == PARTS.size()) {
      taker.accept(rows.toString());
      return;
    }
    var at = part == 0 ? Probe.train("").at() : Probe.test("").at();
    var label = session.graph().find("target") == null ? "label" : "target";
    read(
        new Probe("point", at),
        points ->
            read(
                new Probe(label, at),
                labels ->
                    read(
                        new Probe(withOutput ? Network.OUTPUT : label, at),
                        outputs -> {
                          if (part == 0) {
                            head(rows, withOutput, outputs.length / Math.max(1, labels.length));
                          }
                          var name = PARTS.get(part);
                          add(rows, name, points, labels, withOutput ? outputs : new double[0]);
                          rows(part + 1, withOutput, rows, taker, reply);
                        },
                        reply),
                reply),
        reply);
  }

  private void read(Probe probe, Consumer<double[]> taker, Reply reply) {
    session.read(probe, taker, reply);
  }

  private static void head(StringBuilder rows, boolean withOutput, int outputs) {
    rows.append("part,x,y,label");
    for (int i = 0; withOutput && i < outputs; i++) {
      rows.append(",output");
      if (outputs > 1) {
        rows.append(i);
      }
    }
    rows.append('\n');
  }

  private static void add(
      StringBuilder rows, String part, double[] points, double[] labels, double[] outputs) {
    int each = labels.length == 0 ? 0 : outputs.length / labels.length;
    for (int i = 0; i < labels.length; i++) {
      rows.append(part).append(',');
      append(rows, points[2 * i]).append(',');
      append(rows, points[(2 * i) + 1]).append(',');
      append(rows, labels[i]);
      for (int output = 0; output < each; output++) {
        append(rows.append(','), outputs[(i * each) + output]);
      }
      rows.append('\n');
    }
  }

  private static StringBuilder append(StringBuilder rows, double value) {
    return rows.append(Numerals.write(value));
  }
}
