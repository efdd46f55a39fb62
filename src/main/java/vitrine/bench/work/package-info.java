/**
 * What is measured: {@link vitrine.bench.work.Benchmark} lists the benchmarks with their options
 * and {@link vitrine.bench.work.Unit}s, {@link vitrine.bench.work.Request} checks what is asked
 * for, {@link vitrine.bench.work.Works} makes the {@link vitrine.bench.work.Work} of each.
 */
@NullMarked
package vitrine.bench.work;

import org.jspecify.annotations.NullMarked;
