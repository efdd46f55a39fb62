/**
 * Labs at work on the JVM, without a page: what they compute is what a browser computes, to the
 * same bits.
 */
@NullMarked
package vitrine.site.run;

import org.jspecify.annotations.NullMarked;
