package vitrine.labs.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.compute.graph.Role;
import vitrine.labs.playground.FigureNames;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.EnglishTexts;
import vitrine.view.formula.ExpressionValue;
import vitrine.view.formula.Symbols;
import vitrine.view.network.NetworkPlan;

/** A step of the Playground's own networks, whichever way they learn. */
final class PlaygroundStepTest {
  private static final int LEARNED = 37;

  /** A run of batches of one, and the same an example later. */
  private static final class Run {
    final PlaygroundModel model;
    final Walk walk;
    final int example;
    final PlaygroundModel later;
    final Seen seen;

    Run(String changes) {
      var values = new LinkedHashMap<String, String>();
      values.put("batchSize", "1");
      for (var change : changes.split(";")) {
        values.put(change.split("=")[0], change.split("=")[1]);
      }
      var settings = PlaygroundSettings.DECLARATION.fallbacks().with(values);
      model = new PlaygroundModel(settings);
      model.advance(LEARNED);
      walk = Walk.of(model.graph());
      later = new PlaygroundModel(settings);
      later.advance(LEARNED + 1);
      example = shownLast();
      var probes = Seen.probes(walk, example);
      seen =
          new Seen(
              new Snapshot(0, LEARNED, 250, false, false, probes, model.read(probes)), example);
    }

    private int shownLast() {
      var shown = later.read(List.of(Probe.batch("point"))).get(0);
      for (int i = 0; ; i++) {
        var point = model.read(List.of(Probe.example("point", i))).get(0);
        if (point[0] == shown[0] && point[1] == shown[1]) {
          return i;
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "optimizer=sgd",
        "optimizer=momentum",
        "optimizer=nesterov",
        "optimizer=rmsprop",
        "optimizer=adam",
        "optimizer=adamw",
        "optimizer=adam;regularization=L2;regularizationRate=0.1",
        "clipping=0.1",
        "schedule=cosine;optimizer=adam",
        "schedule=warmup",
        "loss=crossEntropy;activation=gelu",
        "loss=huber;activation=relu",
        "problem=classes;optimizer=adam",
        "problem=regression",
        "residual=true;networkShape=3,3,3",
        "activations=tanh,sine;activation=silu"
      })
  void updateIsWhatTheRunItselfDoesNext(String changes) {
    var run = new Run(changes);
    var trial = new Trial(run.walk, run.seen::numbers);
    for (var parameter : run.walk.graph().nodes(Role.PARAMETER)) {
      var next = run.later.read(List.of(Probe.parameters(parameter.name()))).get(0);
      assertThat(trial.after(parameter)).as(parameter.name()).isEqualTo(next);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "optimizer=adam",
        "loss=crossEntropy",
        "loss=huber",
        "loss=absolute",
        "problem=classes",
        "problem=regression",
        "residual=true;networkShape=3,3,3",
        "normalization=layer",
        "normalization=batch",
        "dropout=0.3",
        "clipping=0.1"
      })
  void everyStopHasANameAndAFormulaThatGivesItsNumbers(String changes) {
    var run = new Run(changes);
    var graph = run.walk.graph();
    var plan = NetworkPlan.of(graph, input -> false);
    var texts = EnglishTexts.all();
    var tiles = new FigureNames(texts);
    var names = new StepNames(run.walk, new Symbols(graph, plan, tiles, texts), run.example);
    var words = new StopWords(graph, plan, tiles, names);
    var value = new ExpressionValue(run.seen, 1);
    var trial = new Trial(run.walk, run.seen::numbers);
    var wrong = new ArrayList<String>();
    for (var stop : run.walk.stops()) {
      assertThat(words.title(stop)).doesNotContain("study.").doesNotContain("{").isNotBlank();
      assertThat(words.sentence(stop)).doesNotContain("study.").isNotBlank();
      assertThat(Lit.of(stop, graph, plan, List.of())).isNotNull();
      for (int i = 0; i < stop.count(); i++) {
        var formula = StopFormula.of(stop, i, graph, run.example);
        boolean isUpdate = stop.phase() == Phase.UPDATE;
        var number = isUpdate ? stop.about(graph, i, 0) : stop.number(i, run.example);
        if (formula != null && !(isUpdate && changes.startsWith("clipping"))) {
          double known =
              isUpdate
                  ? trial.after(number.node())[number.place()]
                  : run.seen.applyAsDouble(number);
          if (!(Math.abs(value.of(formula) - known) <= 1e-12 * Math.max(1, Math.abs(known)))) {
            wrong.add(stop.node() + "[" + i + "] " + value.of(formula) + " not " + known);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "loss=crossEntropy;activation=gelu",
        "problem=classes",
        "problem=regression;regLoss=huber",
        "residual=true;networkShape=3,3,3",
        "normalization=layer"
      })
  void nudgingAgreesWithTheGradient(String changes) {
    var run = new Run(changes);
    var trial = new Trial(run.walk, run.seen::numbers);
    for (var parameter : run.walk.graph().nodes(Role.PARAMETER)) {
      var gradient = run.seen.numbers(run.walk.graph().node("gradient." + parameter.name()));
      for (int place = 0; place < gradient.length; place++) {
        assertThat(trial.nudge(parameter, place).slope())
            .as(parameter + "[" + place + "]")
            .isCloseTo(gradient[place], within(1e-6 * Math.max(1e-3, Math.abs(gradient[place]))));
      }
    }
  }
}
