package vitrine.labs.playground.points;

import vitrine.session.Settings;
import vitrine.view.ClassColours;
import vitrine.view.PointShape;
import vitrine.view.Theme;

/**
 * How a point of a class is drawn: two classes by sign, as the figure draws them, many by their
 * number.
 *
 * @param shape its shape
 * @param colour its colour {@code 0xRRGGBB}
 */
record ClassLook(PointShape shape, int colour) {
  /** The look of the class of that number from 0, for the problem in force. */
  static ClassLook of(Settings settings, int label, Theme theme) {
    return OwnData.classes(settings) == 2
        ? new ClassLook(
            PointShape.ofSign(label == 0 ? -1 : 1),
            label == 0 ? theme.negative() : theme.positive())
        : new ClassLook(PointShape.ofClass(label), ClassColours.of(theme, false).colour(label));
  }
}
