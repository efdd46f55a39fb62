/**
 * What a network learns from: immutable data sets and the generators of the six that TensorFlow
 * Playground made known.
 *
 * <p>To read in this order: {@link vitrine.data.LabelledRows}, {@link vitrine.data.Examples},
 * {@link vitrine.data.DataShape}, {@link vitrine.data.Dataset}, {@link vitrine.data.Problem},
 * {@link vitrine.data.PointGenerator} with {@link vitrine.data.Circle}, {@link
 * vitrine.data.ExclusiveOr}, {@link vitrine.data.Gaussian}, {@link vitrine.data.Spiral}, {@link
 * vitrine.data.Plane} and {@link vitrine.data.MultiGaussian}, {@link vitrine.data.DatasetCatalog},
 * {@link vitrine.data.PlaygroundData}, {@link vitrine.data.Feature}, {@link
 * vitrine.data.PlaneGrid}.
 */
@NullMarked
package vitrine.data;

import org.jspecify.annotations.NullMarked;
