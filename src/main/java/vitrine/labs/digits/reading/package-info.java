/**
 * What the network makes of a drawing: its answer in words ({@link
 * vitrine.labs.digits.reading.Reading}), the nearest training images ({@link
 * vitrine.labs.digits.reading.Nearest}), and why it is not another digit ({@link
 * vitrine.labs.digits.reading.LogitDifference}, {@link vitrine.labs.digits.reading.PixelEvidence}).
 */
@NullMarked
package vitrine.labs.digits.reading;

import org.jspecify.annotations.NullMarked;
