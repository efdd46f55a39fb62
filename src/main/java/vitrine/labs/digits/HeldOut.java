package vitrine.labs.digits;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.data.PackedImages;
import vitrine.session.PageSession;

/** The held-out images that are on the page: read again when more of them have come. */
final class HeldOut {
  private final PageSession session;
  private Shelf shelf = new Shelf(List.of(), 0);
  private int packs;

  HeldOut(PageSession session) {
    this.session = session;
  }

  /** All of them that are here. */
  Shelf shelf() {
    if (session.supply(name(packs)) != null) {
      var found = new ArrayList<PackedImages>();
      for (packs = 0; ; packs++) {
        byte @Nullable [] bytes = session.supply(name(packs));
        if (bytes == null) {
          break;
        }
        found.add(PackedImages.of(bytes));
      }
      shelf = new Shelf(found, Integer.MAX_VALUE);
    }
    return shelf;
  }

  /** The ink of an image; nothing if it is not here. */
  double[] pixels(int image) {
    return image < shelf().count() ? shelf().pixels(image) : new double[0];
  }

  /** The digit that an image shows, or −1 if it is not here. */
  int label(int image) {
    return image < shelf().count() ? shelf().label(image) : -1;
  }

  private static String name(int pack) {
    return "digits/test-" + (pack + 1);
  }
}
