package vitrine.labs.digits.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.data.ImageSet;
import vitrine.data.PackedImages;
import vitrine.labs.digits.DigitFiles;

class NearestSearchTest {
  private static final PackedImages TRAIN = DigitFiles.pack("train-1");

  private final ImageSet set = ImageSet.of(List.of(TRAIN), 2000);
  private final List<Integer> found = new ArrayList<>();
  private double now;
  private int asked;
  private final NearestSearch search =
      new NearestSearch(
          () -> set,
          () -> now++,
          () -> asked++,
          (nearest, among, image) -> found.add(nearest.image(0)));

  @Test
  void aSearchTakesManyShortTurns() {
    search.lookFor(DigitFiles.image(TRAIN, 1999));
    int turns = run();
    assertThat(found).containsExactly(1999);
    // the clock goes on by 1 ms a look: five looks a turn, 32 images a look
    assertThat(turns).isBetween(10, 20);
  }

  @Test
  void onlyTheNewestImageWaitsForASearchToEnd() {
    search.lookFor(DigitFiles.image(TRAIN, 5));
    search.turn();
    search.lookFor(DigitFiles.image(TRAIN, 6));
    search.turn();
    search.lookFor(DigitFiles.image(TRAIN, 7));
    run();
    assertThat(found).containsExactly(5, 7);
    search.lookFor(DigitFiles.image(TRAIN, 8));
    run();
    assertThat(found).containsExactly(5, 7, 8);
  }

  private int run() {
    int turns = 0;
    while (asked > 0) {
      asked--;
      search.turn();
      turns++;
    }
    return turns;
  }
}
