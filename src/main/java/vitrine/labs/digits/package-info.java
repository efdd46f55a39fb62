/** The digits lab: how does a network read handwriting? */
@NullMarked
package vitrine.labs.digits;

import org.jspecify.annotations.NullMarked;
