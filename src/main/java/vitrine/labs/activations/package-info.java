/** The activations lab: why not just add? */
@NullMarked
package vitrine.labs.activations;

import org.jspecify.annotations.NullMarked;
