/**
 * The edge: one thin class for each thing that only a browser has, without decisions.
 *
 * <p>Time and turns: {@link vitrine.browser.Clock}, {@link vitrine.browser.Frames}, {@link
 * vitrine.browser.Turns}, {@link vitrine.browser.Timer}. Workers: {@link vitrine.browser.Channel},
 * {@link vitrine.browser.Workers}, {@link vitrine.browser.EngineScope}, {@link
 * vitrine.browser.Scripts}, {@link vitrine.browser.Guard}, {@link vitrine.browser.TypedNumbers}.
 * What the visitor and the window do: {@link vitrine.browser.MediaQuery}, {@link
 * vitrine.browser.ElementSize}, {@link vitrine.browser.ElementSight}, {@link
 * vitrine.browser.PageVisibility}, {@link vitrine.browser.Address}, {@link
 * vitrine.browser.Leisure}. Files and scripts from the host: {@link vitrine.browser.Fetch}, {@link
 * vitrine.browser.ServiceWorkers}. Giving away: {@link vitrine.browser.Clipboard}, {@link
 * vitrine.browser.Download}. Values of JavaScript: {@link vitrine.browser.PlainValue}, {@link
 * vitrine.browser.ScriptObject}, {@link vitrine.browser.Promises}.
 */
@NullMarked
package vitrine.browser;

import org.jspecify.annotations.NullMarked;
