/**
 * The elementary functions, with the same bits on the JVM, in JavaScript and in WebAssembly.
 *
 * <p>They use only +, −, ×, ÷, comparisons and small tables. In every expression a compound operand
 * stands on the left of an operator of the same rank, because the JavaScript that is made from this
 * code keeps no parentheses on the right: {@code (b - c) + a}, never {@code a + (b - c)}; and a
 * value that is used once, or a call, must not stand where the compound behind it may not. Two sums
 * are added as {@code (a + b) - ((c + d) * -1)}. A value that may be 0 is turned by {@code * -1},
 * because WebAssembly is given {@code 0 - x} for {@code -x}, and so loses the sign of −0.
 *
 * <p>To read in this order: {@link vitrine.compute.numeric.PowersOfTwo}, {@link
 * vitrine.compute.numeric.Exponential} with its {@link vitrine.compute.numeric.ExponentialTable},
 * {@link vitrine.compute.numeric.Hyperbolic}, {@link vitrine.compute.numeric.Logistic}, {@link
 * vitrine.compute.numeric.Logarithm} with its {@link vitrine.compute.numeric.LogarithmTable},
 * {@link vitrine.compute.numeric.Power}, {@link vitrine.compute.numeric.Trigonometric} with its
 * {@link vitrine.compute.numeric.QuarterTurns}. Beside them stands {@link
 * vitrine.compute.numeric.DecimalDigits}, which writes and reads decimals.
 */
@NullMarked
package vitrine.compute.numeric;

import org.jspecify.annotations.NullMarked;
