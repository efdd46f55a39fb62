/**
 * What every page does before its lab: {@link vitrine.app.page.PageData} and {@link
 * vitrine.app.page.PageTexts} read what the build wrote into the page; {@link
 * vitrine.app.page.EngineLauncher} starts an engine on the first {@link vitrine.app.page.Rung} that
 * holds and gives a {@link vitrine.app.page.LaunchedEngine}; {@link vitrine.app.page.PageEngines}
 * gives a session its engines; {@link vitrine.app.page.LabAddress} says where a lab begins; {@link
 * vitrine.app.page.PackFetcher} fetches its data; {@link vitrine.app.page.Onlooker} lets it rest
 * while nobody looks; {@link vitrine.app.page.SiteKeeper} has the site kept for when there is no
 * network.
 */
@NullMarked
package vitrine.app.page;

import org.jspecify.annotations.NullMarked;
