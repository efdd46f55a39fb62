/** The labs: one question, one live model, one view each, in a folder of its own. */
@NullMarked
package vitrine.labs;

import org.jspecify.annotations.NullMarked;
