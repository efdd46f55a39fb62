/**
 * The digits lab: a network that learns to read handwriting. {@link
 * vitrine.labs.digits.DigitsSettings} (what can be set), {@link vitrine.labs.digits.DigitsGraph}
 * (the network and its training step), {@link vitrine.labs.digits.DigitsData} (the images), {@link
 * vitrine.labs.digits.DigitsModel} (the live network).
 */
@NullMarked
package vitrine.labs.digits;

import org.jspecify.annotations.NullMarked;
