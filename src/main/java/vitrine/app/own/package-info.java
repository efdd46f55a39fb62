/**
 * The page of own tours: {@link vitrine.app.own.OwnTourPage} shows either the editor or the tour
 * that an address names. It is the one page that reads foreign addresses, and it asks first.
 */
@NullMarked
package vitrine.app.own;

import org.jspecify.annotations.NullMarked;
