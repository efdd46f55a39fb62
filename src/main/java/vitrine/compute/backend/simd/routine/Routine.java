package vitrine.compute.backend.simd.routine;

import java.util.function.Consumer;

/**
 * A kernel not yet bound to buffers: how to write it.
 *
 * @param name different for different routines
 * @param writer writes its statements
 */
public record Routine(String name, Consumer<Body> writer) {}
