/**
 * The documentation at build time: {@link vitrine.site.docs.DocPages} makes a page of each file in
 * {@code src/docs} that is for readers of the site.
 */
@NullMarked
package vitrine.site.docs;

import org.jspecify.annotations.NullMarked;
