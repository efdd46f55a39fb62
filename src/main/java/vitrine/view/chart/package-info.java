/**
 * Charts on a surface: {@link vitrine.view.chart.OutputPlot} is the plane with what the network
 * answers and the points, {@link vitrine.view.chart.LossCurve} remembers the losses, {@link
 * vitrine.view.chart.LossChart} draws them.
 */
@NullMarked
package vitrine.view.chart;

import org.jspecify.annotations.NullMarked;
