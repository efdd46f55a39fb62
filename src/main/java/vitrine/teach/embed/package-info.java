/**
 * A lab, a tour or a task for the pages of others: {@link vitrine.teach.embed.Embedding} says what
 * of the site is shown and how, and gives the addresses of it.
 */
@NullMarked
package vitrine.teach.embed;

import org.jspecify.annotations.NullMarked;
