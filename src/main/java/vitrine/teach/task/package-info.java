/**
 * Tasks that check themselves: {@link vitrine.teach.task.Task} is one, {@link
 * vitrine.teach.task.TaskText} writes and reads it, {@link vitrine.teach.task.TaskRun} follows a
 * pupil's work on it, {@link vitrine.teach.task.HandIn} is what the pupil gives back.
 */
@NullMarked
package vitrine.teach.task;

import org.jspecify.annotations.NullMarked;
