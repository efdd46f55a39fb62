/**
 * Ready lessons at build time: {@link vitrine.site.lessons.LessonReader} reads the sources in
 * {@code web/lessons}, {@link vitrine.site.lessons.AnswerMaker} lets the labs compute their
 * answers, {@link vitrine.site.lessons.LessonPages} makes pages and sheets to print.
 */
@NullMarked
package vitrine.site.lessons;

import org.jspecify.annotations.NullMarked;
