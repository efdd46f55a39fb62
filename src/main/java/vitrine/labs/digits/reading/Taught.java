package vitrine.labs.digits.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.data.ImageSet;
import vitrine.data.PackedImages;
import vitrine.session.PageSession;

/** The training images in use, as far as the page holds them. */
final class Taught {
  private static final String SIZE = "trainingSize";

  private final PageSession session;
  private final List<PackedImages> packs = new ArrayList<>();
  private ImageSet set = ImageSet.of(List.of(), 0);
  private int inUse = -1;

  Taught(PageSession session) {
    this.session = session;
  }

  /** All of them that are here; another set whenever there are more, or others in use. */
  ImageSet images() {
    int wanted = session.settings().whole(SIZE);
    int known = packs.size();
    byte @Nullable [] bytes = session.supply(name(known));
    while (bytes != null) {
      packs.add(PackedImages.of(bytes));
      bytes = session.supply(name(packs.size()));
    }
    if (packs.size() != known || wanted != inUse) {
      inUse = wanted;
      set = ImageSet.of(packs, wanted);
    }
    return set;
  }

  private static String name(int pack) {
    return "digits/train-" + (pack + 1);
  }
}
