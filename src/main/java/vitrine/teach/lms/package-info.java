/**
 * A tour, a lab or a task inside a learning platform: {@link vitrine.teach.lms.Standing} says how
 * far the learner is, {@link vitrine.teach.lms.ScormRun} and {@link vitrine.teach.lms.Cmi5Run} tell
 * it to the platform. Nothing here knows a browser.
 */
@NullMarked
package vitrine.teach.lms;

import org.jspecify.annotations.NullMarked;
