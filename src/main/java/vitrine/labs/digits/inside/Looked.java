package vitrine.labs.digits.inside;

import vitrine.session.Probe;
import vitrine.view.Texts;

/**
 * The image that is looked at: the visitor's own, a held-out one, or one of the training images.
 *
 * @param kind which set it is from
 * @param index its number there, from 0; 0 for the own one
 */
record Looked(Kind kind, int index) {
  /** Where images come from. */
  enum Kind {
    OWN("own"),
    TEST("test"),
    EXAMPLE("example");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  /** What the visitor drew. */
  static Looked own() {
    return new Looked(Kind.OWN, 0);
  }

  /** A held-out image. */
  static Looked test(int index) {
    return new Looked(Kind.TEST, index);
  }

  /** A training image. */
  static Looked example(int index) {
    return new Looked(Kind.EXAMPLE, index);
  }

  /** A node's numbers for it. */
  Probe at(String node) {
    return switch (kind) {
      case OWN -> Probe.own(node);
      case TEST -> Probe.testExample(node, index);
      case EXAMPLE -> Probe.example(node, index);
    };
  }

  /** What it is called; images are counted from 1. */
  String name(Texts texts) {
    return texts.of("inside.looked." + kind.word, Integer.toString(index + 1));
  }
}
