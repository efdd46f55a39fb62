/**
 * Chance that repeats: seeded streams of numbers, {@link vitrine.compute.random.RandomStream}, from
 * the product's own generator ({@link vitrine.compute.random.XoshiroStream}, seeded through {@link
 * vitrine.compute.random.SeedHash}) or from that of TensorFlow Playground ({@link
 * vitrine.compute.random.Rc4Stream}).
 */
@NullMarked
package vitrine.compute.random;

import org.jspecify.annotations.NullMarked;
