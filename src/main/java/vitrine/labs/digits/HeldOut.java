package vitrine.labs.digits;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.data.PackedImages;
import vitrine.session.PageSession;

/** The held-out images that are in use, as the page has them: for its own pictures. */
final class HeldOut {
  private final PageSession session;
  private List<String> names = List.of();
  private Shelf shelf = new Shelf(List.of(), 0);

  HeldOut(PageSession session) {
    this.session = session;
  }

  /** All of them; those of before, as long as not all packs have come. */
  Shelf shelf() {
    var needed = DigitsData.testPacks(session.settings());
    if (!needed.equals(names)) {
      var packs = new ArrayList<PackedImages>();
      for (var name : needed) {
        byte @Nullable [] bytes = session.supply(name);
        if (bytes == null) {
          return shelf;
        }
        packs.add(PackedImages.of(bytes));
      }
      shelf = new Shelf(packs, Integer.MAX_VALUE);
      names = needed;
    }
    return shelf;
  }

  /** The ink of an image, 0 to 1; nothing if it is not here. */
  double[] pixels(int image) {
    return image < shelf().count() ? shelf().pixels(image) : new double[0];
  }

  /** The digit that an image shows, or −1 if it is not here. */
  int label(int image) {
    return image < shelf().count() ? shelf().label(image) : -1;
  }
}
