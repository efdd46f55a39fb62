/**
 * What the source of a tour becomes: {@link vitrine.tours.markup.Piece} is an element, {@link
 * vitrine.tours.markup.HtmlText} writes it at build, {@link vitrine.tours.markup.Fault} says what
 * cannot be read.
 */
@NullMarked
package vitrine.tours.markup;

import org.jspecify.annotations.NullMarked;
