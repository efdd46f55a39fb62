/**
 * Turns numbers into pictures, text and speech without knowing the browser: a {@link
 * vitrine.view.Surface} to draw on with {@link vitrine.view.Stroke}, {@link
 * vitrine.view.TextStyle}, {@link vitrine.view.PointShape} and {@link vitrine.view.Pixels}; the
 * colours of {@link vitrine.view.Theme}, {@link vitrine.view.SignColours} and {@link
 * vitrine.view.ClassColours}; {@link vitrine.view.Scale}s; the words of {@link
 * vitrine.view.NumberText} and {@link vitrine.view.Texts}.
 */
@NullMarked
package vitrine.view;

import org.jspecify.annotations.NullMarked;
