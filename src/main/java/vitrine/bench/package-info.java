/**
 * What this device can do, measured. {@code work} says what is measured; a {@link
 * vitrine.bench.Measurement} runs it under the clock with a certain {@link vitrine.bench.Effort}
 * and gives a {@link vitrine.bench.Result}; a {@link vitrine.bench.Job} chooses the backend; {@link
 * vitrine.bench.BenchSession} in the engine and {@link vitrine.bench.BenchLine} in the page are the
 * two ends of the line. {@link vitrine.bench.ResultsText} writes results for others to read.
 */
@NullMarked
package vitrine.bench;

import org.jspecify.annotations.NullMarked;
