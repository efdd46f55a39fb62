package vitrine.app.digits;

import java.util.function.Consumer;
import org.teavm.jso.file.Blob;
import vitrine.app.api.LabAnswers;
import vitrine.labs.digits.DigitsGraph;
import vitrine.labs.digits.DigitsSettings;
import vitrine.labs.digits.page.DigitsSpeech;
import vitrine.network.Network;
import vitrine.session.Numerals;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Reply;
import vitrine.training.loss.CrossEntropyLoss;

/** What the digits lab answers the API: beyond what every lab does, its readings as a table. */
final class DigitsApi extends LabAnswers {
  DigitsApi(PageSession session, DigitsSpeech speech) {
    super(DigitsSettings.LAB, session, speech::summary);
  }

  @Override
  public int inputs() {
    return DigitsGraph.PIXELS;
  }

  @Override
  public void export(String format, Consumer<Blob> taker, Reply reply) {
    if (format.equals("csv")) {
      exportReadings(text -> taker.accept(files.table(text, "readings")), reply);
    } else {
      super.export(format, taker, reply);
    }
  }

  /** Every held-out image: its number, its digit, and the probability that each digit is given. */
  private void exportReadings(Consumer<String> taker, Reply reply) {
    session.read(
        Probe.test(CrossEntropyLoss.LABEL),
        labels ->
            session.read(
                Probe.test(Network.OUTPUT), outputs -> taker.accept(table(labels, outputs)), reply),
        reply);
  }

  private static String table(double[] labels, double[] outputs) {
    int classes = outputs.length / labels.length;
    var rows = new StringBuilder("image,digit");
    for (int i = 0; i < classes; i++) {
      rows.append(",probability of ").append(i);
    }
    rows.append('\n');
    for (int row = 0; row < labels.length; row++) {
      rows.append(row).append(',').append(Numerals.write(labels[row]));
      for (int i = 0; i < classes; i++) {
        rows.append(',').append(Numerals.write(outputs[(row * classes) + i]));
      }
      rows.append('\n');
    }
    return rows.toString();
  }
}
