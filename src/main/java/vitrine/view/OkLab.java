package vitrine.view;

/**
 * A colour in a space where equal distances look equally different: lightness from 0 to 1, green to
 * red, blue to yellow.
 *
 * <p>Source: B. Ottosson, "A perceptual color space for image processing", 2020.
 */
record OkLab(double lightness, double greenRed, double blueYellow) {

  /** The place of a colour {@code 0xRRGGBB}. */
  static OkLab of(int colour) {
    double r = linear((colour >> 16) & 0xff);
    double g = linear((colour >> 8) & 0xff);
    double b = linear(colour & 0xff);
    double l = root(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b, 3);
    double m = root(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b, 3);
    double s = root(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b, 3);
    return new OkLab(
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
  }

  /** The nearest colour {@code 0xRRGGBB} that a screen shows. */
  int colour() {
    double l = cube(lightness + 0.3963377774 * greenRed + 0.2158037573 * blueYellow);
    double m = cube(lightness - 0.1055613458 * greenRed - 0.0638541728 * blueYellow);
    double s = cube(lightness - 0.0894841775 * greenRed - 1.2914855480 * blueYellow);
    int r = shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
    int g = shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
    int b = shown(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    return (r << 16) | (g << 8) | b;
  }

  /** The colour {@code share} of the way to another. */
  OkLab towards(OkLab other, double share) {
    return new OkLab(
        lightness + (other.lightness - lightness) * share,
        greenRed + (other.greenRed - greenRed) * share,
        blueYellow + (other.blueYellow - blueYellow) * share);
  }

  /** How different two colours look. */
  double distance(OkLab other) {
    double l = lightness - other.lightness;
    double a = greenRed - other.greenRed;
    double b = blueYellow - other.blueYellow;
    return Math.sqrt(l * l + a * a + b * b);
  }

  /** The light of a channel from 0 to 255, by the curve of sRGB (IEC 61966-2-1). */
  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : root(power((c + 0.055) / 1.055, 12), 5);
  }

  private static int shown(double light) {
    double c = light <= 0.0031308 ? light * 12.92 : 1.055 * root(power(light, 5), 12) - 0.055;
    return (int) (Math.min(1, Math.max(0, c)) * 255 + 0.5);
  }

  private static double cube(double x) {
    return x * x * x;
  }

  private static double power(double x, int exponent) {
    double power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= x;
    }
    return power;
  }

  /** The {@code degree}-th root of a number about 0 to 1 by Newton's method, from above. */
  private static double root(double x, int degree) {
    if (!(x > 0)) {
      return 0;
    }
    double root = 2;
    for (double last = 3; root < last; ) {
      last = root;
      root = ((degree - 1) * root + x / power(root, degree - 1)) / degree;
    }
    return root;
  }
}
