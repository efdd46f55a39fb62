package vitrine.labs.digits.reading;

import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vitrine.data.ImageSet;

/**
 * Looks for the nearest training images in slices short enough for a page to stay quick: each turn
 * takes at most a few milliseconds. While a search goes on, only the newest image waits.
 */
final class NearestSearch {
  /** How long a slice may take; one more handful of images ends well below 8 ms. */
  private static final double SLICE_MILLIS = 5;

  private static final int HANDFUL = 32;

  private final Supplier<ImageSet> sets;
  private final DoubleSupplier millis;
  private final Runnable soon;
  private final Found found;
  private @Nullable Running running;
  private double @Nullable [] waiting;

  /** Hears what has been found. */
  interface Found {
    /** These are nearest to {@code image} among those of the set. */
    void nearest(Nearest nearest, ImageSet set, double[] image);
  }

  /** A search on its way. */
  private record Running(Nearest nearest, ImageSet set, double[] image) {}

  /**
   * Nothing is looked for yet.
   *
   * @param sets gives the images to look among
   * @param millis a clock
   * @param soon asks for one {@link #turn} later
   */
  NearestSearch(Supplier<ImageSet> sets, DoubleSupplier millis, Runnable soon, Found found) {
    this.sets = sets;
    this.millis = millis;
    this.soon = soon;
    this.found = found;
  }

  /** Looks for this image next. */
  void lookFor(double[] image) {
    waiting = image;
    if (running == null) {
      begin();
      soon.run();
    }
  }

  /** Searches on for a moment. */
  void turn() {
    var now = running;
    if (now == null) {
      return;
    }
    double start = millis.getAsDouble();
    while (!now.nearest.isDone() && millis.getAsDouble() - start < SLICE_MILLIS) {
      now.nearest.search(HANDFUL);
    }
    if (now.nearest.isDone()) {
      running = null;
      found.nearest(now.nearest, now.set, now.image);
      begin();
    }
    if (running != null) {
      soon.run();
    }
  }

  private void begin() {
    double @Nullable [] image = waiting;
    if (image != null && running == null) {
      waiting = null;
      var set = sets.get();
      running = new Running(new Nearest(set, image), set, image);
    }
  }
}
