package vitrine.labs.playground.explain;

/**
 * A kind of thing on the page that has an explanation.
 *
 * @param key the end of the keys of its texts
 * @param selector what finds it, as CSS writes it
 * @param begins the key of the text that it begins with, where the selector alone does not tell it;
 *     else empty
 */
record Thing(String key, String selector, String begins) {
  static Thing of(String key, String selector) {
    return new Thing(key, selector, "");
  }
}
