/**
 * The digits lab: a network that learns to read handwriting. {@link
 * vitrine.labs.digits.DigitsSettings} (what can be set), {@link vitrine.labs.digits.DigitsGraph}
 * (the network and its training step), {@link vitrine.labs.digits.DigitsData} (the images), {@link
 * vitrine.labs.digits.DigitsModel} (the live network), {@link vitrine.labs.digits.DigitsView} (the
 * lab on the page): {@link vitrine.labs.digits.DrawingPadView} and {@link
 * vitrine.labs.digits.ReadingView} are what is drawn and read, {@link
 * vitrine.labs.digits.InsideView} the network from within, {@link vitrine.labs.digits.JudgeView}
 * its mistakes.
 */
@NullMarked
package vitrine.labs.digits;

import org.jspecify.annotations.NullMarked;
