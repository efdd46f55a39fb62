/**
 * The digits lab: a network that learns to read handwriting. Here is its model: {@link
 * vitrine.labs.digits.DigitsSettings} (what can be set), {@link vitrine.labs.digits.DigitsGraph}
 * (the network and its training step), {@link vitrine.labs.digits.DigitsData} (the images), {@link
 * vitrine.labs.digits.DigitsModel} (the live network). What is seen of it: {@code images} (what all
 * parts need to show images), {@code drawing} (the pad), {@code reading} (what it makes of a
 * drawing, and why), {@code inside} (the network from within), {@code judge} (its mistakes), {@code
 * page} (the lab as a whole).
 */
@NullMarked
package vitrine.labs.digits;

import org.jspecify.annotations.NullMarked;
