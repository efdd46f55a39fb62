/**
 * The page's elements: {@link vitrine.view.dom.Tag} builds them; {@link
 * vitrine.view.dom.NumberCell} shows one number and {@link vitrine.view.dom.FormulaTag} a formula;
 * {@link vitrine.view.dom.Control} is how a setting is set, made by {@link
 * vitrine.view.dom.Controls}; {@link vitrine.view.dom.FloatingCard} and {@link
 * vitrine.view.dom.HelpButton} lie above; {@link vitrine.view.dom.LiveRegions} and {@link
 * vitrine.view.dom.ToastLine} tell; {@link vitrine.view.dom.PressButton} and {@link
 * vitrine.view.dom.RovingGrid} see to the focus.
 */
@NullMarked
package vitrine.view.dom;

import org.jspecify.annotations.NullMarked;
