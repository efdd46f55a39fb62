package vitrine.app.collect;

import java.util.function.Function;
import vitrine.session.Refusal;
import vitrine.session.Supplies;
import vitrine.teach.collect.HandInReport;
import vitrine.teach.collect.PastedLines;

/** Examines hand-ins one after the other and without a pause, where packs are at hand. */
public final class Collected {
  private static final int SOME = 4096;

  private Collected() {}

  /**
   * What came of a line.
   *
   * @param packs what a pack of a name holds, unpacked
   */
  public static HandInReport line(PastedLines.Line line, Function<String, byte[]> packs) {
    try {
      var examination = Examination.of(line);
      var supplies = new Supplies();
      for (var name : examination.packs()) {
        supplies.put(name, packs.apply(name));
      }
      examination.begin(supplies);
      while (examination.advance(SOME)) {
        // goes on
      }
      return examination.report();
    } catch (Refusal refusal) {
      return HandInReport.refused(line, refusal.sentence());
    }
  }
}
