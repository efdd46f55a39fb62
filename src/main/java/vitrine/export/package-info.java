/**
 * A trained network taken away by its owner, read off graph and numbers: {@link
 * vitrine.export.TrainedNetwork} has a {@link vitrine.export.Way} from what it is given to what it
 * answers, which any {@link vitrine.export.Dialect} writes down step by step. The files are {@link
 * vitrine.export.JsonFile} and {@link vitrine.export.CsvFile} here, {@code onnx}, and {@code
 * python} (NumPy, PyTorch, Keras).
 */
@NullMarked
package vitrine.export;

import org.jspecify.annotations.NullMarked;
