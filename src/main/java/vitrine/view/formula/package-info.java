/**
 * Where a number comes from, as a visitor reads it: {@link vitrine.view.formula.Formula} writes an
 * expression with names, with live values, or in words; {@link vitrine.view.formula.Symbols} names
 * its numbers; {@link vitrine.view.formula.Markup} is what it is written in; {@link
 * vitrine.view.formula.ExpressionValue} computes it again.
 */
@NullMarked
package vitrine.view.formula;

import org.jspecify.annotations.NullMarked;
