package vitrine.app.api;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vitrine.app.collect.ModelFacts;
import vitrine.app.labs.SmallLabs;
import vitrine.labs.digits.DigitsModel;
import vitrine.labs.digits.DigitsModels;
import vitrine.labs.digits.DigitsSettings;
import vitrine.labs.frame.Measures;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.labs.small.SmallLabFiles;
import vitrine.session.Command;
import vitrine.session.Model;
import vitrine.session.Stride;
import vitrine.tours.lab.LabState;
import vitrine.tours.reckoning.Facts;

/** A lab as the step of a tour asks for it, on the JVM: the same model without its page. */
final class LabAtWork {
  private final Model model;

  private LabAtWork(Model model) {
    this.model = model;
  }

  /** A lab in the state that a step asks for. */
  static LabAtWork of(LabState state) {
    var lab = new LabAtWork(open(state.lab(), state.settings()));
    lab.goOn(state);
    return lab;
  }

  private static Model open(String lab, Map<String, String> changes) {
    return switch (lab) {
      case PlaygroundSettings.LAB ->
          new PlaygroundModel(PlaygroundSettings.DECLARATION.fallbacks().with(changes));
      case DigitsSettings.LAB -> digits(changes);
      default -> {
        var small = SmallLabs.of(lab);
        yield SmallLabFiles.model(small, small.declaration().fallbacks().with(changes));
      }
    };
  }

  private static DigitsModel digits(Map<String, String> changes) {
    return DigitsModels.open(DigitsSettings.DECLARATION.fallbacks().with(changes));
  }

  /** Changes it as a question asks before it is judged. */
  void change(LabState state) {
    if (!state.settings().isEmpty()) {
      model.apply(new Command.Change(state.settings()));
    }
    goOn(state);
  }

  private void goOn(LabState state) {
    for (var value : state.values()) {
      var path = TensorPath.parse(value.path(), model.graph());
      model.apply(
          new Command.SetValue(path.node().name(), Math.max(0, path.index()), value.numbers()));
    }
    if (state.steps() > 0) {
      run(state.steps(), state.unit());
    }
  }

  /** Trains so many steps of a unit. */
  void run(int steps, String unit) {
    double to =
        Stride.of(unit).forward(model.examples(), steps, model.epochSize(), model.batchSize());
    model.advance((int) (to - model.examples()));
  }

  /** What is known under some names; those that the network has not are left out. */
  Facts facts(Set<String> names) {
    var wanted = new HashSet<>(names);
    wanted.addAll(Measures.metrics(model.graph()).keySet());
    var facts = ModelFacts.of(model, wanted);
    facts.numbers().put("running", new double[1]);
    return facts;
  }
}
