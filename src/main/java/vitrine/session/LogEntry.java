package vitrine.session;

/**
 * One thing that the visitor did, and when.
 *
 * @param examples the training examples seen since the last start when it fell
 * @param command what was done
 */
public record LogEntry(double examples, Command command) {}
