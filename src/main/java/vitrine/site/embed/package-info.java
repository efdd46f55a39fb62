/**
 * What other pages need to show a lab: {@link vitrine.site.embed.EmbedPage} is the page that their
 * frames name, {@link vitrine.site.embed.Release} the element's script at an address that never
 * changes.
 */
@NullMarked
package vitrine.site.embed;

import org.jspecify.annotations.NullMarked;
