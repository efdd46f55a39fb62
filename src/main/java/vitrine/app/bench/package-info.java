/**
 * The entry points of the bench family: {@link vitrine.app.bench.BenchPage} in the page, {@link
 * vitrine.app.bench.BenchEngine} in the worker; {@link vitrine.app.bench.BenchApi} is what scripts
 * of the page can ask for.
 */
@NullMarked
package vitrine.app.bench;

import org.jspecify.annotations.NullMarked;
