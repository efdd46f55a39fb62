/**
 * The entry points of the playground family: {@link vitrine.app.playground.PlaygroundPage} in the
 * page, {@link vitrine.app.playground.PlaygroundEngine} in the worker.
 */
@NullMarked
package vitrine.app.playground;

import org.jspecify.annotations.NullMarked;
