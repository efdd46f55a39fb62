/**
 * The task builder: {@link vitrine.teach.task.builder.TaskDraft} is what a teacher has filled in,
 * {@link vitrine.teach.task.builder.ConditionForm} makes conditions of choices, {@link
 * vitrine.teach.task.builder.TaskBuilderView} is the page.
 */
@NullMarked
package vitrine.teach.task.builder;

import org.jspecify.annotations.NullMarked;
