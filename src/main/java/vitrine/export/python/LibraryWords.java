package vitrine.export.python;

import org.jspecify.annotations.Nullable;
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

  /** A curve that the library's own function misses in the last digits; null if there is none. */
  abstract @Nullable String exact(Curve curve, String x);

  @Override
  String operand(Node node) {
    if (node.role() == Role.HYPERPARAMETER) {
      return DecimalText.of(lesson.start().of(node)[0]);
    }
    return node.role().isKept() ? kept(node) : names.of(node.name());
  }

  @Override
  String bent(Curve curve, String x) {
    var exact = exact(curve, x);
    return exact == null ? curves.function(curve) + "(" + x + curves.options(curve) + ")" : exact;
  }

  @Override
  String softmax(String x) {
    return curves.softmax(x);
  }
}
