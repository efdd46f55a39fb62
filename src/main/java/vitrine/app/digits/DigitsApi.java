package vitrine.app.digits;

import java.util.Map;
import java.util.function.Consumer;
import org.teavm.jso.file.Blob;
import vitrine.app.api.LabFacts;
import vitrine.app.api.LabFiles;
import vitrine.labs.digits.DigitsGraph;
import vitrine.labs.digits.DigitsSettings;
import vitrine.labs.digits.page.DigitsSpeech;
import vitrine.labs.frame.Measures;
import vitrine.network.Network;
import vitrine.session.Numerals;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Reply;
import vitrine.training.loss.CrossEntropyLoss;

/** What the digits lab adds to the API: its metrics, its words, its links and its files. */
final class DigitsApi implements LabFacts {
  private final PageSession session;
  private final DigitsSpeech speech;
  private final LabFiles files;

  DigitsApi(PageSession session, DigitsSpeech speech) {
    this.session = session;
    this.speech = speech;
    files = new LabFiles(DigitsSettings.LAB, session);
  }

  @Override
  public String describeState() {
    return speech.summary();
  }

  @Override
  public Map<String, Probe> metrics() {
    return Measures.metrics(session.graph());
  }

  @Override
  public int inputs() {
    return DigitsGraph.PIXELS;
  }

  @Override
  public void link(boolean withWeights, Consumer<String> taker, Reply reply) {
    files.link(withWeights, taker, reply);
  }

  @Override
  public Map<String, String> formats() {
    return LabFiles.formats();
  }

  @Override
  public void export(String format, Consumer<Blob> taker, Reply reply) {
    if (format.equals("csv")) {
      exportReadings(text -> taker.accept(files.table(text, "readings")), reply);
    } else {
      files.export(format, taker, reply);
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
