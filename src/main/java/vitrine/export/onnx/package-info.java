/**
 * Networks in the format ONNX, which many runtimes read: {@link vitrine.export.onnx.OnnxFile},
 * written as {@link vitrine.export.onnx.ProtoMessage}s.
 */
@NullMarked
package vitrine.export.onnx;

import org.jspecify.annotations.NullMarked;
