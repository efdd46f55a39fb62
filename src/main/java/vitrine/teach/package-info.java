/**
 * What a teacher takes away: labs and tours for other pages, tasks, packages. {@link
 * vitrine.teach.embed} names what is shown in a frame.
 */
@NullMarked
package vitrine.teach;

import org.jspecify.annotations.NullMarked;
