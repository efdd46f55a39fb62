package vitrine.labs.digits;

import java.util.ArrayList;
import java.util.List;
import vitrine.data.ImageSet;
import vitrine.data.PackedImages;
import vitrine.session.Refusal;
import vitrine.session.Settings;
import vitrine.session.Supplies;

/**
 * The images of handwritten digits in use: to learn from, and held out to judge by.
 *
 * @param train the images to learn from
 * @param test the images held out
 * @param areAwaited whether none has come yet, and a blank image stands for each set
 */
public record DigitsData(ImageSet train, ImageSet test, boolean areAwaited) {
  private static final String TRAIN = "digits/train-";
  private static final String TEST = "digits/test-";

  /** How many images each pack of them holds. */
  private static final int[] TRAIN_PACKS = {2_000, 8_000, 10_000, 10_000, 10_000, 10_000, 10_000};

  private static final int[] TEST_PACKS = {1_000, 9_000};

  private static final int SIDE = 28;

  /** A pack of one blank image: its head, its class, and two pixels a byte. */
  private static final int BLANK_BYTES = 6 + 1 + (SIDE * SIDE / 2);

  /** The names of the packs that these settings need, in their order. */
  public static List<String> packs(Settings settings) {
    var names = trainPacks(settings);
    names.addAll(testPacks(settings));
    return names;
  }

  /** The names of the packs to learn from, in their order. */
  public static List<String> trainPacks(Settings settings) {
    return first(TRAIN, TRAIN_PACKS, settings.whole("trainingSize"));
  }

  /** The names of the packs held out, in their order. */
  public static List<String> testPacks(Settings settings) {
    return first(TEST, TEST_PACKS, settings.whole("testSize"));
  }

  /**
   * The images of these settings.
   *
   * @throws Refusal if a pack has not arrived, or is none
   */
  public static DigitsData of(Settings settings, Supplies supplies) {
    return new DigitsData(
        set(trainPacks(settings), settings.whole("trainingSize"), supplies),
        set(testPacks(settings), settings.whole("testSize"), supplies),
        false);
  }

  /**
   * The same; but as long as no pack at all has arrived, a blank image for each set, so that a
   * network can be looked at before it is taught.
   *
   * @throws Refusal if some packs have arrived and others not, or if one is none
   */
  public static DigitsData soFar(Settings settings, Supplies supplies) {
    for (var name : packs(settings)) {
      if (supplies.has(name)) {
        return of(settings, supplies);
      }
    }
    var blank = new byte[BLANK_BYTES];
    blank[3] = 1;
    blank[4] = SIDE;
    blank[5] = SIDE;
    var set = ImageSet.of(List.of(PackedImages.of(blank)), 1);
    return new DigitsData(set, set, true);
  }

  private static ImageSet set(List<String> names, int size, Supplies supplies) {
    var packs = new ArrayList<PackedImages>();
    for (var name : names) {
      packs.add(pack(name, supplies.file(name)));
    }
    var set = ImageSet.of(packs, size);
    if (set.rows() != size || set.columns() != DigitsGraph.PIXELS) {
      throw new Refusal("refused.pack", names.get(0));
    }
    return set;
  }

  private static PackedImages pack(String name, byte[] bytes) {
    try {
      return PackedImages.of(bytes);
    } catch (IllegalArgumentException malformed) {
      throw new Refusal("refused.pack", name);
    }
  }

  private static List<String> first(String prefix, int[] sizes, int wanted) {
    var names = new ArrayList<String>();
    int left = wanted;
    for (int i = 0; i < sizes.length && left > 0; i++) {
      names.add(prefix + (i + 1));
      left -= sizes[i];
    }
    return names;
  }
}
