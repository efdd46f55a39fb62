/** Entry point of the pages of tours: wires reader, lab, address and what is kept together. */
@NullMarked
package vitrine.app.tours;

import org.jspecify.annotations.NullMarked;
