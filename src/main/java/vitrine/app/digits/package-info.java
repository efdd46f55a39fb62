/**
 * The digits family: {@link vitrine.app.digits.DigitsPage} wires its page, {@link
 * vitrine.app.digits.DigitsApi} is what it adds to {@code window.vitrine}, {@link
 * vitrine.app.digits.DigitsEngine} its engine.
 */
@NullMarked
package vitrine.app.digits;

import org.jspecify.annotations.NullMarked;
