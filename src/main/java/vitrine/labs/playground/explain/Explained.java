package vitrine.labs.playground.explain;

import vitrine.view.dom.Tag;

/**
 * A thing on the page with its explanation.
 *
 * @param key the same for things that are explained by the same words
 * @param element where it stands
 * @param name what it is called
 * @param words what it is
 */
record Explained(String key, Tag element, String name, String words) {}
