/**
 * The engine's side of the wiring: {@link vitrine.app.engine.EngineLoop} drives whatever computes,
 * in turns, from a worker.
 */
@NullMarked
package vitrine.app.engine;

import org.jspecify.annotations.NullMarked;
