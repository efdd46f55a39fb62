/**
 * The reader of tours on the page: {@link vitrine.tours.reader.TourView} shows a step at a time,
 * {@link vitrine.tours.reader.LabPaneView} the live lab beside it, {@link
 * vitrine.tours.reader.QuestionView} asks, an {@link vitrine.tours.reader.AnswerView} each for the
 * ways to answer.
 */
@NullMarked
package vitrine.tours.reader;

import org.jspecify.annotations.NullMarked;
