package vitrine.data;

/**
 * All that a network's structure may know of its data.
 *
 * @param trainRows examples to learn from
 * @param testRows examples kept apart
 * @param inputs numbers of one example
 * @param outputs numbers of one label
 */
public record DataShape(int trainRows, int testRows, int inputs, int outputs) {}
