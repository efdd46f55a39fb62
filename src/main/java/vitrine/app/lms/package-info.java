/**
 * The entry page of packages for learning platforms: {@link vitrine.app.lms.LmsPage} shows a tour,
 * a lab or a task in a frame and tells a {@link vitrine.app.lms.Platform} how the learner stands.
 */
@NullMarked
package vitrine.app.lms;

import org.jspecify.annotations.NullMarked;
