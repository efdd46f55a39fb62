package vitrine.site.words;

/**
 * A lab as lists and links name it; it may not be there yet.
 *
 * @param id such as {@code neuron}
 * @param group the question under which it is listed with others
 * @param name short
 * @param question the one it answers
 * @param text what one does there, in one sentence
 * @param path its page, from the site's root, such as {@code labs/neuron/}
 */
public record Lab(
    String id, String group, String name, String question, String text, String path) {}
