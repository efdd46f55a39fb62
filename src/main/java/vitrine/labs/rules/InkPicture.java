package vitrine.labs.rules;

import vitrine.view.Surface;
import vitrine.view.Theme;

/** Draws 64 numbers as an image of 8 × 8 cells. */
final class InkPicture {
  private static final int SIDE = 8;

  private InkPicture() {}

  /** Draws ink over all of a surface: 0 is paper, 1 is ink. */
  static void draw(Surface surface, double[] ink, Theme theme) {
    surface.clear();
    surface.fillRect(0, 0, surface.width(), surface.height(), theme.surface());
    double cell = surface.width() / SIDE;
    for (int i = 0; i < ink.length; i++) {
      surface.opacity(Math.max(0, Math.min(1, ink[i])));
      surface.fillRect((i % SIDE) * cell, (i / SIDE) * cell, cell, cell, theme.ink());
    }
    surface.opacity(1);
  }
}
