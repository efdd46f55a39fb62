/** Heights over a square as a landscape that can be turned and tilted. */
@NullMarked
package vitrine.labs.frame.landscape;

import org.jspecify.annotations.NullMarked;
