package vitrine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImageSetTest {
  private static final PackedImages FIRST =
      PackedImages.of(new byte[] {0, 0, 0, 2, 1, 2, 7, 2, (byte) 0xf0, 0x5a});
  private static final PackedImages SECOND =
      PackedImages.of(new byte[] {0, 0, 0, 1, 1, 2, 9, 0x33});

  @Test
  void packsFollowOneAnother() {
    var set = ImageSet.of(List.of(FIRST, SECOND), 10);
    assertThat(set.rows()).isEqualTo(3);
    assertThat(set.columns()).isEqualTo(2);
    assertThat(labels(set)).containsExactly(7, 2, 9);
    var pixels = new double[2];
    set.unpack(2, pixels, 0);
    assertThat(pixels).containsExactly(0.2, 0.2);
    set.unpack(1, pixels, 0);
    assertThat(pixels).containsExactly(5.0 / 15, 10.0 / 15);
  }

  @Test
  void onlySoManyAsAreAskedForAreInUse() {
    assertThat(labels(ImageSet.of(List.of(FIRST, SECOND), 2))).containsExactly(7, 2);
    assertThat(labels(ImageSet.of(List.of(FIRST, SECOND), 1))).containsExactly(7);
  }

  @Test
  void noPackIsAnEmptySetAndTwoSizesAreRefused() {
    var square = PackedImages.of(new byte[] {0, 0, 0, 1, 1, 1, 9, 0x30});
    assertThat(ImageSet.of(List.of(), 2).rows()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> ImageSet.of(List.of(FIRST, square), 2));
  }

  private static double[] labels(ImageSet set) {
    var labels = new double[set.rows()];
    for (int row = 0; row < labels.length; row++) {
      labels[row] = set.label(row);
    }
    return labels;
  }
}
