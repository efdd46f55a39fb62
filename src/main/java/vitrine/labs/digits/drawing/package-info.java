/**
 * What a visitor draws: strokes of soft ink ({@link vitrine.labs.digits.drawing.Ink}, {@link
 * vitrine.labs.digits.drawing.Drawing}), made like the images of the training set ({@link
 * vitrine.labs.digits.drawing.Normaliser}), on a pad ({@link
 * vitrine.labs.digits.drawing.DrawingPadView}).
 */
@NullMarked
package vitrine.labs.digits.drawing;

import org.jspecify.annotations.NullMarked;
