package vitrine.labs.digits.images;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.data.ImageSet;
import vitrine.data.PackedImages;
import vitrine.labs.digits.DigitsData;
import vitrine.session.PageSession;

/** The held-out images that are in use, as the page has them: for its own pictures. */
public final class HeldOut {
  private final PageSession session;
  private List<String> names = List.of();
  private @Nullable ImageSet set;

  /** The held-out images of a session, as far as its page holds them. */
  public HeldOut(PageSession session) {
    this.session = session;
  }

  /** How many of them are here. */
  public int count() {
    var known = set();
    return known == null ? 0 : known.rows();
  }

  /** The ink of an image, 0 to 1; nothing if it is not here. */
  public double[] pixels(int image) {
    var known = set();
    if (known == null || image >= known.rows()) {
      return new double[0];
    }
    return known.pixels(image);
  }

  /** The digit that an image shows, or −1 if it is not here. */
  public int label(int image) {
    var known = set();
    return known == null || image >= known.rows() ? -1 : (int) known.label(image);
  }

  private @Nullable ImageSet set() {
    var needed = DigitsData.testPacks(session.settings());
    if (set == null || !needed.equals(names)) {
      var packs = new ArrayList<PackedImages>();
      for (var name : needed) {
        byte @Nullable [] bytes = session.supply(name);
        if (bytes == null) {
          return set;
        }
        packs.add(PackedImages.of(bytes));
      }
      set = ImageSet.of(packs, Integer.MAX_VALUE);
      names = needed;
    }
    return set;
  }
}
