package vitrine.export.python;

import vitrine.compute.backend.Curve;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.numeric.DecimalText;
import vitrine.export.Lesson;

/** The way forward in the words of PyTorch or Keras. */
abstract class LibraryWords extends ForwardWords {
  final Identifiers names;
  private final Lesson lesson;
  private final LibraryCurves curves;

  LibraryWords(Library library, Lesson lesson, Identifiers names, Definitions definitions) {
    super(library.prefix(), library.axis(), library.keep());
    this.lesson = lesson;
    this.names = names;
    curves = new LibraryCurves(library, definitions);
  }

  /** A learned or remembered block. */
  abstract String kept(Node node);

  /** The softplus of x to the last digit, where the library's own stops short. */
  abstract String softplus(String x);

  @Override
  String operand(Node node) {
    if (node.role() == Role.HYPERPARAMETER) {
      return DecimalText.of(lesson.start().of(node)[0]);
    }
    return node.role().isKept() ? kept(node) : names.of(node.name());
  }

  @Override
  String bent(Curve curve, String x) {
    return curve == Curve.SOFTPLUS
        ? softplus(x)
        : curves.function(curve) + "(" + x + curves.options(curve) + ")";
  }

  @Override
  String softmax(String x) {
    return curves.softmax(x);
  }
}
