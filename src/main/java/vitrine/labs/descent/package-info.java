/** The descent lab: how does a network find the valley of its loss? */
@NullMarked
package vitrine.labs.descent;

import org.jspecify.annotations.NullMarked;
