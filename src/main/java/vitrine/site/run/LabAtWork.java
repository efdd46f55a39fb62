package vitrine.site.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vitrine.app.api.TensorPath;
import vitrine.app.collect.CollectedLab;
import vitrine.app.collect.ModelFacts;
import vitrine.session.Command;
import vitrine.session.LogEntry;
import vitrine.session.Model;
import vitrine.session.Settings;
import vitrine.session.Start;
import vitrine.session.Stride;
import vitrine.tours.lab.LabState;
import vitrine.tours.reckoning.Facts;

/** A lab as the step of a tour asks for it: the same model without its page. */
public final class LabAtWork {
  private final Settings begun;
  private final Model model;
  private final List<LogEntry> log = new ArrayList<>();

  private LabAtWork(Settings begun, Model model) {
    this.begun = begun;
    this.model = model;
  }

  /**
   * A lab in the state that a step asks for.
   *
   * @param web the folder of sources, with the data packs
   */
  public static LabAtWork of(LabState state, Path web) {
    var kind = CollectedLab.of(state.lab());
    var settings = kind.declaration().fallbacks().with(state.settings());
    var supplies = Packs.supplies(web, kind.packs().apply(settings));
    var lab = new LabAtWork(settings, kind.models().apply(settings, supplies));
    lab.goOn(state);
    return lab;
  }

  /** Changes it as a question asks before it is judged. */
  public void change(LabState state) {
    if (!state.settings().isEmpty()) {
      apply(new Command.Change(state.settings()));
    }
    goOn(state);
  }

  private void goOn(LabState state) {
    for (var value : state.values()) {
      var path = TensorPath.parse(value.path(), model.graph());
      apply(new Command.SetValue(path.node().name(), Math.max(0, path.index()), value.numbers()));
    }
    if (state.steps() > 0) {
      run(state.steps(), state.unit());
    }
  }

  private void apply(Command command) {
    log.add(new LogEntry(model.examples(), command));
    model.apply(command);
  }

  /** The way that led here, as a link carries it. */
  public Start start() {
    return new Start(begun, null, log, model.examples());
  }

  /** Trains so many steps of a unit. */
  public void run(int steps, String unit) {
    double to =
        Stride.of(unit).forward(model.examples(), steps, model.epochSize(), model.batchSize());
    model.advance((int) (to - model.examples()));
  }

  /** What is known under some names; those that the network has not are left out. */
  public Facts facts(Set<String> names) {
    return ModelFacts.of(model, names);
  }
}
