/**
 * What runs on the JVM at build time: {@link vitrine.site.SiteBuilder} makes the static site out of
 * {@code web/} (a {@link vitrine.site.Page} from a {@link vitrine.site.Template}, the {@link
 * vitrine.site.Assets}, the compiled {@link vitrine.site.Modules}, the {@link
 * vitrine.site.Messages}) and weighs it with {@link vitrine.site.Scales}; {@link
 * vitrine.site.OfflineWorker} keeps it on the visitor's device; {@link vitrine.site.Serve} shows it
 * on this machine with a {@link vitrine.site.SiteServer}.
 */
@NullMarked
package vitrine.site;

import org.jspecify.annotations.NullMarked;
