package vitrine.app.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import vitrine.browser.Address;
import vitrine.session.Numerals;

/**
 * Starts engines: climbs down the {@link Rung}s until one answers.
 *
 * <p>The query {@code ?engine=js} or {@code wasm} asks for one kind of engine; {@code
 * ?rungs=blob,page} leaves only those rungs, which is how tests take each away.
 */
public final class EngineLauncher {
  private final List<Rung>
      rungs; // those that may hold: what lies above one that held is not tried again
  private final Consumer<String> report;

  private EngineLauncher(List<Rung> rungs, Consumer<String> report) {
    this.rungs = new ArrayList<>(rungs);
    this.report = report;
  }

  /**
   * A launcher for this page's engines, as its query says.
   *
   * @param report hears, for a developer's eyes, why a rung did not hold and what odd messages came
   */
  public static EngineLauncher ofPage(Consumer<String> report) {
    var rungs = new ArrayList<Rung>();
    var wanted = Address.parameter("rungs");
    for (var rung : Rung.values()) {
      if (wanted == null || Numerals.split(wanted, ',').indexOf(rung.word()) >= 0) {
        rungs.add(rung);
      }
    }
    return new EngineLauncher(rungs, report);
  }

  /** Hears how a launch ended. */
  public interface Outcome {
    /** An engine answers. */
    void launched(LaunchedEngine engine);

    /** No rung held; the reasons, one a line, are for a developer's eyes. */
    void failed(String reasons);
  }

  /** Starts one more engine, which shares nothing with any other; also after a crash. */
  void launch(EngineFiles files, Outcome outcome) {
    climb(files, List.copyOf(rungs).iterator(), new ArrayList<>(), outcome);
  }

  private void climb(
      EngineFiles which, Iterator<Rung> left, List<String> reasons, Outcome outcome) {
    if (!left.hasNext()) {
      outcome.failed(String.join("\n", reasons));
      return;
    }
    var rung = left.next();
    new Attempt(
            rung,
            which,
            report,
            engine -> {
              rungs.subList(0, rungs.indexOf(rung)).clear();
              outcome.launched(engine);
            },
            reason -> {
              var line = "No engine by way of " + rung.word() + ": " + reason;
              report.accept(line);
              reasons.add(line);
              climb(which, left, reasons, outcome);
            })
        .begin();
  }
}
