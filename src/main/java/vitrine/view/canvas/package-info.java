/**
 * Pictures on a canvas of the page: {@link vitrine.view.canvas.CanvasSurface} is what charts draw
 * on; {@link vitrine.view.canvas.PixelStore} keeps its images; {@link
 * vitrine.view.canvas.PageTheme} reads the colours of the page's styles.
 */
@NullMarked
package vitrine.view.canvas;

import org.jspecify.annotations.NullMarked;
