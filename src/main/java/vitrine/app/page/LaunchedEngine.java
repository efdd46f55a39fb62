package vitrine.app.page;

import vitrine.session.Port;

/**
 * An engine that answers.
 *
 * @param port the line to it; what it has said already is heard by whoever listens first
 * @param rung where it runs
 * @param engine what it runs as: {@code wasm} or {@code js}
 */
public record LaunchedEngine(Port port, Rung rung, String engine) {}
