package vitrine.view.formula;

import java.util.List;
import java.util.function.ToDoubleFunction;
import vitrine.compute.graph.Expression;
import vitrine.compute.graph.Expression.Reference;
import vitrine.session.Numerals;
import vitrine.view.NumberText;

/** Reads a formula out: “bias −0.31 plus weight 1.40 times X₁ 0.50, through tanh”. */
record SpokenFormula(NumberNames symbols, NumberText format, ToDoubleFunction<Reference> numbers) {
  String of(Expression expression) {
    if (expression instanceof Reference number) {
      return say("number", symbols.word(number), format.write(numbers.applyAsDouble(number)));
    }
    if (expression instanceof Expression.Origin origin) {
      return of(origin.reference());
    }
    if (expression instanceof Expression.Constant constant) {
      return Numerals.write(constant.value());
    }
    var parts = ExpressionParts.of(expression);
    if (expression instanceof Expression.Sum) {
      return chain("plus", parts);
    }
    if (expression instanceof Expression.Product) {
      return chain("times", parts);
    }
    if (expression instanceof Expression.Difference) {
      return chain("minus", parts);
    }
    if (expression instanceof Expression.Quotient) {
      return chain("over", parts);
    }
    if (expression instanceof Expression.Largest) {
      return say("largest", chain("and", parts));
    }
    var first = of(parts.get(0));
    if (expression instanceof Expression.Chosen) {
      var from = parts.subList(0, parts.size() - 1);
      return say("chosen", of(parts.get(parts.size() - 1)), chain("and", from));
    }
    if (expression instanceof Expression.Squared) {
      return say("squared", first);
    }
    if (expression instanceof Expression.Applied applied) {
      return say("applied", first, applied.function());
    }
    if (expression instanceof Expression.Slope slope) {
      return say("slope", first, slope.function());
    }
    return say(expression instanceof Expression.MeanOverRows ? "meanOver" : "sumOver", first);
  }

  private String chain(String word, List<? extends Expression> parts) {
    var chain = of(parts.get(0));
    for (int i = 1; i < parts.size(); i++) {
      chain = say(word, chain, of(parts.get(i)));
    }
    return chain;
  }

  private String say(String word, String... arguments) {
    return symbols.texts().of("formula.say." + word, arguments);
  }
}
