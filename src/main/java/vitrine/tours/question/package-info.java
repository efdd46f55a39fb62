/**
 * Questions about the live network: {@link vitrine.tours.question.Question} are the kinds, {@link
 * vitrine.tours.question.QuestionReader} reads them.
 */
@NullMarked
package vitrine.tours.question;

import org.jspecify.annotations.NullMarked;
