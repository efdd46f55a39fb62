package vitrine.export.python;

/**
 * An expression that waits to stand in the line of the next step: {@code head} and {@code tail}.
 *
 * @param head the expression up to where a dense layer of Keras names its activation; else all
 * @param tail the rest of it
 * @param comment what the line it will stand in is, without the last full stop
 */
record Piece(String head, String tail, String comment) {
  String text() {
    return head + tail;
  }
}
