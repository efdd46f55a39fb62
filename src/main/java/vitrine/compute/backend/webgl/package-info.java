/**
 * The graphics processor as a calculator: {@link vitrine.compute.backend.webgl.WebGlBackend} keeps
 * numbers in float textures and runs each kernel as a WebGL2 fragment shader.
 *
 * <p>A buffer is a {@code Sheet}, four numbers to a texel, 1024 texels to a row: number i lies in
 * texel i / 4. A kernel's shader is a text beside its Java, put together by {@code Shader}, which
 * gives it the vocabulary: {@code x(i)} is number i of the buffer x, {@code x4(p)} its four numbers
 * in texel p. Bound to buffers it is a {@code Pass}. What a sheet holds cannot be read while it is
 * drawn on, so a kernel that works in place draws on a spare sheet, which then takes the place of
 * the old.
 */
@NullMarked
package vitrine.compute.backend.webgl;

import org.jspecify.annotations.NullMarked;
