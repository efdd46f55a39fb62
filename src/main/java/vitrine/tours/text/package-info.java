/**
 * Prose in our small part of Markdown: {@link vitrine.tours.text.Prose} reads it into pieces, the
 * same at build and in the page. What CommonMark would read otherwise is refused, so that a file
 * looks the same wherever else it is shown.
 */
@NullMarked
package vitrine.tours.text;

import org.jspecify.annotations.NullMarked;
