/** The rules lab: why not write the rule yourself? */
@NullMarked
package vitrine.labs.rules;

import org.jspecify.annotations.NullMarked;
