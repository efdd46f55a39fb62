package vitrine.labs.step;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Role;
import vitrine.view.formula.ExpressionValue;
import vitrine.view.formula.NumberNames;
import vitrine.view.network.NetworkPlan;

/** One moment of a walk: a stop of a step over one example, and every number that was seen. */
public final class StepLook {
  final Seen seen;
  final StopWords words;
  final StepNames names;
  private final Walk walk;
  private final int at;
  private final int chosen;
  private @Nullable Trial trial;

  StepLook(Walk walk, int at, int chosen, Seen seen, StopWords words, StepNames names) {
    this.walk = walk;
    this.at = at;
    this.chosen = chosen;
    this.seen = seen;
    this.words = words;
    this.names = names;
  }

  /** The same moment at another stop. */
  StepLook at(int nextAt, int nextChosen) {
    int stop = Math.min(nextAt, walk.stops().size() - 1);
    int place = Math.min(nextChosen, walk.stops().get(stop).count() - 1);
    var next = new StepLook(walk, stop, place, seen, words, names);
    next.trial = trial;
    return next;
  }

  /** The way through the step. */
  public Walk walk() {
    return walk;
  }

  /** The network as it is drawn. */
  public NetworkPlan plan() {
    return words.plan();
  }

  /** Which stop it is, counted from 0. */
  public int at() {
    return at;
  }

  /** The stop. */
  public Stop stop() {
    return walk.stops().get(at);
  }

  /** Which of the numbers of the stop is looked at, counted from 0. */
  public int chosen() {
    return chosen;
  }

  /** The example that takes the step. */
  public int example() {
    return names.example();
  }

  /** The value of each number. */
  public ToDoubleFunction<Reference> numbers() {
    return seen;
  }

  /** What the numbers are called. */
  public NumberNames names() {
    return names;
  }

  /** What the stop is about, in words. */
  public String subject() {
    return words.subject(stop());
  }

  /** The stop and what it comes to, in words. */
  public String spoken() {
    return StopView.spoken(stop(), words, names, seen);
  }

  /** The step taken on a copy, as it would come out. */
  public Trial trial() {
    var known = trial;
    if (known == null) {
      known = new Trial(walk, seen::numbers);
      trial = known;
    }
    return known;
  }

  /** The gradients from the number looked at to the loss; none but on the way back. */
  public List<Reference> chain() {
    return stop().phase() == Phase.BACKWARD
        ? Chain.of(stop().number(chosen, example()), seen)
        : List.of();
  }

  /** The value of an expression over these numbers. */
  public double value(Expression expression) {
    return new ExpressionValue(seen, 1).of(expression);
  }

  /** From which numbers an expression was computed, so that a test can compute it again. */
  public String derivation(Expression expression, Reference partOf) {
    var known = new Derivation(names).of(expression);
    return known == null ? "part(" + names.path(partOf) + ")" : known;
  }

  /** From which numbers the step works out the new value of a parameter's number. */
  public String updateDerivation(Reference parameter) {
    for (var update : walk.graph().nodes(Role.UPDATE)) {
      if (update.writes() == parameter.node()) {
        var formula =
            new UpdateFormula(walk.graph(), example())
                .of(new Reference(update, 0, parameter.place()));
        var known = new Derivation(names).of(formula);
        if (known != null) {
          return known;
        }
      }
    }
    return "updated(" + names.path(parameter) + ")";
  }
}
