package vitrine.labs.playground.study;

import vitrine.labs.frame.TakeAway;
import vitrine.session.Sessions;

/**
 * What the module hands to its parts beside the session they follow.
 *
 * @param sessions opens further sessions with engines of their own
 * @param files what can be taken away from the page
 */
public record StudyTools(Sessions sessions, TakeAway files) {}
