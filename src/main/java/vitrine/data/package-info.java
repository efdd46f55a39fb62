/**
 * What a network learns from: immutable data sets, the generators of the six that TensorFlow
 * Playground made known, and packed images.
 *
 * <p>To read in this order: {@link vitrine.data.LabelledRows}, {@link vitrine.data.Examples},
 * {@link vitrine.data.EpochRows}, {@link vitrine.data.DataShape}, {@link vitrine.data.Dataset},
 * {@link vitrine.data.Problem}, {@link vitrine.data.PointGenerator} with {@link
 * vitrine.data.Circle}, {@link vitrine.data.ExclusiveOr}, {@link vitrine.data.Gaussian}, {@link
 * vitrine.data.Spiral}, {@link vitrine.data.Plane} and {@link vitrine.data.MultiGaussian}, {@link
 * vitrine.data.DatasetCatalog}, {@link vitrine.data.PlaygroundData}, {@link vitrine.data.Feature},
 * {@link vitrine.data.PlaneGrid}; {@link vitrine.data.PackedImages}, {@link vitrine.data.ImageSet}
 * and {@link vitrine.data.AugmentedImages}.
 */
@NullMarked
package vitrine.data;

import org.jspecify.annotations.NullMarked;
