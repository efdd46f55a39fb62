/**
 * Formulas in prose: {@link vitrine.tours.formula.Notation} reads what is typed between dollar
 * signs into MathML with a spoken form.
 */
@NullMarked
package vitrine.tours.formula;

import org.jspecify.annotations.NullMarked;
