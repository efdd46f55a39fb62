/**
 * Replays hand-ins: {@link vitrine.app.collect.CollectedLab} is a lab without its page, {@link
 * vitrine.app.collect.Examination} repeats one hand-in to the same bits and judges it, {@link
 * vitrine.app.collect.CollectPage} does so with all that a teacher pastes. The JVM does the same.
 */
@NullMarked
package vitrine.app.collect;

import org.jspecify.annotations.NullMarked;
