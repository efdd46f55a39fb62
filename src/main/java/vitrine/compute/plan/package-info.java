/**
 * A graph made ready to run: {@link vitrine.compute.plan.State} keeps what outlives a run, a {@link
 * vitrine.compute.plan.Plan} computes wanted nodes over it.
 */
@NullMarked
package vitrine.compute.plan;

import org.jspecify.annotations.NullMarked;
