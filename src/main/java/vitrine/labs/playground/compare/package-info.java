/**
 * Runs beside each other: {@link vitrine.labs.playground.compare.RunsView} keeps runs and lays them
 * over the present one, {@link vitrine.labs.playground.compare.SideView} trains a second one on the
 * same clock, {@link vitrine.labs.playground.compare.SeedsView} trains one network from many seeds
 * or over a grid of settings. {@link vitrine.labs.playground.compare.Trials} trains them, {@link
 * vitrine.labs.playground.compare.ResultTable} holds what came out.
 */
@NullMarked
package vitrine.labs.playground.compare;

import org.jspecify.annotations.NullMarked;
