/**
 * What the parts of the digits lab need to show images: where they come from ({@link
 * vitrine.labs.digits.images.HeldOut}), how they are painted ({@link
 * vitrine.labs.digits.images.InkPixels}), and the part that opens and closes ({@link
 * vitrine.labs.digits.images.PartView}).
 */
@NullMarked
package vitrine.labs.digits.images;

import org.jspecify.annotations.NullMarked;
