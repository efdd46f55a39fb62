package vitrine.tours.reckoning;

/**
 * One condition of a goal.
 *
 * @param text what it asks for, in words
 * @param holds when it is met
 */
public record Condition(String text, Reckoning holds) {}
