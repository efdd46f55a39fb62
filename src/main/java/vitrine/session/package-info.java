/**
 * What page and worker say to each other, as plain records that name no lab: {@link
 * vitrine.session.Setting} and {@link vitrine.session.Settings}, {@link vitrine.session.Command},
 * {@link vitrine.session.Probe}, {@link vitrine.session.Snapshot}, {@link
 * vitrine.session.Checkpoint}; then {@link vitrine.session.Model}, what an engine drives, and
 * {@link vitrine.session.PageSession} and {@link vitrine.session.EngineSession}, the two sides.
 */
@NullMarked
package vitrine.session;

import org.jspecify.annotations.NullMarked;
