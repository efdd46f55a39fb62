package vitrine.compute.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SeedHashTest {
  @Test
  void aHundredThousandSeedsHardlyMeet() {
    var words = new HashSet<Integer>();
    for (int i = 0; i < 100_000; i++) {
      words.add(SeedHash.of("0." + i, 1));
    }
    // chance alone lets 100000²/2³³ = 1.2 pairs meet
    assertThat(words).hasSizeGreaterThan(100_000 - 10);
  }

  @Property
  void oneOtherCharacterTurnsAboutHalfOfTheBits(
      @ForAll @StringLength(min = 1, max = 20) String seed) {
    char last = seed.charAt(seed.length() - 1);
    String other = seed.substring(0, seed.length() - 1) + (char) (last ^ 1);
    int turned = 0;
    for (int salt = 1; salt <= 4; salt++) {
      turned += Integer.bitCount(SeedHash.of(seed, salt) ^ SeedHash.of(other, salt));
    }
    assertThat(turned).isBetween(30, 98);
  }
}
