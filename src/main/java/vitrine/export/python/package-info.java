/**
 * Networks as source code of Python, to be read and to be run: {@link
 * vitrine.export.python.NumpySource}, {@link vitrine.export.python.TorchSource}, {@link
 * vitrine.export.python.KerasSource}. What they have in common is {@link
 * vitrine.export.python.PythonSource}: one line for each step, and the numbers below.
 */
@NullMarked
package vitrine.export.python;

import org.jspecify.annotations.NullMarked;
