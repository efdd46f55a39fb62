/**
 * The dev loop: {@link vitrine.site.dev.DevLoop} serves the site and, whenever {@link
 * vitrine.site.dev.Watch} sees a file saved, has {@link vitrine.site.dev.JavaSources} and {@link
 * vitrine.site.dev.FamilyModules} make what has changed.
 */
@NullMarked
package vitrine.site.dev;

import org.jspecify.annotations.NullMarked;
