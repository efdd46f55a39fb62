/**
 * How real data come into the project: {@link vitrine.site.packs.MakePacks} makes the files under
 * {@code web/data} from published packages and checks that they are still what those give.
 */
@NullMarked
package vitrine.site.packs;

import org.jspecify.annotations.NullMarked;
