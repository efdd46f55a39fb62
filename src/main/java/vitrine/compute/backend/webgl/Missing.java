package vitrine.compute.backend.webgl;

/** What a device or its browser lacks for computing in textures. */
public enum Missing {
  /** A browser with WebGL2. */
  CONTEXT,
  /** Drawing on textures of 32-bit numbers. */
  FLOAT_TEXTURES,
  /** Numbers that come back as they went in; some drivers change NaN, infinity or small digits. */
  EXACT_NUMBERS
}
