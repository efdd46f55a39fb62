package vitrine.labs.digits.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vitrine.data.ImageSet;
import vitrine.data.PackedImages;
import vitrine.labs.digits.DigitFiles;

class NearestTest {
  private static final PackedImages TRAIN = DigitFiles.pack("train-1");
  private static final PackedImages TEST = DigitFiles.pack("test-1");

  @Test
  void theTenNearestAreThoseOfThePlainestSearch() {
    var set = ImageSet.of(List.of(TRAIN), 700);
    var image = DigitFiles.image(TEST, 3);
    var sorted =
        IntStream.range(0, 700)
            .boxed()
            .sorted((a, b) -> Double.compare(plain(a, image), plain(b, image)))
            .limit(10)
            .toList();
    var nearest = new Nearest(set, image);
    while (!nearest.isDone()) {
      nearest.search(64);
    }
    assertThat(nearest.size()).isEqualTo(10);
    for (int i = 0; i < 10; i++) {
      assertThat(nearest.image(i)).isEqualTo(sorted.get(i));
      assertThat(nearest.distance(i)).isCloseTo(plain(sorted.get(i), image), within(1e-12));
    }
  }

  @Test
  void anImageOfTheSetIsItsOwnNearest() {
    var set = ImageSet.of(List.of(TRAIN, TEST), 2500);
    var nearest = new Nearest(set, DigitFiles.image(TEST, 400));
    nearest.search(10_000);
    assertThat(nearest.image(0)).isEqualTo(2400);
    assertThat(nearest.distance(0)).isZero();
    assertThat((int) set.label(2400)).isEqualTo((int) TEST.label(400));
    assertThat(set.pixels(2400)).containsExactly(DigitFiles.image(TEST, 400));
  }

  @Test
  void aSmallSetGivesAllItHas() {
    var nearest = new Nearest(ImageSet.of(List.of(TRAIN), 4), DigitFiles.image(TRAIN, 2));
    assertThat(nearest.isDone()).isFalse();
    nearest.search(3);
    assertThat(nearest.isDone()).isFalse();
    nearest.search(3);
    assertThat(nearest.isDone()).isTrue();
    assertThat(nearest.size()).isEqualTo(4);
  }

  @Test
  void aSetWithoutPacksIsSearchedAtOnce() {
    assertThat(new Nearest(ImageSet.of(List.of(), 100), new double[784]).isDone()).isTrue();
  }

  /** The rule that {@link Reading} states: one in a hundred held-out digits counts as far. */
  @Test
  void oneInAHundredHeldOutDigitsIsFar() {
    for (int images : new int[] {100, 2000}) {
      int far = 0;
      var set = ImageSet.of(List.of(TRAIN), images);
      for (int row = 0; row < TEST.rows(); row++) {
        var nearest = new Nearest(set, DigitFiles.image(TEST, row));
        nearest.search(images);
        far += Reading.isFar(nearest.distance(0), images) ? 1 : 0;
      }
      assertThat(far).as("of 1,000, with %d images", images).isBetween(9, 10);
    }
  }

  @Test
  void whatLooksLikeNoDigitIsFar() {
    var chequered = new double[784];
    Arrays.setAll(chequered, i -> ((i / 28 / 3) + (i % 28 / 3)) % 2);
    var nearest = new Nearest(ImageSet.of(List.of(TRAIN), 2000), chequered);
    nearest.search(2000);
    assertThat(Reading.isFar(nearest.distance(0), 2000)).isTrue();
  }

  private static double plain(int row, double[] image) {
    double sum = 0;
    for (int i = 0; i < 784; i++) {
      sum += Math.pow((TRAIN.pixel(row, i) / 15.0) - image[i], 2);
    }
    return Math.sqrt(sum);
  }
}
