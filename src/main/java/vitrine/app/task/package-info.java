/**
 * The module that a lab's page fetches when its address names a task: {@link
 * vitrine.app.task.TaskPage} reads the task, shows it above the lab, and judges what the page tells
 * it.
 */
@NullMarked
package vitrine.app.task;

import org.jspecify.annotations.NullMarked;
