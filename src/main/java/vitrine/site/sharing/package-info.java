/**
 * What other sites are told of a lab or a tour: {@link vitrine.site.sharing.Sharing} writes the
 * lines in the head of its page, its oEmbed file, and the list from which teachers choose.
 */
@NullMarked
package vitrine.site.sharing;

import org.jspecify.annotations.NullMarked;
