package vitrine.bench;

/**
 * What the browser tells about the device, before anything is measured.
 *
 * @param browser its name and version
 * @param system the operating system
 * @param cores processor cores that the browser may use; 0 if it does not tell
 * @param graphics what draws; empty if the browser does not tell
 * @param simd whether WebAssembly computes with four numbers at a time
 * @param relaxedSimd whether it may multiply and add in one go
 * @param webgl whether there is WebGL 2
 * @param wasmGc whether WebAssembly has garbage collection, which our engine is compiled for
 */
public record DeviceFacts(
    String browser,
    String system,
    int cores,
    String graphics,
    boolean simd,
    boolean relaxedSimd,
    boolean webgl,
    boolean wasmGc) {}
